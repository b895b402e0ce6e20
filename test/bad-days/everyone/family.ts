/** What nobody without a right to it may ever read of the family in `bradford-request.ts`: names, dates, addresses, numbers, words. */
const ofTheFamily = [
  ...['Ida', 'Wrenfield', 'Noah', 'Tess', 'Jonah', 'Pell', 'Marek', 'Lindqvale', 'Lotte', 'Dean'],
  ...['Harebell', 'Eastfield', 'Testford', 'Westbeck', 'Mill Fold', 'Southbeck', 'ZZ9 4AB', 'ZZ7 2LM', '4420011'],
  ...['30 January 2022', '10 June 2025', '21 July 2026', '4 November 1997', '19 August 1994', '2 September 2018'],
  ...['30/1/2022', '10/6/2025', '21/7/2026', '4/11/1997', '19/8/1994', '2/9/2018', '2022-01-30', '2025-06-10'],
  ...['told her nursery', 'shouts and pushes', 'is frightened', 'Larkfield'],
];

const pattern = new RegExp(`(?<![A-Za-z])(?:${ofTheFamily.join('|')})(?![a-z])`, 'g');

/** The words of the family that a text gives away. */
export const givenAway = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([found]) => found)),
];
