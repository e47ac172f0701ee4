import { join } from 'node:path';
import { canonicalHash, writeWholeFile } from '../../files/index.ts';
import { trainingRows, type AnswerPair } from '../../formats/index.ts';

/** The files that a trainer is given, by format. */
export const trainerFormats = ['dpo', 'kto', 'sft'] as const;

/** One of {@link trainerFormats}. */
export type TrainerFormat = (typeof trainerFormats)[number];

/** What a trainer is given. */
export interface TrainingFiles {
  files: Readonly<Record<TrainerFormat, string>>;
  /** Of what is in them. */
  hash: string;
}

/** Writes the pairs of one training in TRL's formats. */
export function writeTrainingFiles(folder: string, pairs: readonly AnswerPair[]): TrainingFiles {
  const texts = trainerFormats.map((format) =>
    pairs.flatMap((pair) => trainingRows(format, pair).map((row) => `${JSON.stringify(row)}\n`)).join(''),
  );
  const paths = trainerFormats.map((format, at) => {
    const path = join(folder, `${format}.jsonl`);
    writeWholeFile(path, texts[at]!);
    return [format, path] as const;
  });
  return { files: Object.fromEntries(paths) as TrainingFiles['files'], hash: canonicalHash(texts, 16) };
}
