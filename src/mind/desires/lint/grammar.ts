import type { Desire } from '../desire.ts';
import { textsOf } from '../fill-desire.ts';
import { partsOf } from '../text-parts.ts';
import type { DesireFinding } from './finding.ts';

const adverbs = new Set(
  `never always still also only just now soon both already even once twice often seldom almost nearly then again simply together perhaps
  ever hardly later herself barely quite rather`.split(/\s+/),
);
/** Forms that go with "he" and "they" alike. */
const unchanging = new Set(
  `can cannot could will would should must may might had did said went came took gave got made saw knew thought left told found felt kept
  held lost paid bought brought sent spent slept met read set put let cut hit shut cost quit sat stood lay ate drank ran began wrote spoke
  woke broke chose drove rode rose fell flew grew threw drew wore swore tore forgot heard meant built caught taught fought won led fed
  hung sang rang swam sank spread understood became hid bit dealt lent lit sold stuck swept wept wound bent slid burst fled stole froze
  shook dreamt learnt burnt spilt split sought bore wrung beat couldn't didn't wouldn't hadn't can't won't shouldn't mustn't needn't dared
  used ought sewed shot forgave overslept misread laid bled crept dug leapt shone spun stung strode struck swung woken knelt`.split(
    /\s+/,
  ),
);

/** Verbs after `{they}` and `{child.they}` that go with one gender only, and articles before slots. */
export function grammarFindings(desire: Desire): DesireFinding[] {
  const where = desire.id;
  const verbs = new Set(
    textsOf(desire)
      .flatMap(partsOf)
      .flatMap((part) => (part.kind === 'verb' ? [part.one] : [])),
  );
  for (const common of ['is', 'has', 'does', 'was', 'wants', 'knows', 'says', 'thinks', 'needs', 'goes', 'feels'])
    verbs.add(common);
  return textsOf(desire).flatMap((text) => [
    ...(text.match(/\bof \{[a-z]+\.age\}/g) ?? []).map((match) => ({
      name: 'article' as const,
      where,
      problem: `"${match}": it reads "of six years old"`,
    })),
    ...disagreements(text, verbs).map((problem) => ({ name: 'agreement' as const, where, problem })),
    ...(text.match(/\b[Aa]n? \{[a-z-]+\}/g) ?? [])
      .filter((match) => !/\{(?:name|they|them|their|weekday|yesterday|tomorrow|season|daypart)\}/.test(match))
      .map((match) => ({
        name: 'article' as const,
        where,
        problem: `"${match}": the text of a slot brings its article`,
      })),
  ]);
}

/** "remembers {their}", "keeps it": a word in -s before something that only a verb has after it. */
const looksLikeVerb =
  /^[a-z]+[^su]s (?:\{(?:their|them|themself)\}|it|that|to|whether|how|what|why|nothing|nobody)(?=\s|\.|,|$)/;

function disagreements(text: string, verbs: ReadonlySet<string>): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/\{(?:[a-z]+\.)?they\}((?: \w+){0,4}|,)(?= ?(\{[^}]*\|)?)/g)) {
    const [whole, after = '', agreeing] = match;
    const words = after
      .trim()
      .split(' ')
      .filter((word) => word !== '');
    const verb = words.find((word) => !adverbs.has(word) && !word.endsWith('ly'));
    if (verb === undefined ? agreeing === undefined : !(unchanging.has(verb) || verb.endsWith('ed')))
      found.push(`"${whole}…": write the verb after {they} as {is|are}, or in the past`);
  }
  for (const sentence of text.split(/[.;]/)) {
    if (!/\{they\}/.test(sentence)) continue;
    const later = sentence.slice(sentence.indexOf('{they}'));
    for (const [phrase, verb] of later.matchAll(
      /(?:,|,? (?:and|or|but|then)) (?:still |only |never |always |now |then )?(\w+)/g,
    ))
      if (verbs.has(verb!) || looksLikeVerb.test(later.slice(later.indexOf(phrase) + phrase.length - verb!.length)))
        found.push(`"${phrase.trim()}": a second verb after {they} needs both forms, too`);
  }
  return found;
}
