import { z } from 'zod';

/** A request as the client of GOV.UK Notify makes it. */
export interface NotifyRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly data?: unknown;
}

/** Notify did not take it, or did not say. */
export class NotifyFault extends Error {
  override readonly name = 'NotifyFault';
  /** Null where there was no answer. */
  readonly status: number | null;
  /** Whether what was asked may have come there. */
  readonly reached: boolean;
  /** It refuses the address, not us. */
  readonly isOfAddress: boolean;

  constructor(message: string, fault: { status: number | null; reached: boolean; isOfAddress?: boolean }) {
    super(message);
    this.status = fault.status;
    this.reached = fault.reached;
    this.isOfAddress = fault.isOfAddress ?? false;
  }
}

const errorsSchema = z.object({ errors: z.array(z.object({ error: z.string(), message: z.string() })) });

/** Faults of `fetch` before there was a line on which to ask. */
const beforeTheLine = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
  ...['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_TLS_CERT_ALTNAME_INVALID'],
];

const codeOf = (fault: unknown): string => {
  const cause = fault instanceof Error ? fault.cause : undefined;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'no answer';
};

/** Longer than Notify takes, shorter than an attempt may. */
const longestWait = 60_000;

const asked = async ({ method, url, headers, data }: NotifyRequest): Promise<Response> => {
  const body = data === undefined ? {} : { body: JSON.stringify(data) };
  try {
    return await fetch(url, {
      ...{ method: method.toUpperCase(), headers: { ...headers, 'content-type': 'application/json' }, ...body },
      ...{ redirect: 'error', signal: AbortSignal.timeout(longestWait) },
    });
  } catch (fault) {
    const code = codeOf(fault);
    throw new NotifyFault(`GOV.UK Notify: ${code}`, { status: null, reached: !beforeTheLine.includes(code) });
  }
};

/** Asks Notify, with a time limit, which its client has none of. Throws `NotifyFault`. */
export const callNotify = async (request: NotifyRequest): Promise<{ readonly data: unknown }> => {
  const response = await asked(request);
  const { status } = response;
  const data: unknown = await response.json().catch(() => null);
  if (response.ok && data !== null) return { data };
  const [error] = errorsSchema.safeParse(data).data?.errors ?? [];
  const isOfAddress = status === 400 && error?.message.startsWith('email_address') === true;
  const message = `GOV.UK Notify: ${String(status)} ${error?.message ?? ''}`.trim();
  throw new NotifyFault(message, { status: response.ok ? null : status, reached: true, isOfAddress });
};
