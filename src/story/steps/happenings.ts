import { read, type Reading } from '../read/reading.ts';
import { closeOf, readTime } from '../read/read-time.ts';
import { parameters } from '../parameters.ts';
import { type Happening, happen } from '../happen.ts';
import { type Outcome, type Playing, step, tell, wrong } from '../step.ts';
import { withSubject } from '../subject.ts';

const happening = (
  moment: string,
  at: string,
  more: { readonly for?: string; readonly recorded?: string } = {},
): Happening => {
  const { name, subject } = withSubject(moment);
  return { name, at, subject: more.for ?? subject, recordedAt: more.recorded ?? at };
};

const setFor = (playing: Playing, moment: string, at: string): Outcome => {
  const { name, subject } = withSubject(moment);
  const { moments, now } = playing.told;
  return tell(playing, { moments: [...moments, { name, at, subject, ahead: true, recordedAt: now ?? at }] });
};

const headings = ['what', 'when', 'for', 'recorded'];

type Row = Playing['table'][number];

const unlessEmpty = (text: string | undefined): string | undefined => (text === '' ? undefined : text);

const rowHappening = (row: Row, { protocol }: Playing): Happening | string => {
  const what = parameters['moment']?.read(row['what'] ?? '', protocol) ?? read('');
  const when = readTime(row['when'] ?? '');
  const told = unlessEmpty(row['recorded']);
  const recorded: Reading = told === undefined ? when : readTime(told);
  if (!what.ok) return what.message;
  if (!when.ok) return when.message;
  if (!recorded.ok) return recorded.message;
  const subject = unlessEmpty(row['for'])?.replaceAll('"', '');
  return happening(what.value, when.value, {
    recorded: recorded.value,
    ...(subject === undefined ? {} : { for: subject }),
  });
};

const thisHappened = (playing: Playing): Outcome => {
  const [first = {}] = playing.table;
  const strange = Object.keys(first).find((heading) => !headings.includes(heading));
  if (playing.table.length === 0) return wrong('This needs a table with the headings: what, when, for, recorded.');
  if (strange !== undefined) return wrong(`“${strange}” is not a heading here: what, when, for, recorded.`);
  const rows = playing.table.map((row) => rowHappening(row, playing));
  const fault = rows.find((row) => typeof row === 'string');
  return fault === undefined
    ? happen(
        playing,
        rows.filter((row) => typeof row !== 'string'),
      )
    : wrong(fault);
};

/** What came about and when, and what lies ahead. */
export const happenings = [
  step('it is {time}', (playing, now) => tell(playing, { now })),
  step('{moment} happens at {time}', (playing, moment, at) => happen(playing, [happening(moment, at)])),
  step('{moment} happens at {time} for {name}', (playing, moment, at, subject) =>
    happen(playing, [happening(moment, at, { for: subject })]),
  ),
  step('{moment} happens at {time}, recorded at {time}', (playing, moment, at, recorded) =>
    happen(playing, [happening(moment, at, { recorded })]),
  ),
  step('{moment} happens at {time} for {name}, recorded at {time}', (playing, moment, at, subject, recorded) =>
    happen(playing, [happening(moment, at, { for: subject, recorded })]),
  ),
  step('{moment} is set for {time}', setFor),
  step('{moment} is set for {date}', (playing, moment, date) => setFor(playing, moment, closeOf(date))),
  step('this happened:', thisHappened),
];
