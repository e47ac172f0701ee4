import { z } from 'zod';
import { bigFiveTraits, type BigFiveTrait, type Level, type Person } from '../../person/index.ts';

/** The four paragraphs in which somebody says what they expect of an assistant. */
export interface Criteria {
  preference: string;
  timing: string;
  frequency: string;
  communication: string;
}

/** Somebody as a scratch.json of ProPerSim describes them. All texts are as they stand in the file. */
export interface PropersimPersona {
  name: string;
  givenName: string;
  familyName: string;
  /** Years. */
  age: number;
  bigFive: Person['bigFive'];
  background: string;
  /** Three numbered things of a usual day. */
  dailyPlan: string;
  interests: string;
  /** When the person gets up, eats, rests. */
  lifestyle: string;
  longTermGoals: string;
  criteria: Criteria;
}

/** What a persona's file calls the four paragraphs. */
export const criteriaFields: Readonly<Record<keyof Criteria, string>> = {
  preference: 'criteria.Personal_Preference',
  timing: 'criteria.Timing',
  frequency: 'criteria.Frequency',
  communication: 'criteria.Communication_&_Safety',
};

const text = z
  .string({
    error: ({ input }) => (input === undefined ? 'expected text, but it is missing' : 'expected text'),
  })
  .trim()
  .min(1, 'expected text, got an empty one');

const age = z
  .union([z.number(), z.string().regex(/^\d+$/).transform(Number)], { error: 'expected the age in years, as 34' })
  .pipe(z.int().min(18, 'expected an age of 18 to 99').max(99, 'expected an age of 18 to 99'));

/** A scratch.json. Fields that are not needed are let through. */
export const scratchFile = z
  .looseObject({
    name: text,
    first_name: text.optional(),
    last_name: text.optional(),
    age,
    big_five_personality_traits: text.superRefine((value, context) => {
      const missing = bigFiveTraits.filter((trait) => bigFiveOf(value)[trait] === undefined);
      if (missing.length === 0) return;
      context.addIssue({
        code: 'custom',
        message: `expected "High in …" or "Low in …" for each trait, nothing of the kind for ${missing.join(', ')}`,
      });
    }),
    background: text,
    daily_plan_req: text,
    current_interests: text,
    lifestyle: text,
    long_term_goals: text,
    criteria: z.looseObject(
      { Personal_Preference: text, Timing: text, Frequency: text, 'Communication_&_Safety': text },
      {
        error:
          'expected the four paragraphs of the rubric: Personal_Preference, Timing, Frequency, Communication_&_Safety',
      },
    ),
  })
  .transform((file): PropersimPersona => {
    const words = file.name.split(/\s+/);
    return {
      name: file.name,
      givenName: file.first_name ?? words[0]!,
      familyName: file.last_name ?? words.slice(1).join(' '),
      age: file.age,
      bigFive: bigFiveOf(file.big_five_personality_traits),
      background: file.background,
      dailyPlan: file.daily_plan_req,
      interests: file.current_interests,
      lifestyle: file.lifestyle,
      longTermGoals: file.long_term_goals,
      criteria: {
        preference: file.criteria.Personal_Preference,
        timing: file.criteria.Timing,
        frequency: file.criteria.Frequency,
        communication: file.criteria['Communication_&_Safety'],
      },
    };
  });

/** "High in Extraversion, Low in Openness to Experience, …": trait → level, in the order of {@link bigFiveTraits}. */
function bigFiveOf(value: string): Person['bigFive'] {
  const found = new Map<BigFiveTrait, Level>();
  for (const [, level, name] of value.matchAll(/\b(high|moderate|middle|medium|low)\s+(?:in|on)?\s*([a-z]+)/gi)) {
    const trait = bigFiveTraits.find((each) => each === name!.toLowerCase());
    if (trait === undefined) continue;
    const word = level!.toLowerCase();
    found.set(trait, word === 'high' || word === 'low' ? word : 'middle');
  }
  return Object.fromEntries(bigFiveTraits.flatMap((trait) => (found.has(trait) ? [[trait, found.get(trait)]] : [])));
}
