import type { SuggestionStyle } from './topics.ts';

/** The style in which a text is told, by its sentences, options, reasons and jokes; null when it is told in none of the six. */
export function styleOf(text: string): SuggestionStyle | null {
  const sentences = text.split(/(?<=[.!?])\s+/u).filter((part) => /\p{L}/u.test(part)).length;
  const hasReason = /\b(?:because|since|after all|so that|that way)\b/i.test(text);
  const hasOptions = /\b(?:either|or)\b(?! so\b| two\b| later\b)/i.test(text);
  const isWarm = /\b(?:lovely|love|hope|happy|glad|pleasure|dear|kind|deserve|earned|gently|cosy|be good to)\b/i.test(
    text,
  );
  const jokes = /\p{Extended_Pictographic}|\bjoking\b|\bkidding\b/iu.test(text);
  if (sentences === 0) return null;
  if (jokes) return 'playful';
  if (sentences >= 3) return hasReason || hasOptions || isWarm ? 'full' : null;
  if (hasOptions) return 'choices';
  if (sentences === 2) return hasReason ? 'reasoned' : null;
  return isWarm ? 'kind' : 'brief';
}
