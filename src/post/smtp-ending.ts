import type { Sent } from './carrier.ts';
import { said } from './said.ts';

/** What of a failure of `nodemailer` tells how the attempt ended. */
export interface SmtpFault {
  readonly message: string;
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
}

/** A refusal at one of these steps is of this message; before them it is of us, and says nothing about the message. */
const ofTheMessage = ['MAIL FROM', 'RCPT TO', 'DATA'];

/** The server has answered that it takes the message. */
export const takenBy = (response: string, serverId: string | null): Sent => ({
  ...{ outcome: 'sent', answer: said(response), serverId, canBeAsked: false, code: response.slice(0, 3) },
});

/**
 * How an attempt that failed ended. A reply settles it: 5xx to the message refuses it, any other leaves it for later.
 * Without a reply it was not taken as long as its content had not begun to go out; afterwards nobody knows. A message or
 * an address that `nodemailer` itself turns down will never go.
 */
export const endingOf = (fault: SmtpFault, begun: boolean): Sent => {
  const { command = '', code = 'fault', message, response, responseCode = 0 } = fault;
  const isOfMessage = ofTheMessage.includes(command);
  const outcome = neverGoes(fault, begun) ? 'refused' : outcomeOf(responseCode, isOfMessage, begun);
  const what = responseCode === 0 ? code : String(responseCode);
  return {
    ...{ outcome, answer: said(response ?? message), serverId: null, canBeAsked: false },
    code: `${what} ${command}`.trim(),
  };
};

/** Whatever a server said, were it nonsense, is not `nodemailer`'s own refusal. */
const neverGoes = ({ code = '', response }: SmtpFault, begun: boolean): boolean =>
  !begun && response === undefined && ['EENVELOPE', 'EMESSAGE'].includes(code);

const outcomeOf = (reply: number, isOfMessage: boolean, begun: boolean): Sent['outcome'] => {
  if (reply >= 500 && isOfMessage) return 'refused';
  if (reply >= 400 && reply < 500) return 'put-off';
  return begun ? 'unsure' : 'put-off';
};
