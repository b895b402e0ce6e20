import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBounce } from './bounce-report.ts';
import { report } from '../../test/mail/report.ts';

const id = '7f8c1c39-5d3f-4a70-9a51-0f3c0f7d8f10';

describe('A report that a message did not arrive', () => {
  test('says which message, by the name we gave it and by its own, and why', () => {
    expect(readBounce(report({ id }))).toEqual({
      names: [id, `<${id}@council.example.org>`],
      said: '5.1.1 550 5.1.1 No such mailbox here',
    });
  });

  test.each([
    ['without our name for it', { envelopeId: null }, [`<${id}@council.example.org>`]],
    ['without the message', { withMessage: false }, [id]],
    ['with line ends of Unix', { lineEnd: '\n' }, [id, `<${id}@council.example.org>`]],
    ['in an envelope of its own', { nested: true }, [id, `<${id}@council.example.org>`]],
    ['in base64', { encoding: 'base64' }, [id, `<${id}@council.example.org>`]],
  ] as const)('is read %s', (_, how, names) => {
    expect(readBounce(report({ id, ...how }))?.names).toEqual(names);
  });

  test.each(['delayed', 'delivered', 'relayed', 'expanded'])('is not what says that it is %s', (action) => {
    expect(readBounce(report({ id, action }))).toBeNull();
  });

  test('is not an automatic reply, nor anything else that comes to a mailbox', () => {
    const reply = `From: police@example.org\r\nIn-Reply-To: <${id}@council.example.org>\r\n\r\nI am on leave until Monday.\r\n`;
    expect(readBounce(reply)).toBeNull();
    expect(readBounce('')).toBeNull();
    expect(readBounce('multipart/report; boundary=')).toBeNull();
  });

  test('keeps to one short line of what the server said', () => {
    const long = readBounce(report({ id, diagnostic: `550 ${'no '.repeat(400)}\u0007` }));
    expect(long?.said.length).toBeLessThanOrEqual(300);
    expect(long?.said).not.toMatch(/\p{Cc}/u);
  });

  test('can be anything at all and is read or turned down, never stumbled over', () => {
    const whole = report({ id });
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(200), fc.string({ unit: 'binary' }), (at, length, put) => {
        const spoilt = `${whole.slice(0, at)}${put}${whole.slice(at + length)}`;
        const read = readBounce(spoilt);
        return read === null || read.said.length <= 300;
      }),
      { numRuns: 500 },
    );
  });
});
