import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { FastifyInstance } from 'fastify';

export interface Route {
  readonly method: string;
  readonly url: string;
}

type Published = Readonly<{ fastify: FastifyInstance }>;

const isPublished = (message: unknown): message is Published =>
  typeof message === 'object' && message !== null && 'fastify' in message;

/** Builds a server and tells every route that was registered while doing so, in whatever way. */
export const withRoutes = async <Built>(
  build: () => Promise<Built>,
): Promise<{ readonly built: Built; readonly routes: readonly Route[] }> => {
  const routes: Route[] = [];
  const note = (message: unknown): void => {
    if (!isPublished(message)) return;
    message.fastify.addHook('onRoute', ({ method, url }) => {
      for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, url });
    });
  };
  subscribe('fastify.initialization', note);
  try {
    return { built: await build(), routes };
  } finally {
    unsubscribe('fastify.initialization', note);
  }
};

/** Whether a route is about one case file. */
export const isOfCase = ({ url }: Route): boolean => url.startsWith('/discussions/:id');
