import { sentencesIn, wordsIn, isTopical } from './words.ts';

/** What a line of the person's asks for or tells. */
export interface Heard {
  /** What is asked, as the object of "about": "deciding whether you can go", "a quick lunch", "how to turn it down". */
  matters: string[];
  /** Sentences that ask for nothing. */
  remarks: string[];
}

const wh = String.raw`(?=(?:(?:in|on|at|by|to|for|with|until|from) )?(?:how|what|which|who|whose|whom|where|when|why|whether|if)\b)`;

/** Ways to ask, at the beginning of a clause; what follows is what is asked. */
const frames: readonly (readonly [RegExp, 'verb' | 'noun'])[] = [
  [
    new RegExp(
      `^.{0,50}?\\b(?:knows?|tell me|wonder(?:ing)?|ask(?:ing|ed)?(?: myself| about| you this)?|find out|idea|clue|sure|clear on|work out|say|inform me|advise me|understand|is|about|on|of|to|escapes me|doubt)[:,]? ${wh}(?!how (?:i|one|we) (?:could|might|should|can) )(?!if (?:you|i) )`,
      'i',
    ),
    'noun',
  ],
  [/^.{0,50}?\b(?=how to )/i, 'noun'],
  [
    /^.{0,30}?\bhow (?:would|do|could|should|can|does|might) (?:i|we|one|you|[\p{L}-]+ people|grown-ups) (?:best )?(?!know\b|find out\b|go about\b|start\b|begin\b)/iu,
    'verb',
  ],
  [/^.{0,30}?\bhow (?:i|one|we) (?:could|might|should|can) /i, 'verb'],
  [/^.{0,30}?\b(?:start|begin) if i want to /i, 'verb'],
  [/^.{0,40}?\b(?<!\bon (?:my|the|our) )way (?:for me )?to /i, 'verb'],
  [/^.{0,40}?\b(?:help|advice|hand|assistance|ideas|support) to (?=\p{L})/iu, 'verb'],
  [
    /^.{0,40}?\b(?:(?:if|that|hoping) you could|(?:ask(?:ed)?|like|need|trouble) you to|be able to|possible for you to|able to|do me a favour and) (?:please )?/i,
    'verb',
  ],
  [/^.{0,30}?\b(?:could|can|would) (?:you|u) (?:please |maybe |possibly |kindly )?help (?:me )?with /i, 'noun'],
  [/^.{0,30}?\b(?:could|can|would) (?:you|u) (?:please |maybe |possibly |kindly )?help me (?:to )?/i, 'verb'],
  [
    /^(?:do you think|would you say|could it be that) (?:you and i|i|we) (?:can|could) (?:still |really |just )?/i,
    'verb',
  ],
  [
    /^(?:could|can|would|will|might) (?:you|u) (?:please |maybe |possibly |just |kindly |happen to |by any chance )?(?:tell|show|give|send|explain to|find|have)(?: me)? (?:about )?/i,
    'noun',
  ],
  [
    /^(?:could|can|would|will|might|perhaps|maybe|do you think|any chance|think) (?:you|u) (?:could |can )?(?:please |maybe |possibly |just |kindly )?(?:(?:come up with|think of|suggest) )?(?:be so kind and )?/i,
    'verb',
  ],
  [/^help (?:me )?with /i, 'noun'],
  [/^help me (?:to )?/i, 'verb'],
  [/^do you (?:know|have) (?:(?:any|some|a) (?:advice|tips?|thoughts|ideas) on )?/i, 'noun'],
  [
    /^.{0,40}?\b(?:to have|glad of|hope of|such a thing as|help with|lost with|market for|need is|missing is|after is|would help is) /i,
    'noun',
  ],
  [/^(?:my |the |what |all |main |point |goal|apparently|it seems).{0,40}? is to /i, 'verb'],
  [/^(?:namely )?to (?=\p{L})/iu, 'verb'],
  [
    /^.{0,40}?\b(?:possible|important|matters?|lovely|wonderful|good|nice|cool|great|lot|help)(?: to me)? to (?!know\b|hear\b|see\b|ask\b)/i,
    'verb',
  ],
  [/^.{0,25}?\brather (?=not )/i, 'noun'],
  [
    /^.{0,25}?\b(?:need|want|wanna|have|like|love|rather|hope|hoping|trying|planning|wish|got|gotta|glad|meaning|managed|prefer) to (?!know|find out|hear|ask|request|believe|think|consider)/i,
    'verb',
  ],
  [/^(?:gotta|wanna) /i, 'verb'],
  [
    /^.{0,25}?\b(?:advice|assistance|help|hand|support|guidance|question|struggling|far|thoughts|ideas|tips?) (?:with|on|about|for) /i,
    'noun',
  ],
  [
    /^.{0,25}?\b(?:looking|was hoping|hunting|ask(?: you)?|grateful|desperate|kill|tips|tricks|help|hope) for /i,
    'noun',
  ],
  [
    /^.{0,25}?\b(?:could (?:really )?use|could do with|in need of|be happy with|be thankful for|welcome|appreciate|request|(?:wondering|ask(?:ed|ing)?|thinking|know|hear|is all|is|was|what) about|thinking of|(?:i am|i'm) after) /i,
    'noun',
  ],
  [
    /^(?:i |i'd |i would |i should )?(?:really |urgently |desperately |just |still |kinda |sort of )?(?:want|need|like|love) /i,
    'noun',
  ],
  [/^(?:(?:have )?(?:you )?got|know of|give me|get me|need|wanted|looking for|after|tell me(?: about)?) /i, 'noun'],
  [/^(?:that|this) (?:still )?(?:leaves|doesn't help with) /i, 'noun'],
];

/** Courtesies after what is asked. */
const courtesy =
  /(?:,? (?:if (?:i may|you (?:can|could|would|don't mind|do not mind))|please|by any chance|maybe|or something|for me|any ideas|help|real quick|somehow|or is that too much|would be awesome|so yeah|then|though|so far|open|unanswered))+[.?!]*$/i;

/** What makes a plain verb a request: "please draft a note". */
const imperative =
  /^(?:(?:ok|okay|now|well|so|and|then) )*(?:please|pls|just|simply|first|kindly),? (?=\p{Ll})(?!(?:now|a|an|the|my|his|her|our|your|this|that|these|it|i|we|you|one|two|three|part|so|as|in|on|at|to|for|from|before|after|because|if|when|like|about)\b)/iu;

/** Words with which one begins to speak before one says something. */
const lead =
  /^(?:(?:hello|hi|hey|good (?:morning|afternoon|evening)|thanks|thank you|well|so|and|but|please|also|then|now|ok|okay|right|anyway|oh|ah|hm+|um|uh|yes|no|yeah|like|look|listen|sorry|just|first|honestly|frankly|actually|basically|somehow|still|again|question|perhaps a silly question|if i may|if possible|ideally)\b[,:.… –—-]*)+(?=.)/i;

/** Words of talk about the talk itself, or about help as such: a line of nothing else has no topic. */
const talkWords: ReadonlySet<string> = new Set(
  `answer answers answered reply question questions asked ask asking request said told tell telling say word words sentence sentences line lines text message
  talk repeat repeating repeated read reading wrote write written writing hear heard listen listening understand understood meaning mean meant explain
  explaining explanation elaborate concrete concretely specific exact exactly precise definite detail details gist essence summary version long longer short
  shorter brief briefer concise full whole example practice step steps first start begin order list number numbers names point idea ideas suggestion suggestions
  recommendation option options possibilities choices choose pick decide sources reasons figures facts guesses advice
  again before earlier already moment now then later next other another different same rest part halfway hour hours time
  sorry please thanks excuse forgive bother hurry wait waiting quick quickly sure maybe perhaps honest honestly frank gentle straight plainly nicely
  actually anyway well okay fine good great nice lovely wonderful cool kind bit sort lot much enough clear clearer useful helpful help helps silly stupid
  interesting vague general broad hard curious fair wrong missing lost stuck far back thing things matter matters something anything everything nothing
  both either none else anyone nobody somebody hello sound sounds looks seems sense mind head think thought thoughts guess suppose hope believe consider
  assume admit see seen noted remind come comes came return leave let go goes going gone gave give got get needed wanted prefer appreciate accept
  happen happens happened work works working use used using worth try tried place real life yet still here there way somewhere elsewhere yourself
  `
    .trim()
    .split(/\s+/),
);

const heardBefore = new Map<string, Heard>();
/** Lines remembered at most; a conversation has far fewer. */
const mostRemembered = 500;

/** Reads one line of the person's. */
export function heardIn(line: string): Heard {
  const before = heardBefore.get(line);
  if (before !== undefined) return before;
  if (heardBefore.size >= mostRemembered) heardBefore.clear();
  const heard = read(line);
  heardBefore.set(line, heard);
  return heard;
}

function read(line: string): Heard {
  const matters: string[] = [];
  const remarks: string[] = [];
  for (const sentence of sentencesIn(line)) {
    const said = sentence.replaceAll('’', "'");
    const bare = said.replace(lead, '').replace(courtesy, (found) => (found.endsWith('?') ? '?' : ''));
    const asking = clausesOf(bare)
      .map((clause) => ({ clause, frame: frames.find(([pattern]) => pattern.test(clause)) }))
      .map(({ clause, frame }) => (frame === undefined ? null : { rest: clause.replace(frame[0], ''), kind: frame[1] }))
      .find((found) => found !== null && isTelling(found.rest));
    const named = /^[^:]{1,40}: (?=\S)/.exec(bare);
    const rest = named === null ? bare : bare.slice(named[0].length);
    if (!isTelling(bare)) continue;
    if (asking !== undefined && asking !== null) matters.push(matter(asking.rest, asking.kind));
    else if (sentence.endsWith('?')) matters.push(matter(asked(rest), 'noun'));
    else if (imperative.test(said)) matters.push(matter(bare, 'verb'));
    else if (named !== null || /\bplease[.!]*$/i.test(said)) matters.push(matter(rest, 'noun'));
    else remarks.push(inSecondPerson(bare));
  }
  const most = Math.max(0, ...matters.map(tellingWords));
  return { matters: matters.filter((each) => tellingWords(each) * 3 >= most), remarks };
}

/** The sentence, and what follows each of its commas, colons and dashes. */
function clausesOf(sentence: string): string[] {
  const starts = [...sentence.matchAll(/(?:[,;:]| [–—-]) (?=\S)/g)].map(({ index, 0: mark }) => index + mark.length);
  return [0, ...starts].map((start) => sentence.slice(start).replace(lead, ''));
}

/** Number of words about something else than the talk itself. */
function tellingWords(text: string): number {
  return wordsIn(text).filter((word) => isTopical(word) && !talkWords.has(word)).length;
}

function isTelling(text: string): boolean {
  return tellingWords(text) > 0;
}

/** A question as a matter: those with "which" or "how" as they stand. */
function asked(question: string): string {
  return /^(?:how|what|which|who|whom|whose|where|when|why)\b/i.test(question)
    ? question.charAt(0).toLowerCase() + question.slice(1)
    : `your question, ${question.charAt(0).toLowerCase()}${question.slice(1)}`;
}

function matter(rest: string, kind: 'verb' | 'noun'): string {
  const spoken = inSecondPerson(shorten(rest.replace(/[\s.?!]+(?:please)?[.?!]*$/i, '').replace(/^to /, ''), 13));
  return kind === 'verb' && !noVerb.test(spoken) ? withIng(spoken) : spoken;
}

/** What cannot be the verb of what is asked, whatever stood before it. */
const noVerb =
  /^(?:not|never|a|an|the|my|your|you|you're|his|her|their|our|its|it|he|she|they|we|this|that|these|those|one|two|three|some|any|in|on|at|for|with|of|now|how|what|which|who|whom|whose|where|when|why|whether)\b/i;

/** "I" → "you", "my" → "your". */
export function inSecondPerson(text: string): string {
  return text
    .replace(/\bI(?:'m| am)\b/gi, "you're")
    .replace(/\bI was\b/gi, 'you were')
    .replace(/\bam I\b/gi, 'are you')
    .replace(/\bI('ve|'d|'ll)?\b/gi, 'you$1')
    .replace(/\bmyself\b/gi, 'yourself')
    .replace(/\b[Mm]y\b/g, 'your')
    .replace(/\bmine\b/gi, 'yours')
    .replace(/\bme\b/gi, 'you');
}

function withIng(text: string): string {
  const [, verb = '', rest = ''] = /^([\p{L}-]+)(.*)$/u.exec(text) ?? [];
  if (verb === '' || verb.endsWith('ing')) return text;
  const lower = verb.charAt(0).toLowerCase() + verb.slice(1);
  if (lower.endsWith('ie')) return `${lower.slice(0, -2)}ying${rest}`;
  if (/[^eoy]e$/.test(lower) && lower.length > 2) return `${lower.slice(0, -1)}ing${rest}`;
  if (/^[^aeiou]*[aeiou][bdglmnprt]$/.test(lower)) return `${lower}${lower.at(-1)}ing${rest}`;
  return `${lower}ing${rest}`;
}

/** At most `count` words, cut at a comma where there is one late enough, without loose ends. */
export function shorten(text: string, count: number): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= count && text.length <= 120) return text.trim().replace(/[\s,;:]+$/, '');
  let cut = words.slice(0, count).join(' ').slice(0, 120);
  const comma = cut.lastIndexOf(',');
  if (comma > cut.length * 0.4) cut = cut.slice(0, comma);
  return cut.replace(looseEnd, '').replace(/[\s,;:]+$/, '');
}

const looseEnd =
  /(?:[\s,;:]+(?:a|an|the|my|your|his|her|their|to|of|in|on|at|for|with|and|or|but|so|that|which|who|if|as|by|from|than|because|when|where|not|is|are|would|could|be|i|he|she|it))+$/i;
