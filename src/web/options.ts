/** Requests a minute; counted for each signed-in browser, or for each address when there is no session. */
export interface Limits {
  readonly pages: number;
  readonly signIn: number;
  readonly notFound: number;
}

export interface ServerOptions {
  readonly limits?: Partial<Limits>;
  /** Where log lines go; standard output unless given. Null for none. */
  readonly log?: { readonly write: (line: string) => void } | null;
  /** Which proxies may say how the browser reached us, as Fastify's `trustProxy`. */
  readonly trustProxy?: string | boolean;
}

export const defaultLimits: Limits = { pages: 1200, signIn: 60, notFound: 120 };

/** Two megabytes: a pasted megabyte still arrives, so that the page can say kindly that it is too long. */
export const largestBody = 2 * 1024 * 1024;
