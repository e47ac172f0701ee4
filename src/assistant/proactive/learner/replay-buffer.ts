import type { Generator } from '../../../random/index.ts';
import { prefersSpeech, type PreferencePair } from './pair.ts';

/** Which pairs of which days a training sees. */
export interface BufferRule {
  /** At most this many pairs; `half-today`: all of today and as many of earlier days. */
  pairs: number | 'half-today';
  /** Least share of pairs that prefer speech, below 1; where there are too few they are repeated until it is reached. 0: as they come. */
  speechShare: number;
}

/** 0.4 / 0.6 of 9 must stay 6, whatever is lost in binary. */
const rounding = 1e-9;

/**
 * The pairs of one training, in random order. `pairs`: N drawn without replacement from all days, or all where there are fewer. `half-today`: all pairs of
 * today and as many drawn from the days before, or all of those where there are fewer. Then pairs that prefer speech are repeated, drawn evenly, until they are the wanted share.
 * Throws a RangeError for a share that no number of repeats reaches.
 */
export function drawPairs(
  rule: BufferRule,
  days: { earlier: readonly PreferencePair[]; today: readonly PreferencePair[] },
  generator: Generator,
): PreferencePair[] {
  return drawFrom(rule, days, prefersSpeech, generator);
}

/** The same as {@link drawPairs} for pairs of any kind. */
export function drawFrom<Pair>(
  { pairs, speechShare }: BufferRule,
  days: { earlier: readonly Pair[]; today: readonly Pair[] },
  wantsSpeech: (pair: Pair) => boolean,
  generator: Generator,
): Pair[] {
  if (!(speechShare >= 0 && speechShare < 1))
    throw new RangeError(`a speech share of ${speechShare} cannot be reached`);
  const { earlier, today } = days;
  const drawn =
    pairs === 'half-today'
      ? [...today, ...draw(earlier, today.length, generator)]
      : draw([...earlier, ...today], pairs, generator);
  const speech = drawn.filter(wantsSpeech);
  if (speech.length > 0 && speechShare > 0) {
    const wanted = Math.ceil((speechShare / (1 - speechShare)) * (drawn.length - speech.length) - rounding);
    for (let left = wanted - speech.length; left > 0; left--) drawn.push(generator.pick(speech));
  }
  return shuffled(drawn, generator);
}

function draw<Pair>(pairs: readonly Pair[], count: number, generator: Generator): Pair[] {
  return pairs.length <= count ? [...pairs] : shuffled(pairs, generator).slice(0, count);
}

function shuffled<Item>(items: readonly Item[], generator: Generator): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = generator.integer(0, last);
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
