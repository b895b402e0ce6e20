import { CucumberExpression, ParameterType, ParameterTypeRegistry } from '@cucumber/cucumber-expressions';
import { nearestSteps } from './nearest-steps.ts';
import { parameters } from './parameters.ts';
import type { Step } from './step.ts';
import { allSteps } from './steps/all-steps.ts';

/** A blank of a step as it was filled in, and how to read it. */
export interface Blank {
  readonly kind: string;
  readonly text: string;
}

export interface Matched {
  readonly step: Step;
  readonly blanks: readonly Blank[];
}

const registry = (): ParameterTypeRegistry => {
  const all = new ParameterTypeRegistry();
  for (const [name, { pattern }] of Object.entries(parameters))
    all.defineParameterType(new ParameterType(name, pattern, String, (text) => text));
  return all;
};

const compile = (types: ParameterTypeRegistry) =>
  allSteps.map((step) => {
    const { regexp } = new CucumberExpression(step.written, types);
    const kinds = [...step.written.matchAll(/\{(\w+)\}/g)].map(([, kind = '']) => kind);
    return { step, regexp, kinds };
  });

const compiled = compile(registry());

/** The step that these words are, or a sentence that names the nearest ones. */
export const matchStep = (text: string): Matched | string => {
  for (const { step, regexp, kinds } of compiled) {
    const groups = regexp.exec(text);
    if (groups !== null) return { step, blanks: kinds.map((kind, index) => ({ kind, text: groups[index + 1] ?? '' })) };
  }
  return `This is no step of the story language.${nearestSteps(
    text,
    allSteps.map(({ written }) => written),
  )}`;
};
