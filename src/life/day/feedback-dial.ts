import type { FeedbackRating, RatedCandidate, TickFeedback } from '../../assistant/index.ts';
import type { Generator } from '../../random/index.ts';

/** What becomes of ratings on their way to the assistant; what is measured stays as it is. */
export interface DialSettings {
  /** Share of ratings that are replaced by random ones, 0 to 1. */
  noise: number;
  /** True: the ratings of a tick are handed out among its candidates by chance, so that nothing can be learned from them; what the person would rather have heard is kept back. What they do about a suggestion stays as it is. */
  shuffled: boolean;
  /** Minutes until the assistant is told; the day's last ones come at its end. */
  delayInMinutes: number;
}

/** Feedback on its way to an assistant. */
export interface FeedbackDial {
  /** Takes what came of a tick; returns what the assistant is told now, oldest first. */
  pass(feedback: TickFeedback): readonly TickFeedback[];
  /** What has not been told yet. */
  rest(): readonly TickFeedback[];
}

/** Opens the dial for one day. */
export function openDial({ noise, shuffled, delayInMinutes }: DialSettings, generator: Generator): FeedbackDial {
  const waiting: TickFeedback[] = [];
  const bent = (feedback: TickFeedback): TickFeedback => {
    if (noise === 0 && !shuffled) return feedback;
    const { revision, ...told } = feedback;
    const rated = shuffled ? shuffledRatings(feedback.rated, generator) : feedback.rated;
    return {
      ...told,
      ...(shuffled || revision === undefined ? {} : { revision }),
      rated: rated.map((each) => (generator.uniform() < noise ? randomlyRated(each, generator) : each)),
    };
  };
  return {
    pass: (feedback) => {
      if (delayInMinutes === 0) return [bent(feedback)];
      waiting.push(bent(feedback));
      const due = waiting.findIndex(({ moment }) => moment.minute > feedback.moment.minute - delayInMinutes);
      return waiting.splice(0, due < 0 ? waiting.length : due);
    },
    rest: () => waiting.splice(0),
  };
}

function shuffledRatings(rated: readonly RatedCandidate[], generator: Generator): RatedCandidate[] {
  const left = [...rated];
  return rated.map(({ candidate }) => {
    const [taken] = left.splice(generator.integer(0, left.length - 1), 1);
    return { ...taken!, candidate };
  });
}

function randomlyRated({ candidate }: RatedCandidate, generator: Generator): RatedCandidate {
  const bit = (): 0 | 1 => (generator.uniform() < 0.5 ? 0 : 1);
  const rating: FeedbackRating = { preference: bit(), timing: bit(), frequency: bit(), communication: bit() };
  const score = rating.preference! + rating.timing! + rating.frequency! + rating.communication!;
  return { candidate, rating, score, reason: null };
}
