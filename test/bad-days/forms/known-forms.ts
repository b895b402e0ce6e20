import { bradford } from '../../bradford.ts';
import { afterwards } from './after-forms.ts';
import { diaries } from './diary-forms.ts';
import { decisionForms } from './decision-forms.ts';
import { contributing, invited } from './invited-forms.ts';
import type { KnownForm } from './known-form.ts';
import { actions, areas, ending, meeting, starting } from './meeting-forms.ts';
import { planning } from './planning-forms.ts';
import { requestForms } from './request-forms.ts';
import { telephone } from './telephone-forms.ts';

const { protocol } = bradford;

/** Every form there is, in the order of the journey, with an answer to each question that is accepted. */
export const knownForms: readonly KnownForm[] = [
  ...requestForms(protocol),
  ...planning,
  ...telephone,
  ...invited,
  ...starting,
  ...contributing,
  ...meeting,
  ...areas(protocol),
  ...actions,
  ...decisionForms(protocol),
  ...ending,
  ...afterwards,
  ...diaries,
];
