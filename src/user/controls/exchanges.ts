import { isInflectedVerb } from '../agenda/verbs.ts';

/** A word or turn of phrase that may stand for another in any sentence. */
export interface Exchange {
  /** Global, so that every occurrence can be tried. */
  pattern: RegExp;
  /** The words put in, `$1` for the pattern's group; or made from the text that follows. */
  words: string | ((following: string) => string);
}

const functionWord =
  /^(?:of|for|in|on|at|to|with|from|by|about|and|or|but|that|which|who|is|are|was|were|will|would|can|could|has|have|had|when|where|while|whilst|before|after|until|till|so|as|than|without|under|over|between|into|near|if|because|since|even|right|just|you|he|she|they|it|during|has|does|did|may|might|should|ought|gets?|leaves?|arrives?|closes?|rings|starts?|ends?|begins?|off|out|up|away|down|back|this|that|takes?|brings?|counts?|[a-z]+ing)$/i;

/** Exchanges in the order in which they are tried: the least noticeable first. */
export const exchanges: readonly Exchange[] = [
  ...turnsOfPhrase(`
    will not > won't
    would not > wouldn't
    does not > doesn't
    do not > don't
    did not > didn't
    is not > isn't
    are not > aren't
    was not > wasn't
    were not > weren't
    has not > hasn't
    have not > haven't
    could not > couldn't
    should not > shouldn't
    in which order > the order in which
    a list of > some
    the names of > names of
    questions to ask > questions to put to
    two or three sentences > a couple of lines
    suggestions > ideas
    ideas > suggestions
    tips > pointers
    method > approach
    techniques > methods
    technique > method
    wording > phrasing
    message > note
    sentences > lines
    sentence > line
    checklist > list
    schedule > timetable
    timetable > schedule
    reassurance > assurance
    mistakes > errors
    mistake > error
    losing > forfeiting
    lose > forfeit
    begin > start
    start > begin
    toddler > little one
    people > folk
    large > big
    big > large
    serious > grave
    important > essential
    right words > fitting words
    cheap > low-cost
    expensive > costly
    unsafe > hazardous
    acceptable > tolerable
    approved > certified
    ordinary > everyday
    trip > outing
    talking to > speaking with
    thinks > believes
    keeps growing > goes on growing
    no matter who > whoever
    by himself > without help
    in the first > during the first
    nobody > no one
    no one > nobody
    somebody > someone
    someone > somebody
    everybody > everyone
    everyone > everybody
    anybody > anyone
    anyone > anybody
    cannot > can't
    can't > cannot
    because > since
    so that > so
    two or three > a couple of
    three or four > a few
    two and a half > two and one half
    rather than > instead of
    instead of > rather than
    in order to > to
    has to > must
    have to > need to
    had to > was forced to
    find out > learn
    come to terms with > come round to
    first-time > new
    while she is > while being
    far from home > far away from home
    any more > any longer
    all evening > the whole evening
    all day > the whole day
    as always > as ever
    at sixes > at odds
    at the last minute > at the very last minute
    for the first time > for once
    one by one > singly
    step by step > in steps
    least of all > above all not
    too late > far too late
    too many > far too many
    too much > far too much
    too far > much too far
    too old > far too old
    too heavy > far too heavy
    at most > at the very most
    at least > at the very least
    within > inside
    until > till
    despite > in spite of
    beside > next to
    nearby > close by
    near > close to
    among > amongst
    while > whilst
    towards > toward
    a few > some
    another > one more
    brief > short
    short > brief
    simple > plain
    quick > swift
    small > little
    proper > fitting
    on the last > on this last
    once more > again
    the end of > the close of
    the middle of > the midst of
    in front of > before
    polite > courteous
    politely > courteously
    tired > weary
    afraid > scared
    frightened > scared
    terrified > very scared
    uncomfortable > ill at ease
    difficult > hard
    concerned > worried
    genuine > real
    entire > whole
    whole > entire
    should > ought to
    might > may
    already > by now
    again > once more
    always > at all times
    usually > mostly
    often > frequently
    quietly > in a quiet way
    secretly > in secret
    properly > in the right way
    easily > with ease
    sometimes > at times
    together > side by side
    avoid being > keep from being
  `),
  ...patterns([
    [/\bthat (?=(?:you|he|she|they|it|we|your|my|his|our|their|nobody|someone|the|an|a)\b)/gi, ''],
    [
      /\bthat (?=(?:is|are|was|were|will|would|can|could|may|do|does|has|have|need|need|suit|fit|works?|count|[a-z]{2,}s)\b)/gi,
      'which ',
    ],
    [
      /(?<=[a-z]{3} )who (?=(?:is|are|was|were|will|would|can|could|may|does|has|have|had|[a-z]{2,}s|[a-z]+ed)\b)/gi,
      'that ',
    ],
    [/(?<!\b(?:less|more|again|up|now) )\band (?=\p{L})/giu, 'and also '],
    [/\bor (?=\p{L})/giu, 'or perhaps '],
    [/\b(?:really|actually|secretly|truly|simply|quietly) (?=\p{Ll})/gu, ''],
    [
      /\bwhat (?=(?!(?:is|are|was|to|you|he|she|they|it|we|may|might|will|would|can|could|should|must|has|have|does|do|in|the|a|an|his|her|their|your|counts|happens|helps)\b)\p{Ll})/giu,
      'which ',
    ],
    [/\bwill (?=\p{L})/giu, 'would '],
    [/\bcan (?=\p{L})/giu, 'could '],
    [/\bmay (?=\p{L})/giu, 'might '],
    [/\bbefore (?=\w+ing\b)/gi, 'ahead of '],
    [/\bbefore (?=\p{L})/giu, 'right before '],
    [/\bafter (?=\p{L})/giu, 'right after '],
    [/\bduring (?=\p{L})/giu, 'in the course of '],
    [/\bwithout (?=\w+ing\b)/gi, 'without ever '],
    [
      /\b(his|her|their) (?=(?!(?:own|into|to|in|from|for|with|about|as|at|on|of|by|and|or|when|if|over|out|a|an|the|at)\b)[a-z]+)/gi,
      '$1 own ',
    ],
    [
      /\bthe (?!(?:rest|same|only|most|best|worst|morning|evening|afternoon|night|end|one|other|whole|first|next|last|sixties|past|way)\b)(?=\p{L})/giu,
      (following) => (isPlural(following) ? 'these ' : 'this '),
    ],
    [
      /\b(is|are|was|were|has|had|will|would|can|could|may|might|should|must) (?=(?!not\b|rather\b|like\b|in fact\b|going\b|been\b|no\b)\p{Ll})/giu,
      '$1 in fact ',
    ],
    [/(?<=\b(?:on|in|of|from|with|about|by|to|into|at|requires|without) )(?:a|an) (?=\p{L})/giu, 'some '],
    [/\b(?:a|an) (?=\p{L})/giu, 'one '],
    [/(?<![\p{L}-])two(?![\p{L}-])/giu, '2'],
    [/(?<![\p{L}-])three(?![\p{L}-])/giu, '3'],
    [/(?<![\p{L}-])four(?![\p{L}-])/giu, '4'],
    [/(?<![\p{L}-])five(?![\p{L}-])/giu, '5'],
    [/(?<![\p{L}-])six(?![\p{L}-])/giu, '6'],
    [/(?<![\p{L}-])seven(?![\p{L}-])/giu, '7'],
    [/(?<![\p{L}-])eight(?![\p{L}-])/giu, '8'],
    [/(?<![\p{L}-])nine(?![\p{L}-])/giu, '9'],
    [/(?<![\p{L}-])ten(?![\p{L}-])/giu, '10'],
    [/(?<![\p{L}-])twelve(?![\p{L}-])/giu, '12'],
    [
      /(?<=\b(?:ideas?|tips|list|rules|suggestions?|ways?|plan|schedule|chart|routine|techniques?|questions?|phrase|wording|activity|checklist|message|note|reply|outline|games?|method|route|options?|course|snacks|dishes|programs?|menu|devices|alarms|criteria|wording) )for (?=\p{L})/giu,
      'meant for ',
    ],
    [/\bhow to (?=\p{Ll})/giu, 'ways to '],
    [/\bin (?=(?:the|this|that|your|my|his|her|their|its)\b)/gi, 'right in '],
    [/\bat (?=(?:the|that|your|my|his|her|their|home|work)\b)/gi, 'right at '],
  ]),
];

function turnsOfPhrase(lines: string): Exchange[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [from = '', to = ''] = line.trim().split(' > ');
      return { pattern: new RegExp(`\\b${from}\\b`, 'gi'), words: to };
    });
}

function patterns(pairs: readonly (readonly [RegExp, Exchange['words']])[]): Exchange[] {
  return pairs.map(([pattern, words]) => ({ pattern, words }));
}

/** True when the noun that a text begins with, adjectives before it, is plural. */
function isPlural(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const end = words.findIndex((word) => functionWord.test(word));
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|few|many|\d+)$/i.test(words[0] ?? '')) return true;
  const phrase = words
    .slice(0, end === -1 ? 4 : Math.max(1, end))
    .map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''));
  if (phrase.length > 1 && isInflectedVerb(phrase.at(-1)!)) phrase.pop();
  const head = phrase.at(-1) ?? '';
  return /(?:[^siu]s|children|people|women|men|police)$/.test(head);
}
