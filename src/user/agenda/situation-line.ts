import type { Situation } from '../simulated-user.ts';
import { inFirstPerson } from './first-person.ts';
import type { Narrator } from './narrator.ts';
import type { Phrasing } from './phrasing.ts';
import { shortened } from './shorten.ts';
import { asGiven } from './spelling.ts';
import { placeLine } from './wording/index.ts';
import { capitalised, contentStems, sentencesOf } from './words.ts';

const calendar =
  /^(?:I|I'm|I've|I'd|I'll|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|TV|OK)$/;
const startWords =
  /^(?:A|An|The|My|This|That|These|Those|It|He|She|They|We|There|Here|In|On|At|After|Before|Since|For|From|Only|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|No|Not|Nobody|Everyone|Everybody|Someone|Coming|With|Without|While|When|As|Over|Under|Another|Every|Each|Some|Both|Half|All|Tonight|Today|Tomorrow|Yesterday|Last|Next|Now|Once|Again|Race|School|Dinner|Lunch|Awake|Between|During|Because|Although|Though|If|His|Her|Their|Our|Its|Late|Early)$/;

/**
 * A few words about where the person is and what has happened, in the first person and never the whole: one clause of the happening that can
 * be told without doubt, else the place. Ordered from best to plainest.
 */
export function situationLines({ event }: Situation, narrator: Narrator, words: Phrasing): string[] {
  const sentences = sentencesOf(event.happening);
  const told = sentences
    .slice(0, Math.max(1, sentences.length - 1))
    .filter((sentence, index) => index === 0 || !/^(?:She|He|They|It|One|Two|His|Her)\b/.test(sentence))
    .filter((sentence) => !/["“”]|(?:^|\s)['‘]/.test(sentence))
    .map((sentence) => ({ sentence, spoken: shortened(inFirstPerson(sentence, narrator), 17).replace(/[.!?]+$/, '') }))
    .filter(({ spoken }) => tellable(spoken))
    .map(({ spoken }) => `${asGiven(capitalised(spoken))}.`);
  const place = placeOf(event.scene.place);
  return [...told, ...(place === null ? [] : words.ways(placeLine, place))];
}

/** Somebody who was not named, a name in the place of the person, or a name whose owner the listener cannot know. */
const unclear =
  /^(?:(?:When|As|While|After|Before|Since|If|Once) )?(?:she|he|they)\b|\b(?:from|of|for|with|by|at|in) I\b|^\p{Lu}\p{L}+'s |\b(?:gave|told|asked|called|offered|sent|let|made|left|handed|showed|invited|tells|gives|asks|wants) \p{Lu}\p{L}+ (?!Street|Station)/u;

function tellable(spoken: string): boolean {
  const words = spoken.match(/[\p{L}][\p{L}'-]*/gu) ?? [];
  if (words.length < 4 || contentStems(spoken).length < 2 || unclear.test(spoken)) return false;
  const strangers = words.filter(
    (word, index) => /^\p{Lu}/u.test(word) && !calendar.test(word) && (index > 0 || !startWords.test(word)),
  );
  const mine = /\b(?:I|me|my|myself|I'm|I've)\b/.test(spoken);
  const capitalStart = strangers[0] === words[0] && !/^(?:\p{Lu}\p{Ll}+(?:ing|ed|s|ly))$/u.test(words[0] ?? '');
  if (
    capitalStart &&
    /^\S+ (?:has|is|was|had|does|wants|will|would|can|could|got|came|went|left)\b/.test(spoken) &&
    !/^\S+s /.test(spoken)
  )
    return false;
  return capitalStart ? !mine && strangers.length < 2 : strangers.length < 2 || !mine;
}

const home = /\b(?:home|house|apartment|residential|condo|flat|bedroom|kitchen|living room|dormitory|residence)\b/i;
const onPlaces =
  /\b(?:trail|subway|train|bus|plane|beach|street|road|ferry|balcony|terrace|bench|tram|track)\b(?! (?:stop|station))/i;
const inPlaces =
  /\b(?:park|garden|forest|car|market|mall|shop|store|classroom|laborator|bathroom|waiting room|taxi|lobby)\w*/i;

/** The place as a sentence takes it: "at the noodle house"; null for none that fits into one. */
function placeOf(place: string): { at: string; At: string; from: string } | null {
  const plain = place
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/\s*\/.*$/, '')
    .trim()
    .toLowerCase();
  if (plain === '' || plain.length > 40) return null;
  const atHome = home.test(plain) && !/office|nursing|care/.test(plain);
  const preposition = onPlaces.test(plain) ? 'on' : inPlaces.test(plain) ? 'in' : 'at';
  const at = atHome ? 'at home' : `${preposition} the ${plain}`;
  return { at, At: capitalised(at), from: atHome ? 'from home' : `from the ${plain}` };
}
