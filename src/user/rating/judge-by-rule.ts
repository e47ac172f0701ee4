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

/** Judges texts for one person. */
export type JudgeByRule = (text: string, welcome: WelcomeHelp | null) => TextJudgement;

/** How many texts a person remembers the manner of. */
const mannersKept = 5000;

/**
 * Opens the judging of texts by their words. Preference: a text is about something that is welcome with what the person is doing; one about nothing that can be made out is
 * not. Communication: nothing in its tone is against how they want to be spoken to, and it crosses no red line that can be seen in a text. What is wrong with the
 * manner of a text is found once.
 */
export function judgeByRule({ tone, redLines }: Rubric): JudgeByRule {
  const manners = new Map<string, string | null>();
  const mannerOf = (text: string): string | null => {
    const known = manners.get(text);
    if (known !== undefined) return known;
    const reading = readText(text);
    const crossed = redLineFaults(reading, redLines).length > 0 ? ['crosses a red line'] : [];
    const faults = [...toneFaults(reading, tone), ...crossed];
    if (manners.size >= mannersKept) manners.clear();
    const manner = faults.length === 0 ? null : faults.join('; ');
    manners.set(text, manner);
    return manner;
  };
  return (text, welcome) => {
    const manner = mannerOf(text);
    const communication = manner === null ? 1 : 0;
    if (welcome !== null && isAbout(text, welcome)) return { preference: 1, communication, why: manner };
    return { preference: 0, communication, why: manner === null ? unwanted : `${unwanted}; ${manner}` };
  };
}

const unwanted = 'not what is wanted now';

function isAbout(text: string, { offers }: WelcomeHelp): boolean {
  const { topics } = readText(text);
  const least = nearlyAsMuch * (topics[0]?.weight ?? 0);
  return topics.some(({ topic, weight }) => weight >= least && offers.some((offer) => offer.topic === topic));
}
