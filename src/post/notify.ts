import { NotifyClient } from 'notifications-node-client';
import type { Mailbox } from '../documents/mailbox.ts';
import { type Carrier, type Fate, type Leave, type Outgoing, type Sent, mayBegin } from './carrier.ts';
import { NotifyFault, callNotify } from './notify-call.ts';
import { said } from './said.ts';

export interface NotifySettings {
  readonly apiKey: string;
  /** A template whose subject is `((subject))` and whose text is `((body))`. */
  readonly template: string;
  readonly mailbox: Mailbox;
  /** GOV.UK’s own unless given: for tests. */
  readonly url?: string;
}

const clientFor = ({ apiKey, url }: NotifySettings): NotifyClient => {
  const client = url === undefined ? new NotifyClient(apiKey) : new NotifyClient(url, apiKey);
  // Its type asks for the whole of axios; it calls one function.
  Reflect.apply(client.setClient.bind(client), undefined, [callNotify]);
  return client;
};

/** Notify keeps our name for a message as its `reference`. It carries no calendar entry: the message says where to fetch it. */
const hand = async (
  client: NotifyClient,
  { id, recipient, subject, body }: Outgoing,
  template: string,
): Promise<Sent> => {
  const { data } = await client.sendEmail(template, recipient, { personalisation: { subject, body }, reference: id });
  return { outcome: 'sent', answer: 'GOV.UK Notify has taken it.', serverId: data.id, canBeAsked: true, code: '201' };
};

const notBegun: Sent = {
  ...{ outcome: 'put-off', answer: 'It came too late to be sent.', serverId: null, canBeAsked: false, code: 'late' },
};

/**
 * A refusal of the address is of the message. One of us, or that it is too busy, leaves the message for later, as does a
 * line that was never made. Anything else may have come after Notify took it.
 */
const endingOf = (fault: unknown): Sent => {
  if (!(fault instanceof NotifyFault)) throw fault;
  const { status, reached, message } = fault;
  const unsure = reached && (status === null || status >= 500);
  const outcome = fault.isOfAddress ? 'refused' : unsure ? 'unsure' : 'put-off';
  return {
    ...{ outcome, answer: said(message), serverId: null, canBeAsked: outcome === 'unsure' },
    code: status === null ? 'no answer' : String(status),
  };
};

const failures = ['permanent-failure', 'temporary-failure', 'technical-failure'];

const fateOf = ({ id, status }: { readonly id: string; readonly status: string }): Fate => {
  if (status === 'delivered') return { kind: 'delivered' };
  if (failures.includes(status)) return { kind: 'failed', said: `GOV.UK Notify: ${status}` };
  return { kind: 'taken', serverId: id };
};

/** Sends by GOV.UK Notify, which can be asked what became of a message. */
export const notifyCarrier = (settings: NotifySettings): Carrier => {
  const client = clientFor(settings);
  return {
    send: async (outgoing: Outgoing, leave: Leave) =>
      mayBegin(leave) ? hand(client, outgoing, settings.template).catch(endingOf) : notBegun,
    ask: async ({ id, serverId }) => {
      if (serverId !== null) return fateOf((await client.getNotificationById(serverId)).data);
      const { data } = await client.getNotifications('email', undefined, id);
      const [found] = data.notifications;
      return found === undefined ? { kind: 'not-known' } : fateOf(found);
    },
  };
};
