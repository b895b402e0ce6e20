import { describe, expect, test } from 'vitest';
import { manager, minuteTaker, officer } from '../../../test/bradford-people.ts';
import {
  type History,
  closed,
  issue,
  issued,
  meetingWith,
  presence,
  quorum,
  readyToClose,
} from '../../../test/bradford-stages.ts';
import { form } from '../../../test/bradford-request.ts';
import { bradfordBut } from '../../../test/changed-protocol.ts';
import { given, happened, inStatus } from '../../../test/given.ts';
import { ownSigning } from '../../../test/protocol-of-its-own.ts';
import { type SignDocument, signDocument } from './sign-document.ts';
import { whoSigned } from './signatures.ts';

const minutes = bradfordBut({ circulation: ownSigning('minutes') });
const table = bradfordBut({ circulation: ownSigning('action-table') });
const byPolice: SignDocument = { invitationId: 'inv-police', issueNumber: 1, typedName: 'Priya Nandakumar' };
const ofTable: SignDocument = { ...byPolice, issueNumber: null };

const sign = (changes: Partial<SignDocument> = {}, history: History = issued, protocol = minutes) =>
  given(history).when(signDocument, { ...byPolice, ...changes }, { actor: officer, protocol });

const signed = { type: 'DocumentSigned', data: { ...byPolice, what: 'minutes' } } as const;
const second = happened('2026-03-16T16:00:00Z', minuteTaker, {
  type: 'MinutesIssued',
  data: { issue: { ...issue, number: 2 } },
});

describe('Somebody who took part signs', () => {
  test('the minutes, by typing their name', () => {
    sign({ typedName: ' Priya Nandakumar\u0000 ' }).then(signed);
    expect(inStatus(sign().state(), 'closed').signatures).toEqual([{ ...signed.data, at: '2026-03-16T17:00:00Z' }]);
  });

  test('the action table, as soon as it is sent', () => {
    sign(ofTable, closed, table).then({ type: 'DocumentSigned', data: { ...ofTable, what: 'action-table' } });
  });

  test('also when they left early', () => {
    const left = happened('2026-03-16T14:40:00Z', manager, presence('inv-police', 'left'));
    const rest = closed.slice(readyToClose.length);
    sign(ofTable, [...readyToClose, ...left, ...rest], table).then({
      type: 'DocumentSigned',
      data: { ...ofTable, what: 'action-table' },
    });
  });

  test('each issue of the minutes anew', () => {
    const both = [...sign().after(), ...second];
    sign({ issueNumber: 2 }, both).then({ type: 'DocumentSigned', data: { ...signed.data, issueNumber: 2 } });
  });
});

describe('A signature is refused', () => {
  test.each<[string, Partial<SignDocument>, string]>([
    ['of somebody who did not come', { invitationId: 'inv-education' }, 'not-a-signer'],
    ['of somebody who does not exist', { invitationId: 'inv-nobody' }, 'not-a-signer'],
    ['under an issue that does not exist', { issueNumber: 2 }, 'not-now'],
    ['without a name', { typedName: ' \u0000 ' }, 'missing'],
    ['with a name as long as a letter', { typedName: 'x'.repeat(201) }, 'too-long'],
  ])('%s', (_, changes, code) => {
    sign(changes).thenRefused(code);
  });

  test('before the meeting has ended, and before the minutes are sent', () => {
    sign({}, meetingWith(form)).thenRefused('not-now');
    sign({}, closed).thenRefused('not-now');
    sign(ofTable, readyToClose, table).thenRefused('not-now');
  });

  test('a second time', () => {
    sign({}, [...sign().after()]).thenRefused('not-now');
  });

  test('under an issue that a later one has replaced', () => {
    sign({}, [...issued, ...second]).thenRefused('not-now');
  });

  test('of somebody who took part and was not sent the minutes', () => {
    const others = { ...issue, invitationIds: ['inv-health'] };
    const sent = happened('2026-03-16T15:30:00Z', minuteTaker, { type: 'MinutesIssued', data: { issue: others } });
    sign({}, [...closed, ...sent]).thenRefused('not-a-signer');
  });

  test('where the procedure asks for none', () => {
    given(issued).when(signDocument, byPolice).thenRefused('not-now');
  });
});

describe('Who has signed', () => {
  const told = (history: History) => {
    const found = whoSigned(inStatus(given(history).state, 'closed'), minutes.protocol);
    return {
      signed: found?.signed.map(({ signer }) => signer.id),
      missing: found?.missing.map(({ id }) => id).toSorted(),
    };
  };
  const all = [...quorum].toSorted();

  test('is told beside who has not yet, of those who took part', () => {
    expect(told(issued)).toEqual({ signed: [], missing: all });
    const missing = all.filter((id) => id !== 'inv-police');
    expect(told(sign().after())).toEqual({ signed: ['inv-police'], missing });
  });

  test('begins anew with another issue of the minutes', () => {
    expect(told([...sign().after(), ...second])).toEqual({ signed: [], missing: all });
  });

  test('is nobody where nothing is sent yet, or nothing is signed', () => {
    expect(whoSigned(inStatus(given(closed).state, 'closed'), minutes.protocol)).toBeNull();
    expect(whoSigned(inStatus(given(issued).state, 'closed'), bradfordBut({}).protocol)).toBeNull();
  });
});
