/** What forms of a word have in common: "translating", "translator" and "translates" are "translat". */
export function stemOf(word: string): string {
  const lower = word.toLowerCase();
  const stem = lower.replace(/(?:ations?|ing|ers?|ors?|ies|ed|es|s|e|y)$/, '');
  const whole = stem.length < 3 ? lower : stem;
  return /([b-df-hj-km-np-rtv-z])\1$/.test(whole) ? whole.slice(0, -1) : whole;
}

/** "paint harbours" is "painting harbours", "cut wood" "cutting wood", "is awake" stays: a verb in front becomes its -ing form. */
export function gerundOf(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [ingOf(verb.toLowerCase()), ...rest].join(' ');
}

function ingOf(verb: string): string {
  if (verb.endsWith('ing') || !/^[a-z-]{2,}$/.test(verb)) return verb;
  const bare = /(?:ss|x|ch|sh|zz)es$/.test(verb)
    ? verb.slice(0, -2)
    : /[^s]s$/.test(verb) && verb.length > 3
      ? verb.slice(0, -1)
      : verb;
  if (bare.endsWith('ie')) return `${bare.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(bare)) return `${bare.slice(0, -1)}ing`;
  const doubles = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(bare) && !/[^aeiou]?[aeiou]{2}.$/.test(bare);
  return doubles ? `${bare}${bare.at(-1)}ing` : `${bare}ing`;
}
