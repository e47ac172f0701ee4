import type { Routine, Rubric } from '../../../person/index.ts';
import { fitWindows } from '../rubric/fit-windows.ts';
import { rateOf } from '../rubric/rate-of.ts';
import type { Wish } from '../rubric/read-preference.ts';
import { welcomeOf, withoutRefused } from '../rubric/welcome-of.ts';
import type { Unread } from '../unread.ts';
import { answeredWindows } from './answer-windows.ts';
import type { RubricAnswer, RubricSubject } from './rubric-answer.ts';

/** The rubric that an answer means. Whatever is legal under the schema becomes one that holds together; what was cut or left out is listed. */
export function rubricOfAnswer(
  answer: RubricAnswer,
  { routine, hobbies }: RubricSubject,
): { rubric: Rubric; unread: Unread[] } {
  const windowsOf = (windows: RubricAnswer['receptive']) =>
    windows.flatMap((window) => answeredWindows(window, routine));
  const windows = fitWindows(windowsOf(answer.receptive), windowsOf(answer.protected), routine);
  const { rate, unread: ofRate } = rateOf(
    {
      perDay: answer.perDay,
      mostPerDay: null,
      perHours: answer.perHours === null ? null : { ...answer.perHours, isLimit: false },
      gapMinutes: answer.gapMinutes === 0 ? null : answer.gapMinutes,
      unread: [],
    },
    routine,
    windows.protected,
  );
  const names = new Map(hobbies.map(({ name, doing }) => [doing, name]));
  const asked = answer.welcome.map(({ during, topic, text }): Wish => ({ ...placeOf(during, routine), topic, text }));
  const wished = withoutRefused(asked, answer.redLines);
  const { welcome, unread: ofWishes } = welcomeOf(wished.wishes, {
    routine,
    hobbies: names,
    guarded: windows.protected,
  });
  const { manner, length, humour, choices, reasons } = answer;
  return {
    rubric: {
      welcome,
      receptive: windows.receptive,
      protected: windows.protected,
      rate,
      tone: { manner, length, humour, choices, reasons },
      redLines: answer.redLines,
    },
    unread: [
      ...answer.notExpressible.map((text): Unread => ({
        field: 'criteria',
        text,
        reason: 'the model found no place for it',
      })),
      ...wished.unread,
      ...ofWishes,
      ...windows.unread,
      ...ofRate,
    ],
  };
}

function placeOf(during: string, { days }: Routine): Pick<Wish, 'kind' | 'hobby'> {
  if (during.startsWith('hobby: ')) return { kind: 'hobby', hobby: during.slice('hobby: '.length) };
  const kind = days.flatMap(({ blocks }) => blocks.map((block) => block.kind)).find((each) => each === during);
  return { kind: kind ?? 'free', hobby: null };
}
