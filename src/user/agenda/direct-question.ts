import type { Wish } from './wish.ts';
import { baseForm, isBaseVerb, isInflectedVerb } from './verbs.ts';

const auxiliary =
  /^(?:is|are|was|were|am|can|could|should|shall|will|would|may|might|must|has|have|had|can't|cannot|won't|shouldn't|isn't|aren't)$/;
const determiner =
  /^(?:a|an|the|my|your|his|her|its|our|their|this|that|these|those|one|I|i|you|he|she|it|we|they|there|somebody|someone|people|anybody|nobody|such|each|somebody's|\p{Lu}\p{Ll}+)$/u;
const preposition = /^(?:of|in|on|at|by|to|for|with|from|until|under|between|about|than|and|or)$/;
/** Where something is, before who it is: "where on a small boat it moves least". */
const leads = /^(?:in|on|at|by|with|from|under|between)$/;
/** "What volunteers should never do" asks of what they do; "what dogs can smell it" asks of them. */
const ofTheirDeeds = /^what \p{L}+s (?:should|can|could|must|may) (?:\p{L}+ )?do\b/iu;
/** A clause inside the subject: its verb would be taken for the question's own. */
const embedded = /^(?:who|that|which|whose|when|if|because|while|before|after|until)$/;
const asksOfSubject = /^(?:how (?:many|much|long|often|old|far|late|early|big)|what|which|whose)\b/;

/**
 * The question itself for a matter: "how much a boy should drink" → "how much should a boy drink?", "whether it is open" → "is it open?",
 * "how to season a dish" → "how do I season a dish?". Null where the sentence cannot be turned without doubt.
 */
export function directQuestion({ kind, text }: Wish): string | null {
  if (kind === 'question') return text;
  if (kind !== 'matter') return null;
  const bare = text.replace(/[.!?\s]+$/, '');
  const infinitive = infinitiveOf(bare);
  if (infinitive !== null) return asksTwice(infinitive) ? null : infinitive;
  if (asksTwice(bare)) return null;
  const closed = /^(?:whether|if) /i.exec(bare);
  const words = bare.split(/\s+/);
  const start = closed === null ? subjectStart(words) : 1;
  if (start === null || leads.test(words[start] ?? '') || ofTheirDeeds.test(bare)) return null;
  if (/^\p{L}{3,}ing$/u.test(words[start] ?? '')) return null;
  if (start < 0) return `${bare}?`;
  const turned = turnedAround(words.slice(start));
  if (turned === null) return null;
  return `${[...(closed === null ? words.slice(0, start) : []), turned].join(' ')}?`;
}

const second =
  /\b(?:and|or) (?:(?:to|from|with|by|for|in|on|at) )?(?:how|what|which|whom?|when|where|why|whether)(?: (?:long|often|many|much))? (?=(\p{L}+) \p{L}+ \p{L})/giu;

/** True for a second question with a subject of its own, which would not be turned round: "which procedures there are and what proof they want". */
const asksTwice = (text: string): boolean =>
  [...text.matchAll(second)].some(
    ([, next = '']) =>
      !auxiliary.test(next) && !isInflectedVerb(next) && !/^(?:I|to|do|does|did|not|only|else|mean)$/.test(next),
  );

const openInfinitive =
  /^((?:(?:in|on|at|by|for|with|from) )?(?:how|what|where|when|whom|who|which|whose)(?: (?!have\b|has\b|are\b|is\b|it\b|there\b|one\b|\S+s to\b.*\bthere (?:is|are)\b)[\p{L}-]+){0,2}?) to (?=\p{L})/iu;

/** "how to season a dish", "whether to ring or to wait": nobody is named, so the person is meant. */
function infinitiveOf(bare: string): string | null {
  const closed = /^(?:whether|if) to (?=\p{L})/iu.exec(bare);
  if (closed !== null) return `should I ${bare.slice(closed[0].length).replace(/ or to /g, ' or ')}?`;
  const open = openInfinitive.exec(bare);
  if (open === null || /^(?:what|which)\b.* (?:have|has)$/.test(bare)) return null;
  const asks = open[1]!;
  const rest = bare
    .slice(open[0].length)
    .replace(/\b(and|or) (what|where|when|which) to /g, '$1 $2 should I ')
    .replace(/\b(and|or) how to /g, '$1 how do I ')
    .replace(/\boneself\b/g, 'myself');
  return `${asks} ${/^how$/i.test(asks) ? 'do' : 'should'} I ${rest}?`;
}

/** Where the subject begins; -1 when the question word is itself the subject or part of it; null where that cannot be told. */
function subjectStart(words: readonly string[]): number | null {
  const starts = (at: number): boolean => begins(words[at] ?? '');
  if (preposition.test(words[0]!)) return starts(2) ? 2 : starts(3) ? 3 : null;
  if (words[1] === 'and') return words.length > 3 ? 3 : null;
  if (
    /^how$/i.test(words[0]!) &&
    (/^an?$/.test(words[2] ?? '') || (/^(?:one|I|he|she|they|you|it)$/.test(words[2] ?? '') && !starts(1)))
  )
    return 2;
  if (!asksOfSubject.test(words.join(' ').toLowerCase()))
    return starts(1) ||
      words[0]!.toLowerCase() !== 'how' ||
      !/(?:ous|ful|ble|al|ive|ent|ant|ic|less|y|e|r|d)$/.test(words[1] ?? '')
      ? 1
      : null;
  const at = words.findIndex(
    (_, index) =>
      index > 0 &&
      starts(index) &&
      !preposition.test(words[index - 1]!.toLowerCase()) &&
      !embedded.test(words[index - 1]!),
  );
  const before = words.slice(1, at < 0 ? 9 : at);
  if (before.some((word) => auxiliary.test(word) || word === 'do' || isVerbForm(word)))
    return /^how (?:long|often|far)$/i.test(words.slice(0, 2).join(' ')) &&
      !auxiliary.test(words[2]!) &&
      !isVerbForm(words[2]!)
      ? 2
      : -1;
  return at < 0 ? null : at;
}

const begins = (word: string): boolean => determiner.test(/^\p{Lu}/u.test(word) ? word : word.toLowerCase());

function turnedAround(words: readonly string[]): string | null {
  if (/^(?:others|people)$/.test(words[0] ?? '') && isBaseVerb(words[1] ?? '')) return `do ${words.join(' ')}`;
  const verb = words.findIndex((word, index) => index > 0 && (auxiliary.test(word) || /^(?:does|do)$/.test(word)));
  const clause = words.findIndex((word, index) => embedded.test(word) && !preposition.test(words[index - 1] ?? ''));
  const other = words.findIndex((word, index) => index > 0 && isVerbForm(word));
  const first = [verb, other].filter((at) => at >= 0).sort((a, b) => a - b)[0];
  if (first === undefined || first > 8 || (clause >= 0 && clause < first)) return null;
  const named = words.slice(0, first).join(' ');
  const subject = named === 'one' ? 'you' : named;
  const rest = words.slice(first + 1).join(' ');
  const found = words[first]!;
  if (/^(?:does|do)$/.test(found)) {
    const negative = words[first + 1] === 'not';
    return negative ? `${subject === 'you' ? 'do' : found} ${subject} ${rest}` : `${found} ${subject} do ${rest}`;
  }
  if (/^ha[sv]e?$/.test(found) && words[first + 1] === 'to')
    return `${subject === 'you' || found === 'have' ? 'do' : 'does'} ${subject} have ${rest}`;
  if (auxiliary.test(found)) return `${subject === 'you' && found === 'is' ? 'are' : found} ${subject} ${rest}`.trim();
  return `${subject === 'you' ? 'do' : 'does'} ${subject} ${baseForm(found)} ${rest}`.trim();
}

/** "needs", "counts": a form that can only follow a subject in the third person. */
function isVerbForm(word: string): boolean {
  return (
    /^(?:needs|costs|takes|lasts)$/.test(word) ||
    (/[^su]s$/.test(word) &&
      isInflectedVerb(word) &&
      !/^(?:works|plans|courses|dishes|times|ways|steps|tests|rules|signs|marks)$/.test(word))
  );
}
