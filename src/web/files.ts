import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A form with files that cannot be taken apart. */
class BadParts extends Error {
  override readonly name = 'BadParts';
  readonly statusCode = 400;
}

const boundaryIn = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/iu;
const nameIn = /;\s*name="([^"]*)"/iu;

const fromBytes = (text: string): string => Buffer.from(text, 'latin1').toString('utf8');

/** A part begins with its headers; after an empty line comes the rest. */
const partIn = (section: string): readonly [name: string, text: string] => {
  const end = section.indexOf('\r\n\r\n');
  const name = nameIn.exec(section.slice(0, Math.max(0, end)))?.[1];
  if (name === undefined) throw new BadParts('A part of the form has no name');
  return [fromBytes(name), fromBytes(section.slice(end + 4))];
};

/** The fields of a form with files (multipart/form-data, RFC 7578), each file as its text; a name may repeat. Throws `BadParts`. */
const fieldsIn = (body: Buffer, contentType: string): Readonly<Record<string, readonly string[]>> => {
  const [, quoted, plain] = boundaryIn.exec(contentType) ?? [];
  // As bytes: a boundary may stand beside half a letter.
  const sections = `\r\n${body.toString('latin1')}`.split(`\r\n--${quoted ?? plain ?? ''}`);
  if (sections.length < 2 || sections.at(-1)?.startsWith('--') !== true)
    throw new BadParts('The form has no end, or no parts');
  const parts = sections.slice(1, -1).map(partIn);
  const byName = Map.groupBy(parts, ([name]) => name);
  return Object.fromEntries([...byName].map(([name, all]) => [name, all.map(([, text]) => text)]));
};

const parsed = (request: FastifyRequest, body: string | Buffer): Promise<ReturnType<typeof fieldsIn>> =>
  new Promise((resolve) => {
    resolve(fieldsIn(Buffer.from(body), request.headers['content-type'] ?? ''));
  });

/** Adds routes whose forms may send files with their fields. Everything else of a form is as everywhere, its largest size too. */
export const withFiles = (app: FastifyInstance, addRoutes: (scope: FastifyInstance) => void): void => {
  app.register((scope: FastifyInstance, _options, done) => {
    scope.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, parsed);
    addRoutes(scope);
    done();
  });
};
