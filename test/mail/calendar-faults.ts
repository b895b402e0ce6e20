const utc = /^\d{8}T\d{6}Z$/u;

const required: Readonly<Record<string, RegExp>> = {
  UID: /^[^\s@]+@[^\s@]+$/u,
  SEQUENCE: /^\d+$/u,
  DTSTAMP: utc,
  DTSTART: utc,
  DTEND: utc,
  SUMMARY: /./u,
  ORGANIZER: /^mailto:[^\s@]+@[^\s@]+$/u,
  ATTENDEE: /^mailto:[^\s@]+@[^\s@]+$/u,
  STATUS: /^(CONFIRMED|CANCELLED)$/u,
  CLASS: /^PRIVATE$/u,
};

const order = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR'];

/** A name, parameters whose values are quoted or plain, and a value. */
const property = /^(?<name>[A-Z-]+)(?:;[A-Z-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*:(?<value>[^\p{Cc}]*)$/u;

interface Line {
  readonly name: string;
  readonly value: string;
}

const parsed = (line: string): Line | null => {
  const groups = property.exec(line)?.groups;
  return groups === undefined ? null : { name: groups['name'] ?? '', value: groups['value'] ?? '' };
};

const faultsOfProperties = (lines: readonly Line[]): readonly string[] =>
  Object.entries(required).flatMap(([name, pattern]) => {
    const values = lines.filter((line) => line.name === name).map(({ value }) => value);
    if (values.length !== 1) return [`${name} is there ${String(values.length)} times`];
    return pattern.test(values[0] ?? '') ? [] : [`${name} is ${values[0] ?? ''}`];
  });

const faultsOfText = (text: string): readonly string[] => [
  ...(text.endsWith('\r\n') ? [] : ['does not end with a line end']),
  ...(/[^\r]\n|\r[^\n]/u.test(text) ? ['has a line end that is not CRLF'] : []),
  ...text
    .split('\r\n')
    .filter((line) => Buffer.byteLength(line) > 75)
    .map((line) => `has a line of ${String(Buffer.byteLength(line))} octets`),
];

/** What is wrong with an iCalendar file of one meeting by RFC 5545 and RFC 5546, read without any library; none when all is well. */
export const calendarFaults = (text: string): readonly string[] => {
  const unfolded = text
    .replaceAll(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .slice(0, -1);
  const lines = unfolded.map(parsed);
  const read = lines.filter((line) => line !== null);
  const value = (name: string) => read.find((line) => line.name === name)?.value;
  const frame = read
    .filter(({ name }) => name === 'BEGIN' || name === 'END')
    .map((line) => `${line.name}:${line.value}`);
  const cancels = value('METHOD') === 'CANCEL';
  return [
    ...faultsOfText(text),
    ...unfolded.filter((_, index) => lines[index] === null).map((line) => `cannot be read: ${line}`),
    ...(frame.join() === order.join() ? [] : [`is framed by ${frame.join()}`]),
    ...(value('VERSION') === '2.0' && value('PRODID') !== undefined ? [] : ['does not say what it is']),
    ...(cancels || value('METHOD') === 'REQUEST' ? [] : ['has no method']),
    ...(cancels === (value('STATUS') === 'CANCELLED') ? [] : ['has a status that is not its method’s']),
    ...faultsOfProperties(read),
  ];
};
