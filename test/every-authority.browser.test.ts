import { describe, test } from 'vitest';
import { accept } from './every-authority/answering.ts';
import { authorities } from './every-authority/authorities.ts';
import { authorise, book } from './every-authority/convening.ts';
import { decideAndEnd } from './every-authority/deciding.ts';
import { start, writeRecord } from './every-authority/meeting.ts';
import { readClocks, readMinutes, sendMinutes, signDocuments } from './every-authority/minutes.ts';
import { writeRequest } from './every-authority/request.ts';
import { openTelling } from './every-authority/telling.ts';

const chapters = [
  writeRequest,
  authorise,
  book,
  accept,
  start,
  writeRecord,
  decideAndEnd,
  sendMinutes,
  readMinutes,
  signDocuments,
  readClocks,
];

describe('A discussion from the request to the minutes, by each authority’s own protocol', () => {
  test.each(authorities)(
    'is asked for, authorised, booked, answered, held, minuted, read and signed as its procedure has it in $id',
    async (authority) => {
      const telling = await openTelling(authority, '2026-12-14 09:05');
      try {
        for (const chapter of chapters) await chapter(telling);
      } finally {
        await telling.story.close();
      }
    },
    400_000,
  );
});
