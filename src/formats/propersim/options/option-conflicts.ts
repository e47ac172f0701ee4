import type { PropersimOptionName } from './option-table.ts';
import type { PropersimOptions } from './propersim-options.ts';

/** What was given, by name; an option that was left out is absent. */
export type GivenOptions = ReadonlyMap<PropersimOptionName, string>;

interface Conflict {
  /** True when these options cannot hold together. */
  holds: (options: PropersimOptions, given: GivenOptions) => boolean;
  /** The options by name and value, why not, and what to do. */
  says: (given: GivenOptions) => string;
}

const value = (given: GivenOptions, name: PropersimOptionName) => `${name}=${given.get(name) ?? '""'}`;

const conflicts: readonly Conflict[] = [
  {
    holds: ({ trainMethod, ranking }) => trainMethod !== null && !ranking,
    says: (given) =>
      `TRAIN_METHOD=${given.get('TRAIN_METHOD') ?? 'DPO'} without RANKING=ranking: one candidate a tick gives no pairs to learn from. Add RANKING=ranking, or TRAIN_METHOD=wo_train.`,
  },
  {
    holds: ({ trainMethod, isApiModel, trainer }) => trainMethod !== null && isApiModel && trainer === null,
    says: (given) =>
      `TRAIN_METHOD=${given.get('TRAIN_METHOD') ?? 'DPO'} with ${value(given, 'AGENT_MODEL')}: the weights of a model behind an API are not ours to train. Give TRAINER=built-in (a policy that learns to choose among what the model proposes) or TRAINER="your command", or TRAIN_METHOD=wo_train.`,
  },
  {
    holds: ({ trainMethod, trainer }) => trainMethod === null && trainer !== null,
    says: (given) =>
      `${value(given, 'TRAINER')} with TRAIN_METHOD=wo_train: nothing is trained. Leave TRAINER out, or name a method.`,
  },
  {
    holds: ({ revision, ranking }) => revision && !ranking,
    says: () =>
      "REC_REVISION=recrev without RANKING=ranking: the person's wording is the second of two candidates, and there is only one. Add RANKING=ranking, or REC_REVISION=recnorev.",
  },
  {
    holds: ({ forcedSilence, ranking }) => forcedSilence > 0 && !ranking,
    says: (given) =>
      `${value(given, 'FORCE_NOREC_RATIO')} without RANKING=ranking: silence is forced upon the first of two candidates, and there is only one. Add RANKING=ranking, or FORCE_NOREC_RATIO=norec0.`,
  },
  {
    holds: ({ forcedSilence, revision }) => forcedSilence > 0 && revision,
    says: (given) =>
      `${value(given, 'FORCE_NOREC_RATIO')} with REC_REVISION=recrev: a revision needs what the model proposed, not a silence put in its place. Take one of both.`,
  },
  {
    holds: ({ trainMethod }, given) =>
      trainMethod === null && !['equally200', undefined].includes(given.get('REPLAY_BUFFER')?.toLowerCase()),
    says: (given) =>
      `${value(given, 'REPLAY_BUFFER')} with TRAIN_METHOD=wo_train: without training no pairs are drawn. Leave REPLAY_BUFFER out, or name a method.`,
  },
  {
    holds: ({ mmlu, isApiModel }) => mmlu && isApiModel,
    says: (given) =>
      `MMLU_EVAL=mmlueval with ${value(given, 'AGENT_MODEL')}: it guards weights that are trained, and those of a model behind an API do not change. Leave MMLU_EVAL out.`,
  },
  {
    holds: ({ mmlu, trainMethod }) => mmlu && trainMethod === null,
    says: () =>
      'MMLU_EVAL=mmlueval with TRAIN_METHOD=wo_train: nothing is trained, so that every day would give the same answers. Leave MMLU_EVAL out.',
  },
  {
    holds: (_, given) => given.get('MEMORY_RET') === 'wo_mem_suggest' && (given.get('AGENT_MEMORY_LEVEL') ?? '') !== '',
    says: (given) =>
      `MEMORY_RET=wo_mem_suggest with ${value(given, 'AGENT_MEMORY_LEVEL')}: without memory there are no notes for a level to shape (ProPerSim went on showing summaries; here off is off). Leave AGENT_MEMORY_LEVEL out, or take MEMORY_RET=ret_suggest.`,
  },
  {
    holds: (_, given) => given.get('AGENT_MEMORY_LEVEL') === '' && (given.get('MEMORY_RET') ?? '').startsWith('ret_'),
    says: (given) =>
      `AGENT_MEMORY_LEVEL="" with ${value(given, 'MEMORY_RET')}: an empty level keeps no notes, so that there is nothing to be reminded of. Take MEMORY_RET=wo_mem_suggest, or a level such as AS.`,
  },
  {
    holds: ({ testMode, trainMethod }, given) =>
      testMode === 'plan' && trainMethod !== null && given.has('TRAIN_METHOD'),
    says: (given) =>
      `TEST_MODE=plantest with ${value(given, 'TRAIN_METHOD')}: nothing is proposed, so that there is nothing to learn from. Take TRAIN_METHOD=wo_train.`,
  },
  {
    holds: ({ testMode, revision, forcedSilence }) => testMode === 'plan' && (revision || forcedSilence > 0),
    says: () =>
      'TEST_MODE=plantest with REC_REVISION=recrev or FORCE_NOREC_RATIO: nothing is proposed that could be revised or silenced. Leave these out.',
  },
  {
    holds: ({ cacheDir, isApiModel }) => cacheDir !== null && isApiModel,
    says: (given) =>
      `HF_CACHE_DIR with ${value(given, 'AGENT_MODEL')}: a model behind an API has no weights here. Leave HF_CACHE_DIR out.`,
  },
];

/** Everything that cannot hold together, each by the names of its options, the reason, and what to do. */
export function conflictsOf(options: PropersimOptions, given: GivenOptions): string[] {
  return conflicts.filter(({ holds }) => holds(options, given)).map(({ says }) => says(given));
}
