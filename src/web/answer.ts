import type { FastifyReply } from 'fastify';

/** What a handler gives back: a page, a page with another status, a redirect, a file, or word to an autosaving form. */
export type Answer =
  | string
  | { readonly kind: 'page'; readonly status: number; readonly page: string }
  | { readonly kind: 'see-other'; readonly to: string }
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly type: string; readonly name: string }
  | { readonly kind: 'json'; readonly status: number; readonly data: object };

/** A page that is not a plain success: 422 for a form to put right, 403, 409 … */
export const withStatus = (status: number, page: string): Answer => ({ kind: 'page', status, page });

/** After a form was accepted: look at this path. */
export const seeOther = (to: string): Answer => ({ kind: 'see-other', to });

/** A document to save, under this name. */
export const file = (name: string, type: string, bytes: Uint8Array): Answer => ({ kind: 'file', name, type, bytes });

/** The HTTP status that an answer comes to. */
export const statusOf = (answer: Answer): number => {
  if (typeof answer === 'string' || answer.kind === 'file') return 200;
  return answer.kind === 'see-other' ? 303 : answer.status;
};

const sendFile = (reply: FastifyReply, { bytes, type, name }: Extract<Answer, { kind: 'file' }>): FastifyReply =>
  reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name.replace(/[^\w. -]/g, '_')}"`)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));

/** Sends an answer. Only paths of this site are redirected to. */
export const send = (reply: FastifyReply, answer: Answer): FastifyReply => {
  if (typeof answer === 'string') return reply.type('text/html; charset=utf-8').send(answer);
  switch (answer.kind) {
    case 'page':
      return reply.code(answer.status).type('text/html; charset=utf-8').send(answer.page);
    case 'see-other':
      return reply.redirect(answer.to, 303);
    case 'file':
      return sendFile(reply, answer);
    case 'json':
      return reply.code(answer.status).send(answer.data);
  }
};
