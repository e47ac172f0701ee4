import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readJsonLines } from '../../files/index.ts';
import { rating, ratingDimensions, type RatingDimension } from '../../journal/index.ts';
import { addVerdicts, agreementOf, noAgreement, type Agreement, type AgreementCounts } from '../../statistics/index.ts';
import type { DaysDirectory } from './days-directory.ts';
import type { DaysStudy } from './days-study.ts';

/** How a rater beside the person finds the same suggestions, over all people and assistants, by dimension. */
export interface RaterAgreement {
  rater: string;
  dimensions: Readonly<Record<RatingDimension, Agreement>>;
}

const row = z.looseObject({ first: rating, second: rating });

/** Counts how often each further rater of a study agrees with the first, life by life; nothing but counts is held. */
export function agreementCounter(study: DaysStudy, directory: DaysDirectory) {
  const others = study.raters.slice(1).map(({ label }) => ({
    label,
    counts: Object.fromEntries(ratingDimensions.map((name) => [name, noAgreement()])) as Record<
      RatingDimension,
      AgreementCounts
    >,
  }));
  return {
    async count(life: string): Promise<void> {
      for (const { label: assistant } of study.assistants) {
        for (const { label, counts } of others) {
          const path = directory.ratings({ life, assistant, trial: 1 }, label);
          if (!existsSync(path)) continue;
          for await (const { value } of readJsonLines(path)) {
            const { first, second } = row.parse(value);
            for (const name of ratingDimensions) addVerdicts(counts[name], first[name], second[name]);
          }
        }
      }
    },
    agreements: (): RaterAgreement[] =>
      others.map(({ label, counts }) => ({
        rater: label,
        dimensions: Object.fromEntries(
          ratingDimensions.map((name) => [name, agreementOf(counts[name])]),
        ) as RaterAgreement['dimensions'],
      })),
  };
}
