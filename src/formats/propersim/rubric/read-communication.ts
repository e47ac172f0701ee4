import type { Tone } from '../../../person/index.ts';
import { criteriaFields } from '../persona.ts';
import { plainText, sentencesOf } from '../prose/plain-text.ts';
import type { Unread } from '../unread.ts';
import { refusalOf, type Refusal } from './refusal.ts';

/** In which tone somebody wants to be spoken to, and what must never happen. What is not said is absent. */
export interface Communication {
  tone: Partial<Tone>;
  refusals: Refusal[];
  unread: Unread[];
}

const field = criteriaFields.communication;

const manners: readonly [Tone['manner'], RegExp][] = [
  [
    'warm',
    /\b(?:warm\w*|caring|kind\w*|gentle|gently|encourag\w+|supportive|tender|soft(?:ly|-spoken)?|affection\w*|reassuring|considerate|empath\w+|compassion\w*|heartfelt|cordial|loving|upbeat and positive)\b/gi,
  ],
  [
    'friendly',
    /\b(?:friendly|casual|conversational|relaxed|polite\w*|cheerful|courteous|respectful\w*|informal|easy-?going|chill|loose|like a (?:buddy|friend)|pleasant|positive|calm|fun|upbeat|playful|laid-back|approachable|cosy|modest|light|lighthearted)\b/gi,
  ],
  [
    'matter-of-fact',
    /\b(?:formal\w*|professional\w*|direct|factual|analytical|neutral|matter-of-fact|no-nonsense|businesslike|blunt|objective|precise|crisp|terse|straight\w*|plain|straight to the point|numbers first|technical|logical|minimal(?:ist)?|no (?:emotions|chit-?chat|small talk))\b/gi,
  ],
];

const lengths: readonly [Tone['length'], RegExp][] = [
  [
    'two or three sentences',
    /\b(?:(?:one|a) (?:or|to) (?:two|three) sentences?|a sentence or two|(?:two|three|2|3)(?: (?:or|to) (?:two|three|3))? sentences|a few sentences|no more than (?:two|three) sentences|a couple of sentences)\b/i,
  ],
  [
    'one sentence',
    /\b(?:one (?:short )?sentence|a single sentence|one line|short\w*|brief\w*|concise\w*|succinct\w*|to the point|terse|crisp|few words|quick|minimal|compact|in a line)\b/i,
  ],
  [
    'as long as it needs',
    /\b(?:as long as|take (?:your|the) (?:time|space)|in detail|detailed|thorough\w*|in-depth|elaborate|at length|chatty|comprehensive)\b/i,
  ],
];

const choices: readonly [Tone['choices'], RegExp][] = [
  [
    'one',
    /\b(?:(?:one|a single) (?:idea|suggestion|option|thought|thing|proposal|recommendation)(?: at a time)?|one at a time)\b/i,
  ],
  ['all', /\b(?:all (?:the |of the )?(?:options|choices|possibilities)|every option|full list|list everything)\b/i],
  [
    'two or three',
    /\b(?:(?:two|three|2|3|a few|a couple(?: of)?|several|some|two or three|two to three)\s+(?:options|choices|alternatives|suggestions|ideas)|options are)\b/i,
  ],
];

const humour = /\b(?:humou?r\w*|jok(?:es?|ing)|wit|witty|funny|playful\w*|a laugh|puns?|fun\b|teasing)\b/i;
const reasons =
  /\b(?:reasons?|reasoning|why|explain\w*|explanations?|facts\b|evidence|sources?|rationale|justif\w+|grounds|back (?:it|them) up|because)\b/i;
const denial =
  /\b(?:no|not|never|without|nothing|avoid\w*|don't|do not|skip|nor|free of|instead of|rather than|less|refrain|must not|should not|shouldn't|keep my|keep .* private|respect my privacy|respect\w* privacy|ask before)\b/i;
const safety =
  /\b(?:privacy|private|confidential\w*|consent|ethic\w+|safe(?:ty)?|personal (?:data|information|matters|details)|secure|sensitive|boundar(?:y|ies)|honest\w*)\b/i;

/** Denials whose list goes on behind a comma: "avoid slang, haste and noise". */
const listed = /^(?:avoid\w*|no|nothing|without|skip|refrain)\b/i;

/** Reads the paragraph on communication and safety, comma by comma. Refusals become red lines in their own words; what no rule reads goes to `unread`. */
export function readCommunication(paragraph: string): Communication {
  const communication: Communication = { tone: {}, refusals: [], unread: [] };
  const votes = new Map<Tone['manner'], number>();
  for (const sentence of sentencesOf(plainText(paragraph))) {
    let inDenial = false;
    for (const piece of piecesOf(sentence)) {
      const isDenied =
        safety.test(piece) || denial.test(piece.replace(/\bno more than\b|\bno-nonsense\b|\bnot only\b/gi, ''));
      const found: boolean = isDenied
        ? readDenied(piece, communication)
        : readPiece(piece, communication.tone, votes) || (inDenial && readDenied(`No ${piece}`, communication));
      inDenial = isDenied ? listed.test(piece) : inDenial && found;
      if (!found) communication.unread.push({ field, text: piece, reason: 'no rule of tone reads it' });
    }
  }
  const [manner] = [...votes].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return manner === undefined ? communication : { ...communication, tone: { manner, ...communication.tone } };
}

/** Pieces of a sentence that each say one thing; lists of denials stay together. */
function piecesOf(sentence: string): string[] {
  const pieces = sentence.split(
    /,\s+|\s+but\s+|\s+and\s+(?=(?:keep|no|never|not|do not|don't|respect|please|without|avoid|offer|give|explain|back)\b)|\s*:\s+/i,
  );
  return pieces
    .map((piece) => piece.replace(/^(?:and|or|but|please|also|always)\s+/i, '').trim())
    .filter((piece) => /[a-z]/i.test(piece) && !/^(?:please|thanks?(?: you)?)$/i.test(piece));
}

function readPiece(piece: string, tone: Partial<Tone>, votes: Map<Tone['manner'], number>): boolean {
  let found = false;
  for (const [manner, pattern] of manners) {
    const count = [...piece.matchAll(pattern)].length;
    if (count > 0) votes.set(manner, (votes.get(manner) ?? 0) + count);
    found ||= count > 0;
  }
  const length = lengths.find(([, pattern]) => pattern.test(piece));
  if (length !== undefined) [tone.length] = [tone.length ?? length[0]];
  const choice = choices.find(([, pattern]) => pattern.test(piece));
  if (choice !== undefined) [tone.choices] = [tone.choices ?? choice[0]];
  if (humour.test(piece)) tone.humour ??= true;
  if (reasons.test(piece)) tone.reasons ??= true;
  return found || length !== undefined || choice !== undefined || humour.test(piece) || reasons.test(piece);
}

/** "No jokes", "not formal", "without reasons"; all other refusals, and privacy, are red lines. */
function readDenied(piece: string, communication: Communication): boolean {
  const { tone } = communication;
  const plain = safety.test(piece) || /\b(?:my|about|on|of|at)\b/i.test(piece);
  if (humour.test(piece) && !plain) tone.humour ??= false;
  else if (reasons.test(piece.replace(/\bfacts\b/gi, '')) && !plain) tone.reasons ??= false;
  else if (/\b(?:not|without being|never)\s+(?:too |overly )?(?:formal|stiff|cold|distant)\b/i.test(piece))
    tone.manner ??= 'friendly';
  else if (
    /\b(?:small talk|chit-?chat|pleasantries|emotions?|cute|familiarity|exclamation\w*|emojis?|sentimental\w*)\b/i.test(
      piece,
    )
  )
    tone.manner ??= 'matter-of-fact';
  else {
    const { refusals, unread } = refusalOf(piece, field);
    communication.refusals.push(...refusals);
    communication.unread.push(...unread.filter(({ reason }) => reason.startsWith('a part')));
  }
  return true;
}
