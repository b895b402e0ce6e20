import { type ChildProcess, fork } from 'node:child_process';
import { z } from 'zod';
import type { Refusal } from '../casefile/verdict.ts';
import type { PrintedDocument } from '../documents/printed-document.ts';

/** A document set as PDF/UA-1, or the reason why it could not be. */
export type Typeset =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Typesetter {
  /** Sets one document. Calls wait for each other; a document that takes too long or fails is refused, never thrown. */
  readonly pdf: (document: PrintedDocument) => Promise<Typeset>;
  readonly stop: () => Promise<void>;
}

/** What the compiler answers. Why it refused is not told: its words can hold what people typed. */
const answeredSchema = z.union([
  z.object({ ok: z.literal(true), bytes: z.instanceof(Uint8Array), pages: z.number() }),
  z.object({ ok: z.literal(false) }),
]);
export type Answered = z.infer<typeof answeredSchema>;

type Outcome = Answered | 'lost' | 'too-slow';

const refusedAs = (code: string, message: string): Typeset => ({ ok: false, refusal: { code, clauses: [], message } });

const tooSlow = refusedAs('typeset-too-slow', 'The document took too long to make. Shorten its texts and try again.');
const failed = refusedAs('typeset-failed', 'The document could not be made. The record is safe. Try again.');

/** Sends one document to the compiler and waits for its answer, its end or the time limit, whichever is first. */
const ask = (compiler: ChildProcess, document: PrintedDocument, timeoutMs: number): Promise<Outcome> =>
  new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      compiler.off('message', answer).off('exit', lost).off('error', lost);
      resolve(outcome);
    };
    const answer = (message: unknown): void => {
      const answered = answeredSchema.safeParse(message);
      end(answered.success ? answered.data : 'lost');
    };
    const lost = (): void => {
      end('lost');
    };
    const timer = setTimeout(() => {
      end('too-slow');
    }, timeoutMs);
    compiler.on('message', answer).on('exit', lost).on('error', lost);
    compiler.send({ ...document });
  });

const startCompiler = (): ChildProcess => {
  const compiler = fork(new URL('./typeset-compiler.ts', import.meta.url), {
    env: {},
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Its failure is its end, and its end is what is waited for.
  compiler.on('error', () => undefined);
  compiler.unref();
  compiler.channel?.unref();
  return compiler;
};

/**
 * One compiler in a process of its own, started with the first document and warm from then on. It never keeps this
 * process alive and ends with it.
 */
export const startTypesetter = ({ timeoutMs = 30_000 } = {}): Typesetter => {
  let compiler: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    compiler?.kill('SIGKILL');
    compiler = null;
  };

  const run = async (document: PrintedDocument): Promise<Typeset> => {
    if (compiler?.connected !== true) end();
    compiler ??= startCompiler();
    const outcome = await ask(compiler, document, timeoutMs);
    if (typeof outcome === 'string') {
      end();
      return outcome === 'lost' ? failed : tooSlow;
    }
    return outcome.ok ? outcome : failed;
  };

  return {
    pdf: (document) => {
      const result = last.then(() => run(document));
      last = result.catch(() => undefined);
      return result;
    },
    stop: async () => {
      await last;
      end();
    },
  };
};
