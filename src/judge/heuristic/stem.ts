const irregular: Readonly<Record<string, string>> = {
  ate: 'eat',
  bought: 'buy',
  broke: 'break',
  broken: 'break',
  came: 'come',
  children: 'child',
  chose: 'choose',
  chosen: 'choose',
  driven: 'drive',
  drove: 'drive',
  eaten: 'eat',
  feet: 'foot',
  fell: 'fall',
  felt: 'feel',
  forgot: 'forget',
  forgotten: 'forget',
  fought: 'fight',
  gave: 'give',
  given: 'give',
  gone: 'go',
  gotten: 'get',
  got: 'get',
  grew: 'grow',
  held: 'hold',
  kept: 'keep',
  knives: 'knife',
  knew: 'know',
  known: 'know',
  learnt: 'learn',
  left: 'leave',
  lives: 'life',
  lost: 'lose',
  made: 'make',
  men: 'man',
  met: 'meet',
  paid: 'pay',
  ran: 'run',
  said: 'say',
  sang: 'sing',
  seen: 'see',
  sent: 'send',
  slept: 'sleep',
  sold: 'sell',
  spent: 'spend',
  spoke: 'speak',
  swam: 'swim',
  taken: 'take',
  taught: 'teach',
  teeth: 'tooth',
  thought: 'think',
  told: 'tell',
  took: 'take',
  went: 'go',
  wives: 'wife',
  women: 'woman',
  wrote: 'write',
  written: 'write',
};

const keepsItsUn = /^(?:under|until|unle|uncle|unit|uniq|unif|univ|unic|union)/;

/**
 * Cuts an English word to a stem, so that "cafes", "prepared" and "unprepared" meet "cafe" and "prepare". A light stemmer of
 * our own: plural, -ing, -ed, -ly, -ness, -ment, -ful, -less, -ation, final e and y, and the prefix un-, since the judge asks
 * what a text is about and not for or against it. Stems are compared, never shown.
 * @param word lower case, letters a-z only
 */
export function stem(word: string): string {
  let rest = irregular[word] ?? word;
  if (rest.length > 7 && rest.startsWith('un') && !keepsItsUn.test(rest)) rest = rest.slice(2);
  if (rest.length > 3) rest = cutEnding(cutPlural(rest));
  if (rest.length > 3 && rest.endsWith('e')) rest = rest.slice(0, -1);
  if (rest.length > 2 && rest.endsWith('y')) rest = `${rest.slice(0, -1)}i`;
  return rest;
}

function cutPlural(word: string): string {
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function cutEnding(word: string): string {
  let rest = word;
  if (rest.length > 6 && rest.endsWith('ness')) rest = rest.slice(0, -4).replace(/i$/, 'y');
  if (rest.length > 5 && rest.endsWith('ly')) rest = rest.slice(0, -2);
  if (rest.length > 7 && rest.endsWith('ation')) return rest.slice(0, -5);
  if (rest.length > 7 && rest.endsWith('ment')) rest = rest.slice(0, -4);
  if (rest.length > 6 && (rest.endsWith('ful') || rest.endsWith('less'))) rest = rest.replace(/(?:ful|less)$/, '');
  if (rest.endsWith('ied')) return `${rest.slice(0, -3)}y`;
  const inflected = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(rest)?.[1];
  if (inflected !== undefined && inflected.length > 2) rest = inflected.replace(/([bdfgklmnprt])\1$/, '$1');
  return rest;
}
