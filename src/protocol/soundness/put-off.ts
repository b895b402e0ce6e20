import type { Problem } from '../fault.ts';
import type { Protocol } from '../schema.ts';

/** Only a decision that every child needs before a meeting can be closed can leave a child without one. */
export const checkPutOff = ({ meeting }: Protocol): readonly Problem[] =>
  meeting.decisions.flatMap(({ options, perChild, closesMeeting }, index) =>
    perChild && closesMeeting
      ? []
      : options.flatMap(({ putsOff, label }, at): Problem[] =>
          putsOff
            ? [
                {
                  path: ['meeting', 'decisions', index, 'options', at],
                  message: `“${label}” leaves no child without a decision. Take “putsOff” away, or let the decision be “perChild” and “closesMeeting”.`,
                },
              ]
            : [],
        ),
  );
