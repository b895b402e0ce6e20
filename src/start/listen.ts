import type { FastifyInstance } from 'fastify';
import { CannotStart, hasCode } from './cannot-start.ts';

/** This machine only, until people sign in with more than a choice of name. */
const host = '127.0.0.1';

/** Where people reach it. */
export const addressOf = (port: number): string => `http://${host}:${port}`;

/** Opens the port. Throws `CannotStart` when it cannot be had. */
export async function listen(server: FastifyInstance, port: number): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    if (hasCode(error, 'EADDRINUSE')) {
      throw new CannotStart(
        `Port ${port} is taken by another program: stop that, or choose another port with PORT=${port === 65_535 ? port - 1 : port + 1} npm start.`,
      );
    }
    if (hasCode(error, 'EACCES')) {
      throw new CannotStart(
        `This account may not open port ${port}: choose one above 1023, as in PORT=3000 npm start.`,
      );
    }
    throw error;
  }
}
