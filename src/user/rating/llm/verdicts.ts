import { z } from 'zod';
import { reactions } from '../../../journal/index.ts';
import { shortText } from '../../llm/short-text.ts';

/** What a model can be asked to judge. Frequency is two questions: is it too much, is it too little. */
export const judgedDimensions = ['preference', 'timing', 'frequency-over', 'frequency-under', 'communication'] as const;

/** One of {@link judgedDimensions}. */
export type JudgedDimension = (typeof judgedDimensions)[number];

/** 1 or 0. */
export const verdict = z.literal([0, 1]);

/** Why, in the person's own words. One that is too long is cut. */
export const why = shortText(160);

/** What the person does about a suggestion. */
export const reaction = z.enum(reactions);

/** What "why" is, as prompts say it. */
export const whyText = 'in the first person and at most 15 words, what decides it for you.';

/** What the reactions are, as prompts say them. */
export const reactionText =
  'what you do: "accept" (you say yes, or take it in gladly), "follow" (you drop what you do and do it at once), "snooze" (not now, later), "dismiss" (you tell it to stop), "ignore" (you do not react).';

/** What is asked of each dimension, about something that is said and about silence. */
export const questions: Readonly<Record<JudgedDimension, { speech: string; silence: string }>> = {
  preference: {
    speech:
      '1 if this is something you want from an assistant while you do what you do now; 0 if it is about something else, does not fit what you are doing, is so general that anybody could have been told it, or only repeats what you have heard today. Leave aside when it comes, how often, and how it is put.',
    silence:
      '1 if you miss nothing; 0 if you would clearly have wanted help with what you do now and nothing good about it has come today.',
  },
  timing: {
    speech:
      '1 if you are glad of a word now or do not mind one; 0 if you want to be left alone at this time or with what you do now, or are on the way from one place to another. What you have not ruled out, you do not mind. Leave aside what is said, and how often.',
    silence:
      '1 if silence is fine now; 0 if this is a time at which you hope for a word and none has come in it, though it is more than half over.',
  },
  'frequency-over': {
    speech:
      'count what you have heard today, with its times. 1 if one more now still stays within how often you want it; 0 if it is one too many, or comes too soon after the last. Leave aside what is said.',
    silence: 'silence is not one too many: 1, unless you have said otherwise.',
  },
  'frequency-under': {
    speech: 'something is said, so it is not too little now: 1, unless you have said otherwise.',
    silence:
      'count what you have heard today, with its times. 1 if that is about as often as you want it by this hour, or more; 0 if you have had clearly less than you want and have waited for longer than usual.',
  },
  communication: {
    speech:
      '1 if it is put as you want to be spoken to: manner, length, number of proposals, reasons, and nothing of what must never happen; 0 if any of that is off. Leave aside whether you want what it offers, and when it comes.',
    silence: 'silence breaks no manners: 1, unless you have said otherwise.',
  },
};

/** The question of a dimension for what is judged. */
export function questionFor(dimension: JudgedDimension, text: string | null): string {
  return questions[dimension][text === null ? 'silence' : 'speech'];
}
