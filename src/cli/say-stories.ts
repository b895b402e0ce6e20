import type { StoryTold } from './tell-file.ts';

const sayStory = ({ file, line, name, ok, clauses, steps }: StoryTold): readonly string[] => [
  `${ok ? '✓' : '✗'} ${name}${clauses.length === 0 ? '' : ` (${clauses.join(', ')})`}`,
  ...(ok ? [] : [`    ${file}:${line}`]),
  ...(ok ? [] : steps).map((step) =>
    step.ok ? `    · ${step.text}` : `    ✗ ${step.text}\n      ${file}:${step.line} ${step.message}`,
  ),
];

const count = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? 'y' : 'ies'}`;

/** What happened in the stories: as one JSON object, or for people, file by file. */
export const sayStories = (stories: readonly StoryTold[], asJson: boolean): string => {
  const passed = stories.filter(({ ok }) => ok).length;
  const failed = stories.length - passed;
  if (asJson) return JSON.stringify({ stories, passed, failed }, null, 2);
  const lines = stories.flatMap((each, index) =>
    each.file === stories[index - 1]?.file ? sayStory(each) : [`\n${each.file}`, ...sayStory(each)],
  );
  return [...lines, '', `${count(stories.length, 'stor')}: ${passed} passed, ${failed} failed.`].join('\n');
};
