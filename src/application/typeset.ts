import { Worker } from 'node:worker_threads';
import type { Refusal } from '../casefile/verdict.ts';
import type { PrintedDocument } from '../documents/printed-document.ts';
import type { Answered } from './typeset-worker.ts';

/** A document set as PDF/UA-1, or the reason why it could not be. */
export type Typeset =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Typesetter {
  /** Sets one document. Calls wait for each other; a document that takes too long or fails is refused, never thrown. */
  readonly pdf: (document: PrintedDocument) => Promise<Typeset>;
  readonly stop: () => Promise<void>;
}

const refusedAs = (code: string, message: string): Typeset => ({ ok: false, refusal: { code, clauses: [], message } });

const tooSlow = refusedAs('typeset-too-slow', 'The document took too long to make. Shorten its texts and try again.');
const failed = refusedAs('typeset-failed', 'The document could not be made. The record is safe. Try again.');

const never = (): void => undefined;

/** Sends one document to the worker and waits for its answer, its end or the time limit, whichever is first. */
const ask = (worker: Worker, document: PrintedDocument, timeoutMs: number): Promise<Typeset | 'lost' | 'too-slow'> =>
  new Promise((resolve) => {
    const end = (result: Typeset | 'lost' | 'too-slow'): void => {
      clearTimeout(timer);
      worker.off('message', answer).off('exit', lost);
      resolve(result);
    };
    const answer = (answered: Answered): void => {
      end(answered.ok ? answered : failed);
    };
    const lost = (): void => {
      end('lost');
    };
    const timer = setTimeout(() => {
      end('too-slow');
    }, timeoutMs);
    worker.on('message', answer).on('exit', lost);
    worker.postMessage(document);
  });

const startWorker = (): Worker => {
  const worker = new Worker(new URL('./typeset-worker.ts', import.meta.url));
  // A failure inside it ends it, and its end is what is waited for.
  worker.on('error', never);
  worker.unref();
  return worker;
};

/** Starts a worker thread with one warm compiler. It never keeps the process alive by itself. */
export const startTypesetter = ({ timeoutMs = 30_000 } = {}): Typesetter => {
  let worker = startWorker();
  let last: Promise<unknown> = Promise.resolve();

  const run = async (document: PrintedDocument): Promise<Typeset> => {
    const result = await ask(worker, document, timeoutMs);
    if (typeof result !== 'string') return result;
    await worker.terminate();
    worker = startWorker();
    return result === 'lost' ? failed : tooSlow;
  };

  return {
    pdf: (document) => {
      const result = last.then(() => run(document));
      last = result;
      return result;
    },
    stop: async () => {
      await last;
      await worker.terminate();
    },
  };
};
