import type { Narrator } from './narrator.ts';
import { baseForm, isBaseVerb } from './verbs.ts';

const adverbs = new Set(
  `also never always really only still just secretly privately often usually sometimes rarely hardly simply now already even not actually
  currently quietly mostly probably both badly urgently`
    .trim()
    .split(/\s+/),
);
/** How texts call the person when they use no name. */
const asUser = /\b(?:[Tt]he|[Tt]his) (?:[Uu]ser|person)\b|(?<=^\s*|[.;:!?] )(?:[Uu]ser|Person)\b/gu;
const kin = {
  she: /\b(?:mother|mum|mom|sister|wife|daughter|niece|aunt|grandmother|granddaughter|girlfriend|girl|woman|lady|waitress|mother-in-law|friend|boss|teacher|neighbour|neighbor)\b/i,
  he: /\b(?:father|dad|brother|husband|son|nephew|uncle|grandfather|grandson|boyfriend|boy|man|salesman|guard|father-in-law|friend|boss|teacher|neighbour|neighbor)\b/i,
};

/**
 * A text about the person, retold by the person: names and pronouns that mean them become "I", "me", "my", "myself", and the verbs follow.
 * Pronouns of another gender stay. Where somebody else of the same gender was named before, "he" or "she" is taken to be that one.
 */
export function inFirstPerson(text: string, narrator: Narrator): string {
  let told = text.replaceAll('’', "'").replace(asUser, '\uE000');
  for (const name of narrator.names) told = replaceName(told, name);
  const pronouns = pronounsOf(told, text.search(asUser) >= 0, narrator);
  told = told.replace(/\bhe or she\b/gi, '\uE000').replace(/\b(?:his or her|her or his)\b/gi, 'my');
  const pieces = told.split(/([\p{L}\p{N}\uE000]+(?:'[\p{L}]+)?)/u);
  const spoken: string[] = [];
  let verbFollows = false;
  let mine = false;
  let before = '';
  const another = somebodyElse(told, narrator);
  let letters = 0;
  for (const [index, piece] of pieces.entries()) {
    const from = letters;
    letters += piece.length;
    if (from >= another && /^(?:he|she|him|her|his|hers)(?:'\p{L}+)?$/iu.test(piece)) {
      spoken.push(piece);
      verbFollows = false;
      mine = false;
      before += `${piece.toLowerCase()} `;
      continue;
    }
    if (index % 2 === 0) {
      spoken.push(piece);
      if (/[.;:!?]/.test(piece)) [verbFollows, mine, before] = [false, false, ''];
      continue;
    }
    const lower = piece.toLowerCase();
    const next = pieces[index + 2]?.toLowerCase() ?? '';
    const taken = replaced(lower, next, pronouns, before, pieces[index - 1] ?? '');
    if (taken !== null) {
      spoken.push(taken);
      if (taken === 'I') [verbFollows, mine] = [true, true];
    } else if (verbFollows && adverbs.has(lower)) {
      spoken.push(piece);
    } else if (
      verbFollows ||
      (mine &&
        (/ (?:and|but|or)(?: \w+ly| still| then| also)? $/.test(` ${before}`) || pieces[index - 1]?.startsWith(',')) &&
        isThirdPerson(lower))
    ) {
      spoken.push(baseForm(lower) === lower ? piece : baseForm(lower));
      verbFollows = false;
    } else {
      spoken.push(piece);
      if (/^(?:who|which|what|whether|if|because|when|while|that|he|she|they|we|how)$/.test(lower)) mine = false;
    }
    before += `${lower} `;
  }
  return tidy(spoken.join(''));
}

/** Where "her" or "him" is surely not the person: whom they tell, ask or thank. From there on the pronoun means that one. Infinity for nowhere. */
function somebodyElse(told: string, { pronoun }: Narrator): number {
  if (pronoun === null) return Infinity;
  const whom =
    pronoun === 'she'
      ? 'her(?! (?!that|how|what|when|directly|about|to|whether|why|so|and|or|in|on|for|of)\\p{L})'
      : 'him';
  const found = new RegExp(
    `\\bto (?:tell|ask|apologi[sz]e|say|write|talk|speak|explain|show|thank|answer|invite|visit|surprise|comfort|persuade|convince)(?: (?:it|this|so))?(?: (?:to|with|for))? (?=${whom}\\b)`,
    'iu',
  ).exec(told);
  const met = whoIsMet[pronoun].exec(told);
  return Math.min(...[found, met].map((each) => (each === null ? Infinity : each.index + each[0].length)));
}

/** Whom one speaks to when they do something, and whom something is done for: "what to say when he picks up", "for somebody so that he accepts it". */
const whoIsMet = {
  she: /(?:\bto (?:say|answer|reply) (?:when|if|once)|\b(?:some|any)(?:body|one) so that) (?=she (?:(?:can|could|will|may)\b|(?!(?:is|has|was|does|wants|needs|feels)\b)\p{Ll}+s\b))/u,
  he: /(?:\bto (?:say|answer|reply) (?:when|if|once)|\b(?:some|any)(?:body|one) so that) (?=he (?:(?:can|could|will|may)\b|(?!(?:is|has|was|does|wants|needs|feels)\b)\p{Ll}+s\b))/u,
};

function pronounsOf(told: string, asUser: boolean, narrator: Narrator): ReadonlySet<string> {
  const pronouns = new Set<string>(narrator.pronoun === null ? [] : [narrator.pronoun]);
  const asSubject =
    /^\s*they (?:want|need|hope|wish|would like|ask|are looking|feel|wonder)\b/i.test(told) ||
    /^\s*they'd like/i.test(told);
  const loosely =
    (asUser || narrator.pronoun === null) &&
    !/\b(?:he|she|his|her)\b/i.test(told) &&
    /\b(?:their|theirs|themsel(?:f|ves)|they)\b/i.test(told);
  const plural = /\w\s+\w+ .*?\b[a-z]{2,}[^su\W]s\b/.test(told);
  if (asSubject || loosely) pronouns.add('they');
  if (asSubject || ((asUser || narrator.pronoun === null) && !plural)) pronouns.add('them');
  if (/\b(?:his|her) or (?:her|his)\b|\bhe or she\b/i.test(told)) pronouns.add('he').add('she');
  return pronouns;
}

/** True for "wants", "covers", "is": a verb as it follows "he". */
function isThirdPerson(word: string): boolean {
  return (
    /^(?:is|has|does|doesn't|isn't|hasn't|wants|needs|hopes)$/.test(word) ||
    (word.endsWith('s') && isBaseVerb(baseForm(word)) && !isBaseVerb(word))
  );
}

function replaceName(text: string, name: string): string {
  const safe = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text
    .replace(new RegExp(`(?<![\\p{L}])${safe}'s (?=\\p{L}+ing\\b|not\\b|been\\b)`, 'gu'), "\uE000's ")
    .replace(new RegExp(`(?<![\\p{L}])${safe}'s(?![\\p{L}])`, 'gu'), 'my')
    .replace(new RegExp(`(?<![\\p{L}])${safe}(?![\\p{L}])`, 'gu'), '\uE000');
}

function replaced(
  word: string,
  next: string,
  pronouns: ReadonlySet<string>,
  before: string,
  gap: string,
): string | null {
  const contracted = /^(he|she|they|\uE000)'(s|d|ll|re|ve)$/.exec(word);
  const base = contracted?.[1] ?? word;
  if (base === '\uE000') return own(base, contracted?.[2], next, before, gap);
  const other = (pronoun: 'he' | 'she'): boolean =>
    kin[pronoun].test(before.replace(/\bonly (?:man|woman|boy|girl)\b/g, ''));
  if (pronouns.has('she')) {
    if (base === 'she') return other('she') ? null : own(base, contracted?.[2], next, before, gap);
    if (base === 'her' && possessive(next) && (leads('she', before) || /\bfriend\b/.test(before))) return null;
    if (base === 'her' && !possessive(next) && doneByMe('she', before)) return null;
    if (base === 'her')
      return possessive(next) && !(causes(before) && isBaseVerb(next)) && !takes(before, next) ? 'my' : 'me';
    if (base === 'hers') return 'mine';
    if (base === 'herself') return 'myself';
  }
  if (pronouns.has('he')) {
    if (base === 'he') return other('he') ? null : own(base, contracted?.[2], next, before, gap);
    if (base === 'him' && doneByMe('he', before)) return null;
    if (base === 'him') return 'me';
    if (base === 'his' && next !== '' && (leads('he', before) || /\bfriend\b/.test(before))) return null;
    if (base === 'his') return next === '' || /^(?:and|or|but|is|was|to)$/.test(next) ? 'mine' : 'my';
    if (base === 'himself') return 'myself';
  }
  if (pronouns.has('they')) {
    if (base === 'they') return own(base, contracted?.[2], next, before, gap);
    if (base === 'their') return 'my';
    if (base === 'theirs') return 'mine';
    if (base === 'themselves' || base === 'themself') return 'myself';
  }
  return base === 'them' && pronouns.has('them') ? 'me' : null;
}

/** True when the sentence began with somebody else of the same gender: "My father bruised his hip". */
function leads(pronoun: 'he' | 'she', before: string): boolean {
  return kin[pronoun].test(/^(?:my|his|her|the) (?:\S+ ){1,2}/.exec(before)?.[0] ?? '');
}

/** True after "Marta walks", "she quietly takes": who does something to "her" and is not "herself" does it to somebody else. */
function doneByMe(pronoun: 'he' | 'she', before: string): boolean {
  const [subject = '', ...rest] = before.trim().split(/\s+/).slice(-3);
  const verb = rest.at(-1) ?? '';
  const between = rest.length === 2 ? rest[0]! : '';
  const isMe = (word: string): boolean => word === '\uE000' || word === pronoun;
  return (
    (isMe(subject) ? between === '' || adverbs.has(between) || between.endsWith('ly') : isMe(between)) &&
    (isThirdPerson(verb) || /^\p{L}{2,}ed$/u.test(verb) || pastOfActs.test(verb))
  );
}

/** True for "took her two days". */
function takes(before: string, next: string): boolean {
  return (
    /\b(?:took|takes?|cost|costs|gave|gives?|left|leaves|lent|owes?|owed) $/.test(before) &&
    /^(?:two|three|four|five|six|seven|eight|nine|ten|twenty|half|several|many|\d+)$/.test(next)
  );
}

const pastOfActs =
  /^(?:took|gave|told|saw|met|left|kept|held|heard|put|let|made|brought|sent|taught|found|caught|led|drove|fed|woke)$/;

/** True after "makes", "let": "makes her laugh". */
function causes(before: string): boolean {
  return /\b(?:makes?|made|lets?|helps?|helped|saw|see|hear|heard|watch|have|had) $/.test(before);
}

function own(base: string, ending: string | undefined, next: string, before: string, gap: string): string {
  if (base === '\uE000' && ending === 's' && !/^(?:been|not|a|an|the|in|on|at|\p{L}+ing|\p{L}+ed)$/u.test(next))
    return 'my';
  if (ending === 's' || ending === 're')
    return /^(?:been|had|got|\p{L}+ed|done|gone|lost)$/u.test(next) ? "I've" : "I'm";
  if (ending !== undefined) return `I'${ending}`;
  const last = before.trim().split(/\s+/).at(-1) ?? '';
  const object =
    base === '\uE000' &&
    gap.trim() === '' &&
    /^(?:to|for|with|from|of|by|at|let|make|help|give|tell|show|about|without|on|than|gave|told|asked|asks|tells|beaten|showed|sent|offered|handed|brought|invited|reminded|warned|taught|made|helped|called)$/.test(
      last,
    ) &&
    !finite(next);
  return object ? 'me' : 'I';
}

function finite(next: string): boolean {
  return /^(?:is|has|was|had|would|will|can|could|should|must|does|did|wants|needs)$/.test(next);
}

function possessive(next: string): boolean {
  return (
    next !== '' &&
    !/^(?:a|an|the|to|and|or|but|for|with|from|in|on|at|by|of|every|each|that|what|how|when|where|whether|if|is|was|would|will|can|as|so|because|about|into|out|up|down|off|over|away|back|again|through|after|before|until|without|steady|calm|awake|warm|company|safe|busy|going|happy|he|she|they|we|i|it|nobody|\uE000|now|too|alone|tonight|today|tomorrow|which|who|why|any|some|this|than|soon|right|not|how|instead|during|while|feel|know|think|sit|die|miss)$/.test(
      next,
    )
  );
}

function tidy(text: string): string {
  return text
    .replaceAll('\uE000', 'I')
    .replace(/(?<!\bhow \w+ )\bI am\b(?=\s+\w)(?! I\b)/g, "I'm")
    .replace(/\bI'm not able to\b/g, "I can't")
    .replace(/\bi\b/g, 'I')
    .replace(/^(\s*)(\p{Ll})/u, (_, space: string, letter: string) => space + letter.toUpperCase())
    .replace(/([.!?]\s+)(\p{Ll})/gu, (_, end: string, letter: string) => end + letter.toUpperCase());
}
