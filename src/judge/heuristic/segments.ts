import { wordCount } from './words.ts';

/** Longest segment, in words: a sentence that runs on is cut at its commas, so that one endless sentence is not one passage. */
const longestSegment = 30;

const abbreviations = /\b(?:a\.m|p\.m|e\.g|i\.e|etc|dr|mr|mrs|ms|st|no|vs)\.$/i;

/** Cuts a text into sentences, bullet points, and pieces of run-on sentences; none is empty. */
export function segmentsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/^\s*(?:[-*•–—]+|\d+[.)])\s+/, ''))
    .flatMap(sentencesOf)
    .flatMap(piecesOf)
    .map((segment) => segment.trim())
    .filter((segment) => wordCount(segment) > 0);
}

function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  for (const part of line.split(/(?<=[.!?…;]["'”’)\]*]*)\s+/)) {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviations.test(before)) sentences[sentences.length - 1] = `${before} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

function piecesOf(sentence: string): string[] {
  if (wordCount(sentence) <= longestSegment) return [sentence];
  const pieces: string[] = [];
  for (const clause of sentence.split(/(?<=[,:–—])\s+|\s+(?=and\s|or\s)/)) {
    for (const piece of chopped(clause)) {
      const before = pieces.at(-1);
      if (before !== undefined && wordCount(before) + wordCount(piece) <= longestSegment) {
        pieces[pieces.length - 1] = `${before} ${piece}`;
      } else pieces.push(piece);
    }
  }
  return pieces.map((piece) => (sentence.trimEnd().endsWith('?') ? piece.replace(/[^?]$/, '$&?') : piece));
}

function chopped(clause: string): string[] {
  const words = clause.split(/\s+/);
  const parts: string[] = [];
  for (let from = 0; from < words.length; from += longestSegment) {
    parts.push(words.slice(from, from + longestSegment).join(' '));
  }
  return parts;
}
