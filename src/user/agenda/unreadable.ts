import { isContentWord, wordsOf } from './words.ts';

/** Why a line says nothing to the person. */
export type Unreadable = 'orders' | 'number' | 'code' | 'foreign' | 'nonsense';

/** So much of a line is looked at. */
const looked = 2000;
const orders =
  /\b(?:ignore|forget|disregard|override) (?:(?:all|any|your|the|my|these|previous|prior|above|earlier|last) ){1,4}(?:instructions?|prompts?|rules|messages?)\b|\bsystem prompt\b|\bdeveloper mode\b/i;
const tag = /<\/?[a-z!][^<>]{0,300}>/gi;
const codeMark = /[{}<>\\|]|=>|==|\(\)|;(?=\s*$)|\b(?:function|const|var|null|undefined|SELECT|DROP TABLE)\b/gm;

/** Says why nothing in a line can be read; null where something can. */
export function unreadable(reply: string, spoken: readonly string[]): Unreadable | null {
  const text = reply.slice(0, looked);
  if (orders.test(text)) return 'orders';
  if (/^\W*\d+(?:[.,]\d+)?\W*$/.test(text)) return 'number';
  const bare = text.replaceAll(tag, ' ');
  const words = wordsOf(bare);
  const marks = bare.match(codeMark) ?? [];
  if (bare !== text ? words.length < 4 || marks.length > 3 : marks.length > 1 && marks.length * 3 >= words.length)
    return 'code';
  if (words.length === 0) return /\?/.test(text) ? null : 'nonsense';
  if (foreignScript(bare) > 0.5 && foreignScript(spoken.join(' ')) < 0.3) return 'foreign';
  if (isForeign(words)) return 'foreign';
  return words.filter(isGibberish).length * 2 >= words.length ? 'nonsense' : null;
}

/** Share of the letters of a text that are not Latin. */
function foreignScript(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (letters - latin) / letters;
}

/** Small words of other languages that English does not have. */
const foreignWords = new Set(
  `der das und ist nicht ich du sie wir wie kann dir mir ihnen helfen heute ein eine einen mit auf für bitte danke guten abend geht es warum auch aber
  le la les est que je tu vous nous une des du pas avec pour votre vos comment pouvez puis aider merci ça va suis
  el los las una por qué cómo puedo ayudarte está estás muy gracias usted yo soy con para pero
  il che sono come posso aiutarti ciao di non sei bene grazie per della
  não você como posso ajudar obrigado uma eu é
  nie jest się jak mogę pomóc dzień dobry cześć
  het een niet kan ik je hoe met voor dank`
    .trim()
    .split(/\s+/),
);

function isForeign(words: readonly string[]): boolean {
  const foreign = words.filter((word) => foreignWords.has(word)).length;
  const english = words.filter((word) => !isContentWord(word) && word.length > 1 && !foreignWords.has(word)).length;
  return foreign > 1 && foreign > 2 * english && foreign * 3 >= words.length;
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop', '1234567890'];

/** True for what no language has for a word: keys beside each other, no vowel, one letter again and again. */
function isGibberish(word: string): boolean {
  if (word.length < 4 || word.includes("'")) return false;
  if (/^(?:(.{1,2})\1{2,}.?|bla+h*)$/u.test(word) || /(\p{L})\1{3}/u.test(word)) return true;
  if (keyboard.some((row) => row.includes(word) || (word.length > 4 && row.includes(word.slice(0, 4))))) return true;
  return /^[a-z]+$/.test(word) && (!/[aeiouy]/.test(word) || /[bcdfghjklmnpqrstvwxz]{6}/.test(word));
}
