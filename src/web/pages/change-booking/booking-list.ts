import { summaryList } from '../../govuk/lists.ts';
import { type Html, html } from '../../html.ts';
import { stateWord } from '../../pieces/shape.ts';
import type { BookingSaid } from './presenter.ts';

/** A booking as a list, under a title of its own. */
export const bookingList = (title: string, { when, desk, how, chair, minutes, toSpare, isLate }: BookingSaid): Html =>
  summaryList({
    card: { title, level: 2 },
    rows: [
      { key: 'When', value: html`<strong>${when}</strong>` },
      ...(toSpare === null ? [] : [{ key: 'Limit', value: stateWord(isLate ? 'late' : 'good', toSpare) }]),
      { key: 'Desk', value: desk },
      { key: 'How', value: how },
      { key: 'Chair', value: chair },
      { key: 'Minutes', value: minutes },
    ],
  });
