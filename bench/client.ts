import { Agent, request } from 'node:http';

/** A browser without a window: one connection that stays open, one person signed in. */
export interface Client {
  /** Asks for a page and gives the milliseconds until its last byte. Throws when it is anything but a page. */
  readonly visit: (path: string) => Promise<number>;
  readonly close: () => void;
}

/** Signs a demonstration person in through the form. `nobody` stays signed out. */
export async function openClient(port: number, signInName: string | null): Promise<Client> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = signInName === null ? {} : { cookie: await signIn(port, signInName) };
  const visit = (path: string): Promise<number> => {
    const began = performance.now();
    return new Promise((resolve, reject) => {
      const asking = request({ agent, port, path, headers }, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${path} answered ${answer.statusCode ?? 0}`));
        answer.on('error', reject);
        answer.on('end', () => resolve(performance.now() - began));
        answer.resume();
      });
      asking.on('error', reject).end();
    });
  };
  return { visit, close: () => agent.destroy() };
}

async function signIn(port: number, person: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ person, next: '/today' }),
    redirect: 'manual',
  });
  const [cookie] = answer.headers.getSetCookie();
  if (cookie === undefined) throw new Error(`${person} could not sign in: ${await answer.text()}`);
  return cookie.split(';')[0] ?? '';
}
