import { isContentWord } from './words.ts';

/** Verbs with which wishes begin, in their base form. */
const baseVerbs: ReadonlySet<string> = new Set(
  `
  adapt analyse analyze delete differ distinguish distrust drop exist laugh loosen yawn hunt stiffen cite compile contrast define enquire inquire narrow phrase single state supply word
  dislike rely require own detest tolerate value hate tend skip rush suffer care cling aim spot fuss strive
  accept acknowledge act add address adjust admit adopt afford agree allow announce answer apologise apologize appear apply appreciate arrange
  arrive ask assess attend avoid bake balance bargain be beat become beg begin believe belong book borrow break breathe bring browse build buy
  call calm cancel carry catch celebrate change charge check cheer choose clarify clean clear climb collect come comfort compare complain
  complete compose confirm confront consider contact continue control convince cook cope correct cover create cut dare deal decide defend
  delay describe design determine develop discover discuss distract do document dodge doubt draft draw dread dress drink drive eat encourage
  end enjoy ensure escape establish estimate evaluate examine exercise explain explore express face fall fear feel fetch figure fill find
  finish fit fix follow forget forgive free gain gather get give go grasp greet grow guess guide handle have hear help hide hold hope hurry
  identify impress improve include increase inform insist introduce invite join judge keep kill know last learn leave let lift like limit
  list listen live locate look lose love lower maintain make manage mark master match mean measure meet mend mention miss mix move name
  negotiate note notice obtain offer open order organise organize outdo outline overcome pack park pass pay persuade phone pick plan play
  practise practice pray prefer prepare present preserve prevent print propose protect prove provide put quieten quit raise reach read rearrange
  reassure rebuild receive recognise recognize recommend reconnect recover reduce refuse register rehearse relax relieve remember remind
  remove renew rent repair repay replace reply report request reschedule rescue research reserve resist resolve respect respond rest restore
  return review revise ride ring run salvage save say schedule seal search see seek select sell send separate serve set settle share shield shop shorten shrug
  show sign simplify sit sleep slow smile solve sort sound spare speak spend split stand start stay step stick stop strengthen stretch
  study succeed suggest summarise summarize support survive suspect swap switch take talk tell test thank think tidy time track train
  translate travel treat trust try turn understand unwind use verify visit volunteer wait wake walk want warm warn wash watch wean wear
  weigh welcome win wish wonder work worry worsen write
  align alter anticipate articulate assemble attract calculate calm capture clarify collaborate combine communicate conduct connect conserve construct consult convert coordinate craft curb decline deepen deliver detect differentiate diagnose divide ease eliminate enable engage enhance entertain enter evoke expand facilitate foster generate ignore illustrate implement inspire inspect install integrate interpret investigate justify lend maintain minimise minimize monitor motivate navigate nurture observe operate perform pinpoint prioritise prioritize pursue redeem redirect regain regulate relate repeat rephrase replicate reset resume retain retrieve reuse reveal revive secure seize sharpen sidestep soften soothe specify steer submit substitute sustain tackle tailor teach trace troubleshoot vary widen withdraw reach lead
  approach back block command file filter fund grant guard host land lock log map pair plant pour process produce rank record reward roll scan shift sketch source spread structure surprise target tour trim upgrade update wrap link load honour honor
  `
    .trim()
    .split(/\s+/),
);

/** Verbs that are nouns as often: a wish that begins with one is read by its second word. */
const alsoNouns: ReadonlySet<string> = new Set(
  `
  contrast phrase single state supply word
  answer balance book call change charge check climb comfort control cook cover cut design doubt draft drink drive end exercise face fear fill
  fit fix guide hope judge last lift limit list look love mark match mean measure mix name note notice offer order park phone pick
  plan play practice practise present print quiet reply report request rescue research rest return review ride ring run schedule search share
  shop show sign sleep sound stand start step stretch study support switch talk test time track train travel treat trust turn use
  approach back block command file filter fund grant guard host land lock log map pair plant pour process produce rank record reward roll scan shift sketch source spread structure surprise target tour trim upgrade update wrap link load honour honor visit wait walk warm wash watch welcome wish wonder work worry
  `
    .trim()
    .split(/\s+/),
);

/** Of these, the ones that are verbs before another noun, too: "list visa papers". */
const ratherVerbs: ReadonlySet<string> = new Set(['contrast', 'list', 'offer', 'present', 'state']);

/** Endings that only verbs have, apart from the nouns and adjectives named. */
const madeToBeVerb =
  /^(?!(?:certificate|chocolate|climate|candidate|debate|estate|template|private|separate|immediate|appropriate|ultimate|adequate|accurate|moderate|delicate|intimate|desperate|climate|plate|date|late|rate|state|corporate|graduate|exercise|promise|premise|franchise|surprise|expertise|paradise|noise|wise|otherwise|likewise|size|prize|precise|concise|disease|sunrise|cruise|praise|raise|rise|merchandise|compromise|mate|roommate|flatmate|classmate|intermediate|elaborate|considerate|affordable)s?$)\p{L}{3,}(?:ify|ise|ize|ate|guish)$/u;

/** True when a text that begins with these words begins with a verb in its base form. */
export function beginsWithVerb(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (!baseVerbs.has(first)) return madeToBeVerb.test(first) && words.length > 1;
  if (!alsoNouns.has(first)) return true;
  if (ratherVerbs.has(first) && isContentWord(second)) return true;
  return /^(?:a|an|the|this|these|those|my|your|his|her|their|our|its|him|them|me|it|us|one|two|three|four|up|out|down|off|away|back|whether|if|how|what|which|who|when|where|why|as|some|any|all|both|each|every|stay|to|enough|through|into|well|\d+|\p{L}+(?:able|ible|ful|ous|ive|ical))$/u.test(
    second,
  );
}

/** True for a base form in the list. */
export function isBaseVerb(word: string): boolean {
  return baseVerbs.has(word);
}

/** True for "gives", "knocked", "wants": forms of a known verb that are not its base. */
export function isInflectedVerb(word: string): boolean {
  return !baseVerbs.has(word) && (baseVerbs.has(baseForm(word)) || (word.endsWith('ed') && word.length > 4));
}

/** The form that goes with "I": "wants" → "want", "is" → "am", "doesn't" → "don't". Other words stay. */
export function baseForm(verb: string): string {
  const irregular: Readonly<Record<string, string>> = {
    is: 'am',
    are: 'am',
    has: 'have',
    does: 'do',
    goes: 'go',
    "isn't": 'am not',
    "aren't": 'am not',
    "hasn't": "haven't",
    "doesn't": "don't",
    were: 'was',
    "weren't": "wasn't",
    was: 'was',
    as: 'as',
    this: 'this',
    always: 'always',
    perhaps: 'perhaps',
    sometimes: 'sometimes',
    besides: 'besides',
    yes: 'yes',
    us: 'us',
    its: 'its',
  };
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined;
  if (known !== undefined) return known;
  if (verb.length > 4 && verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.length > 3 && /[^su]s$/.test(verb) ? verb.slice(0, -1) : verb;
}
