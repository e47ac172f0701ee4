import type { Rubric, WelcomeHelp } from '../../person/index.ts';
import { readText, redLineFaults, toneFaults } from './reading/index.ts';

/** A second topic counts when it weighs nearly as much as the first. */
const nearlyAsMuch = 0.8;

/** What a text is worth to somebody, apart from when it comes. */
export interface TextJudgement {
  preference: 0 | 1;
  communication: 0 | 1;
  /** What is wrong, in a few words, none of them the rubric's own, since assistants are told; null for nothing. */
  why: string | null;
}

/**
 * Judges a text by its words. Preference: it is about something that is welcome with what the person is doing; a text about nothing that can be made out is not.
 * Communication: nothing in its tone is against how they want to be spoken to, and it crosses no red line that can be seen in a text.
 */
export function judgeByRule(text: string, welcome: WelcomeHelp | null, { tone, redLines }: Rubric): TextJudgement {
  const reading = readText(text);
  const least = nearlyAsMuch * (reading.topics[0]?.weight ?? 0);
  const isWelcome =
    welcome !== null &&
    reading.topics.some(
      ({ topic, weight }) => weight >= least && welcome.offers.some((offer) => offer.topic === topic),
    );
  const crossed = redLineFaults(reading, redLines).length > 0 ? ['crosses a red line'] : [];
  const faults = [...toneFaults(reading, tone), ...crossed];
  const why = [...(isWelcome ? [] : ['not what is wanted now']), ...faults];
  return {
    preference: isWelcome ? 1 : 0,
    communication: faults.length === 0 ? 1 : 0,
    why: why.length === 0 ? null : why.join('; '),
  };
}
