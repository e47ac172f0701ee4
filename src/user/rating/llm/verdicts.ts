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
export const whyText =
  'in the first person and at most 15 words, what decides it for you. The assistant may be told: speak of this moment, and do not recite what you want, your times or your numbers.';

/** What the reactions are, as prompts say them. */
export const reactionText =
  'what you do: "accept" (you say yes, or take it in gladly), "follow" (you drop what you do and do it at once), "snooze" (not now, later), "dismiss" (you tell it to stop), "ignore" (you do not react).';

/** What is asked of each dimension, about something that is said and about silence. */
export const questions: Readonly<Record<JudgedDimension, { speech: string; silence: string }>> = {
  preference: {
    speech:
      '1 if what is welcome covers it, by meaning, with what you do now; an offer to tell, play or look up such a thing counts as the thing itself. 0 if it is about something else, if it is welcome only with something else that you do, if nothing definite is in it, or if it only repeats what you have heard today. What you have not named you do not want. Leave aside whether it is true, when it comes, how often, and how it is put.',
    silence:
      '1 if you miss nothing, have not been long at what you do now, want to be left alone, or have heard as much as you want by this hour; 0 if something is welcome with what you do now, you are well into it, and nothing good about it has come in the last three hours.',
  },
  timing: {
    speech:
      '1 if you are glad of a word now or do not mind one; 0 if you want to be left alone at this time or with what you do now, or are on the way from one place to another. Times that you call good rule out no others unless you say so: what you have not ruled out, you do not mind. Leave aside what is said, and how often.',
    silence:
      '1 if silence is fine now; 0 if this is one of the times that you call good, more than half of it is over, none has come in it, and one more would be neither too many nor too soon.',
  },
  'frequency-over': {
    speech:
      'count what it has said unasked today, with its times. 1 if one more now still stays within how often you want it; 0 if it is one too many, or comes too soon after the last. Leave aside what is said.',
    silence: 'silence is not one too many: always 1.',
  },
  'frequency-under': {
    speech: 'something is said, so it is not too little now: always 1.',
    silence:
      'count what it has said unasked today, with its times. 1 if that is about as often as you want it by this hour, or more, or if you want to be left alone now; 0 if it is clearly less than you want by this hour and the last was long ago.',
  },
  communication: {
    speech:
      '1 if it is put as you want to be spoken to: manner, length, number of proposals, reasons, and nothing of what must never happen; 0 if any of that is off, if it is rude, or if it is not in English. Count its sentences and proposals: fewer than you allow are no fault. What you have not spoken of, you do not mind. Leave aside whether you want what it offers, and when it comes.',
    silence: 'silence breaks no manners: always 1.',
  },
};

/** The question of a dimension for what is judged. */
export function questionFor(dimension: JudgedDimension, text: string | null): string {
  return questions[dimension][text === null ? 'silence' : 'speech'];
}
