import { momentMeanings } from '../../protocol/moments.ts';
import type { MomentName, Protocol } from '../../protocol/schema.ts';

const meanings: Readonly<Record<string, string>> = momentMeanings;

/** The moments that a protocol adds, each as a sentence without its full stop. */
const titles = ({ moments, routes, ladders }: Protocol): Readonly<Record<string, string>> =>
  Object.fromEntries([
    ...moments.map(({ id, title }) => [id, title] as const),
    ...routes.flatMap(({ id, title }) => [
      [`${id}-held`, `${title} held`] as const,
      [`${id}-ended`, `${title} ended`] as const,
    ]),
    ...ladders.flatMap(({ id, title, steps }) => [
      [`${id}-raised`, `${title} raised`] as const,
      ...steps.map((step) => [`${id}-${step.id}`, step.title] as const),
    ]),
  ]);

/** What a moment is, as a sentence without its full stop: in Convenor's words, or in the protocol's. */
export const momentTitle = (name: MomentName, protocol: Protocol): string =>
  meanings[name]?.replace(/\.$/, '') ?? titles(protocol)[name] ?? name.replaceAll('-', ' ');
