import type { Fields } from '../../fields.ts';
import { radios, select } from '../../govuk/choices.ts';
import { dateTimeInput } from '../../govuk/dates.ts';
import { type PageError, errorOf } from '../../govuk/error-summary.ts';
import { input } from '../../govuk/input.ts';
import { type Html, html } from '../../html.ts';
import { clauseChips } from '../../pieces/clause-chip.ts';
import { typedMoment } from '../meeting/typed-moment.ts';
import type { AgreerShown, RouteShown } from './routes.ts';

interface Asked {
  readonly routes: readonly RouteShown[];
  readonly typed: Fields;
  readonly errors: readonly PageError[];
}

const agreer = ({ name, said, roles, isYou }: AgreerShown, { typed, errors }: Asked): Html =>
  isYou
    ? html`<p class="govuk-body">You agree by authorising it.</p>`
    : html`
    ${input({ name: `${name}-name`, label: `Who agreed: the ${said}`, hint: 'Full name. Leave this empty if nobody has agreed yet, and say why on sending it.', value: typed[`${name}-name`], width: 20, error: errorOf(errors, `${name}-name`) })}
    ${roles.length < 2 ? null : select({ name: `${name}-role`, label: 'Their role', choices: roles, value: typed[`${name}-role`] })}
    ${dateTimeInput({ name: `${name}-at`, label: 'When they agreed', value: typedMoment(typed, `${name}-at`), error: errorOf(errors, `${name}-at`) })}`;

const hint = ({ because, tooMany, clauses }: RouteShown): Html =>
  html`${because} ${tooMany === null ? null : html`<strong>${tooMany}</strong>`} ${clauseChips(clauses)}`;

/** How it is to be held, with who must agree to each way; nothing where the protocol has one way. */
export const routeChoice = (asked: Asked): Html | null =>
  asked.routes.length === 0
    ? null
    : radios({
        name: 'route',
        label: 'How is it to be held?',
        size: 's',
        value: asked.typed['route'],
        error: errorOf(asked.errors, 'route'),
        choices: asked.routes.map((route) => ({
          value: route.id,
          label: route.mayBeChosen ? route.title : `${route.title} (needs a reason)`,
          hint: hint(route),
          ...(route.agreers.length === 0 ? {} : { reveals: html`${route.agreers.map((one) => agreer(one, asked))}` }),
        })),
      });
