import { inFirstPerson } from './first-person.ts';
import type { Narrator } from './narrator.ts';
import { shortened } from './shorten.ts';
import { beginsWithVerb, isInflectedVerb } from './verbs.ts';
import { capitalised, uncapitalised, wordsOf } from './words.ts';

/** What kind of sentence a wish fits into. `text` is in the first person, without its frame and final stop. */
export interface Wish {
  kind:
    /** "decide whether he can go": goes after "I'd like to". */
    | 'deed'
    /** "be spoken to as an athlete": wanted in so many words, goes after "I want to". */
    | 'aim'
    /** "draft a short message", "tell me …": goes after "Could you". */
    | 'favour'
    /** "a quick lunch idea": goes after "I'm looking for". */
    | 'thing'
    /** "how to turn down the shift": goes after "Could you tell me". */
    | 'matter'
    /** A question as it stands. */
    | 'question'
    /** "I'm worried that …": stands alone. */
    | 'statement'
    /** A text of another language or no known form. */
    | 'foreign'
    /** Nothing that could be said. */
    | 'nothing';
  text: string;
}

const asksWh =
  /^(?:(?:until|by|since|from|at|in|on|to|with|for|under) (?:when|what|which|whom|whose|where)|how|what|which|who|whose|whom|where|when|why|whether|if)\b/i;
const asksYesOrNo =
  /^(?:should|shall|can|could|is|are|am|was|do|does|did|will|would|may|must|has|have) (?:I|my|the|there|it|this|that|we|you|he|she|they|a|an)\b/i;
/** "My cat won't eat": somebody or something that does or does not. */
const saysOf =
  /^(?:my|the|our|this) (?:[\p{L}-]+ ){1,2}(?:won't|can't|cannot|isn't|is|are|has|have|doesn't|don't|keeps|keep|needs|need|was|were|will|would)\b/iu;
const favours =
  /^(?:tell|give|show|help|explain|suggest|recommend|propose|compose|draft|translate|list|describe|summari[sz]e|remind|advise|outline|clarify|point|name|write|word|rewrite|proofread|teach|guide|walk|reassure|look for|look up|search for|cite|compile|contrast|define|present|supply|phrase|analyse|analyze)\b/i;
const englishWords = new Set(
  `a an the to of in on at for with and or that is are how what which who where when why whether if some any no not more my i me from by about
  it as be without before after into two three four five would wants needs`.split(/\s+/),
);

/** Reads a free-text wish about the person as something that the person can say. */
export function wishOf(description: string, narrator: Narrator): Wish {
  const bare = clean(description);
  if (!/[\p{L}\p{N}]/u.test(bare)) return { kind: 'nothing', text: '' };
  const told = shortened(inFirstPerson(withSubject(bare), narrator), 26);
  const names = [...narrator.names, ...properNames(bare)];
  if (description.trim().endsWith('?') && (asksWh.test(told) || asksYesOrNo.test(told)))
    return { kind: 'question', text: `${told.replace(/[.?!\s]+$/, '')}?` };
  const stripped = told
    .replace(/^I(?:'m| am) (?:hoping|keen|eager|anxious|trying|looking|ready|planning) (?=to\b)/, 'I want ')
    .replace(/^I(?:'m| am) (?:looking|hoping|searching|asking) for /, 'I want ')
    .replace(/^I(?:'m| am) after /, 'I want ')
    .replace(/^I ask (?:for |to (?=have\b|be\b|see\b|know\b))/, (match) =>
      match.includes('to') ? 'I want to ' : 'I want ',
    )
    .replace(
      /^I ask (?=(?:in|on|at|by|to|for|with|until|from) (?:which|what|whom)\b|how|what|which|who|where|when|why|whether|if)/,
      'I want to know ',
    )
    .replace(/^I (?:wonder|am wondering) /, 'I want to know ');
  const wanted =
    /^I(?:'d| would)? (?:really |also |just |only |urgently |badly |secretly )?(?:want|need|like|hope|wish|seek|request|love|prefer|aim|intend|plan|try)s? /.exec(
      stripped,
    );
  const wantsThing = wanted !== null && !/^I (?:like|love|prefer|wish) $/.test(wanted[0]);
  const core = wantsThing ? stripped.slice(wanted[0].length) : stripped;
  if (wantsThing)
    return afterWant(
      core.replace(/^for /, '').replace(/^(?:some )?help (?:with |in (?=[a-z]+ing\b)|(?=[a-z]+ing\b))/, ''),
      wanted[0],
      names,
    );
  if (
    /^(?:I|I'm|I've|I'd|I'll|we|it|there|they|he|she|nobody|no one|everyone|everybody)\b/i.test(core) &&
    wordsOf(core).length > 1
  ) {
    return { kind: 'statement', text: core };
  }
  if (saysOf.test(core)) return { kind: 'statement', text: core };
  return /^to [a-z]/i.test(core)
    ? afterWant(uncapitalised(core, names), '', names)
    : bareWish(uncapitalised(core, names), names);
}

function afterWant(core: string, frame: string, names: readonly string[]): Wish {
  const other =
    /^(?:someone|somebody|him|her|them|us|you|my|the|his|her|their|others?|people|\p{Lu}\p{L}+)\b(?:\s[\p{L}-]+){0,3} to [a-z]/u.test(
      core,
    );
  if (other) return { kind: 'statement', text: `I'd like ${core}` };
  if (core.startsWith('that ') || (/\bhope /.test(frame) && !core.startsWith('to ')))
    return { kind: 'statement', text: `I hope ${core}` };
  if (/^\p{Lu}\p{L}+ /u.test(core) && !core.startsWith('I ')) return { kind: 'statement', text: `I'd like ${core}` };
  if (/^help to [a-z]/.test(core)) return { kind: 'deed', text: core.slice('help to '.length) };
  if (/^(?:support|advice) to [a-z]/.test(core)) return { kind: 'thing', text: core };
  if (!core.toLowerCase().startsWith('to ')) return bareWish(core, names, frame === '' ? 'bare' : 'thing');
  return bareWish(core.slice(3), names, 'aim');
}

function bareWish(core: string, names: readonly string[], known: 'bare' | 'thing' | 'aim' = 'bare'): Wish {
  const knowing =
    /^(?:to )?(?:know|find out|learn|understand|hear|see|work out|figure out|ask|check|state|establish|determine|identify|verify|confirm|enquire|inquire) (?=(?:(?:in|on|at|by|to|for|with|until|from) (?:which|what|whom|when)|how|what|which|who|whose|where|when|why|whether|if)\b)/i.exec(
      core,
    );
  if (knowing !== null) return { kind: 'matter', text: core.slice(knowing[0].length) };
  if (asksWh.test(core)) return { kind: 'matter', text: core };
  if (known === 'aim' && /^(?:be|feel|hear|see|have|keep|avoid|stay)\b/.test(core)) return { kind: 'aim', text: core };
  if (
    favours.test(core) &&
    !/^tell (?!me\b|us\b|you\b|my\b)/.test(core) &&
    known !== 'thing' &&
    (known === 'aim' || beginsWithVerb(wordsOf(core)) || /^(?:help with|look for|search for)\b/.test(core))
  )
    return { kind: 'favour', text: core };
  if (known === 'aim') return { kind: 'aim', text: core };
  if ((known === 'bare' && beginsWithVerb(wordsOf(core))) || /^not [a-z]/i.test(core))
    return { kind: 'deed', text: core };
  if ([...core.matchAll(/\p{L}/gu)].length < 2 * [...core.matchAll(/(?!\p{Script=Latin})\p{L}/gu)].length)
    return { kind: 'foreign', text: core };
  const words = wordsOf(core);
  const english = words.filter((word) => englishWords.has(word)).length;
  if (words.length >= 3 && (english === 0 || /[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]/u.test(core))) {
    const plain = words.length < 7 && /^[\x20-\x7e]+$/.test(core);
    if (!plain) return { kind: 'foreign', text: capitalised(core) };
  }
  return { kind: 'thing', text: withArticle(core, names) };
}

const subjectless =
  /^(?:wants|would|needs|hopes|wishes|wonders|asks|is|isn't|has|hasn't|does|doesn't|fears|feels|misses|knows|thinks|prefers|seeks|plans|intends|suspects|doubts|worries|enjoys|hates|dreads|expects|likes|tries|must|should|cannot|can't|could|will|can|was|had|means)\b/i;

/** "Wants …", "Is worried …", "Reads slowly": the subject was left out and is the person. */
function withSubject(text: string): string {
  const [first = '', second = ''] = wordsOf(text);
  if (text.endsWith('?') || /^(?:i|you|we|there|it|he|she|they|of|for|and|or|with|on|in|about)$/.test(second)) {
    if (!/^(?:asks|wishes|hopes|looks|waits)$/.test(first) || text.endsWith('?')) return text;
  }
  const verb = subjectless.test(text) || (isInflectedVerb(first) && first.endsWith('s'));
  return verb ? `\uE000 ${uncapitalised(text)}` : text;
}

function clean(text: string): string {
  const loud = !/\p{Ll}/u.test(text) && /\p{Lu}{2}.*\s.*\p{Lu}{2}/u.test(text);
  const flat = (loud ? text.toLowerCase() : text).replaceAll(/[\p{Cc}\p{Co}\p{Cs}\s]+/gu, ' ').trim();
  const unquoted = /^(["'“‘«]).*["'”’»][.]?$/u.test(flat) ? flat.slice(1).replace(/["'”’»][.]?$/u, '') : flat;
  return unquoted
    .replace(/^[-*•\d.)\s]*(?=\p{L})/u, (mark) => (/^\d+$/.test(mark.trim()) ? mark : ''))
    .replace(/[\s.;,:!]+$/, '');
}

/** Names inside the text: words in upper case that do not begin it. */
function properNames(text: string): string[] {
  return [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}[\p{L}-]+/gu)].map((match) => match[0]);
}

const masses = new Set(
  `advice information help reassurance permission time food space support money company peace quiet something anything somewhere someone nothing
  guidance feedback clarity proof comfort encouragement sympathy confidence rest sleep recognition privacy luggage work homework music water
  understanding transport parking progress courage evidence equipment medicine cash breakfast lunch dinner practice wording`.split(
    /\s+/,
  ),
);

function withArticle(core: string, names: readonly string[]): string {
  const first = /^[\p{L}'-]+/u.exec(core)?.[0] ?? '';
  if (
    /^\p{L}+ing(?: (?:the|a|an|my|your|his|her|their|our|it|this|that|to|into|from|with|for|in|on|at|about)\b|$)/u.test(
      core,
    ) ||
    first === '' ||
    / and\b/.test(core.slice(first.length, first.length + 5)) ||
    names.includes(first) ||
    /^\p{Lu}/u.test(first)
  )
    return core;
  if (
    /^(?:a|an|the|my|your|his|her|its|our|their|some|any|no|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|another|other|more|less|fewer|several|many|few|each|every|both|all|either|this|that|these|those|enough|plenty|tips|ways|ideas|anywhere|someone's|at|not|only|just|as|about|nearly|exactly|half|with|without|under|within|near|in|on|for|by|before|after)$/i.test(
      first,
    )
  ) {
    return core;
  }
  const phrase =
    core.split(
      /\s(?:of|for|that|which|who|with|in|on|at|to|from|about|by|under|within|near|without|during|before|after|between|and|or|he|she|i)\b|[,;:(]/i,
    )[0] ?? core;
  const head = /([\p{L}]+)[^\p{L}]*$/u.exec(phrase)?.[1]?.toLowerCase() ?? '';
  if (
    masses.has(head) ||
    (/[^sui]s$/.test(first) && !first.endsWith('ous')) ||
    masses.has(first.toLowerCase()) ||
    (head.endsWith('s') && !/(?:ss|us|is)$/.test(head)) ||
    /(?:ing|ren|people|ness|ity)$/.test(head) ||
    core.includes("'s ")
  ) {
    return core;
  }
  return `${/^[aeio]|^u(?!n[ai]|s[eu])/i.test(first) ? 'an' : 'a'} ${core}`;
}
