import type { FastifyInstance, FastifyReply } from 'fastify';
import { type Asset, assetAt, colourStylesheet } from './assets.ts';

const forever = 'public, max-age=31536000, immutable';
const unlimited = { config: { rateLimit: false as const } };

const sendAsset = (reply: FastifyReply, asset: Asset, encodings: string): FastifyReply => {
  reply.type(asset.type).header('cache-control', forever).header('vary', 'accept-encoding');
  if (!/\bgzip\b/.test(encodings)) return reply.send(asset.body);
  return reply.header('content-encoding', 'gzip').send(asset.gzipped);
};

/** Stylesheets, scripts and the icon. Their addresses change with their content, so browsers may keep them for good. */
export const serveAssets = (app: FastifyInstance): void => {
  app.get<{ Params: { hash: string; name: string } }>('/assets/:hash/:name', unlimited, async (request, reply) => {
    const asset = assetAt(request.params.hash, request.params.name);
    if (asset !== null) return sendAsset(reply, asset, request.headers['accept-encoding'] ?? '');
    reply.callNotFound();
    return reply;
  });
  app.get<{ Params: { hex: string } }>('/assets/colour/:hex(^[0-9a-f]{6}).css', unlimited, async (request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', forever).send(colourStylesheet(request.params.hex)),
  );
};
