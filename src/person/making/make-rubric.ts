import type { Generator } from '../../random/index.ts';
import { conflicts, type Standing } from '../materials/conditions.ts';
import type { Hobby } from '../materials/hobbies.ts';
import type { HelpMaterial } from '../materials/help.ts';
import { levels } from '../person.ts';
import type { ActivityKind, Routine } from '../routine.ts';
import type { Rubric, WelcomeHelp } from '../rubric.ts';
import type { RubricSubject } from './rubric-subject.ts';
import { makeTone } from './make-tone.ts';
import { makeWindows } from './make-windows.ts';
import { pickSome, weightedPick } from './weighted-pick.ts';

/** Draws what is welcome of a proactive assistant, when, how often, in which tone, and what is never welcome; all of it agrees with the routine. */
export function makeRubric(generator: Generator, help: HelpMaterial, subject: RubricSubject): Rubric {
  const { standing, hobbies, routine } = subject;
  const redLines = chooseRedLines(generator, help, standing);
  const barred = redLines.flatMap(({ topic }) => topic ?? []);
  const windows = makeWindows(generator, subject);
  return {
    welcome: chooseWelcome(generator, help, {
      standing,
      hobbies,
      routine,
      barred,
      protectedKinds: windows.protectedKinds,
    }),
    receptive: windows.receptive,
    protected: windows.protected,
    rate: chooseRate(generator, standing),
    tone: makeTone(generator, standing),
    redLines,
  };
}

function chooseRedLines(generator: Generator, help: HelpMaterial, standing: Standing): Rubric['redLines'] {
  const lines: HelpMaterial['red-lines'] = [];
  for (let left = generator.integer(1, 3); left > 0; left--) {
    const next = weightedPick(generator, help['red-lines'], (each) =>
      lines.includes(each) || conflicts(each.against, standing).length > 0 ? 0 : 1 + 4 * liked(each.likes, standing),
    );
    if (next !== null) lines.push(next);
  }
  return lines.map(({ text, topic }) => ({ text, topic }));
}

/** Most kinds of activity get one or two offers; hobbies that may be spoken into bring their own. */
function chooseWelcome(
  generator: Generator,
  help: HelpMaterial,
  options: {
    standing: Standing;
    hobbies: readonly Hobby[];
    routine: Routine;
    barred: readonly string[];
    protectedKinds: readonly ActivityKind[];
  },
): WelcomeHelp[] {
  const { standing, hobbies, routine, barred, protectedKinds } = options;
  const happening = new Set(routine.days.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  const kinds = [...new Set(help.offers.map(({ during }) => during))].filter(
    (kind) => happening.has(kind) && !protectedKinds.includes(kind),
  );
  const general = kinds.flatMap((kind): WelcomeHelp[] => {
    const offers: HelpMaterial['offers'] = [];
    for (let left = generator.integer(1, 2); left > 0; left--) {
      const next = weightedPick(generator, help.offers, (each) => {
        const unfit = each.during !== kind || offers.includes(each) || barred.includes(each.topic);
        return unfit || conflicts(each.against, standing).length > 0 ? 0 : 1 + 3 * liked(each.likes, standing);
      });
      if (next !== null) offers.push(next);
    }
    return offers.length === 0
      ? []
      : [{ kind, hobby: null, offers: offers.map(({ topic, text }) => ({ topic, text })) }];
  });
  const done = new Set(routine.days.flatMap(({ blocks }) => blocks.map(({ doing }) => doing)));
  const ofHobbies = hobbies
    .filter(({ focus, doing, help: own }) => !focus && own.length > 0 && done.has(doing))
    .map(({ name, help: own }): WelcomeHelp => ({
      kind: 'hobby',
      hobby: name,
      offers: pickSome(generator, own, 1).map((text) => ({ topic: 'hobby', text })),
    }));
  return [...general, ...ofHobbies];
}

/** One to eight a day, more for the outgoing and curious; at least half an hour apart, more for the quiet and the anxious. */
function chooseRate(generator: Generator, standing: Standing): Rubric['rate'] {
  const at = (trait: string) => levels.indexOf(standing[trait] ?? 'middle') - 1;
  const perDay = 4 + at('extraversion') + at('openness') - at('neuroticism') + generator.integer(0, 1);
  const gap = 75 - 30 * at('extraversion') + 15 * at('neuroticism') + 15 * generator.integer(0, 2);
  return { perDay: Math.max(1, Math.min(8, perDay)), gapMinutes: Math.max(30, gap) };
}

function liked(likes: Readonly<Record<string, string>>, standing: Standing): number {
  return Object.entries(likes).filter(([name, level]) => standing[name] === level).length;
}
