import { z } from 'zod';

/** Most characters of what is looked up in memory. */
export const topicLength = 60;

/** Most characters of what is kept of a reply. */
export const noteLength = 200;

/** A text without spaces around it. One longer than `most` characters is cut after its last whole word, and not asked for again. */
export function shortText(most: number): z.ZodType<string> {
  return z
    .string()
    .trim()
    .overwrite((text) => shortened(text, most));
}

function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const start = characters.slice(0, most + 1).join('');
  const words = start.replace(/\s+\S*$/, '');
  return words === start ? characters.slice(0, most).join('') : words;
}
