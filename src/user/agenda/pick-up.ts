import { statementsIn } from './appraise.ts';
import { isBaseVerb, isInflectedVerb } from './verbs.ts';
import { contentStems, stem, substantialStems, wordsOf } from './words.ts';

/** Something of a reply that a person takes up by its own word. */
export interface PickedUp {
  /** "the pharmacist", "tomatoes". */
  about: string;
  /** "pharmacist" as it stands before "thing" or "part"; empty for a plural. */
  noun: string;
  /** True when the reply says it more than once: it is what the reply is about. */
  often: boolean;
}

const nounAfter =
  /\b(a|an|the|your|one|some|this|any|with|and|or|of|for) ((?:[\p{Ll}-]{3,} )?)([\p{Ll}]{4,})(?=[,.;:!?]| (?:is|are|of|for|with|in|on|at|by|to|and|or|that|which|from|before|after|while|costs?|helps?|can|will|than)\b)/gu;
const noNoun =
  /(?:ly|ed|ing|ous|ful|ble|ive|ish|less|ical|est|ant|ent|ary)$|(?:^|-)(?:easi|small|cheap|larg|short|long|earli|old|young|simpl|quick|fast|warm|bigg|great|high|low|near|clean|safe|strong|slow|light|heavi)er$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|same|other|others|next|last|first|second|third|most|more|less|such|than|also|very|whole|half|once|twice|now|later|today|tonight|tomorrow|yours?|mine|them|they|best|worst|right|left|early|late|open|free|cheap|small|large|warm|cold|clear|quiet|person|anyone|someone|nobody|everyone|everybody|way|ways|kind|sort|lot|bit|part|parts|side|rest|end|least|need|what|when|where|back|down|over|away|ahead|long|short|high|hard|good|better|full|sure|clean|dark|light|near|quick|plain|simple|little|much|many|often|even|both|each|every|body|life|matter|alone|empty|object|occasion|version|favour|favor|aloud|meanwhile|afterwards|instead|together|again|abroad|upstairs|downstairs|outside|inside|home|familiar|fact|claim|date|detail|details|page|hand|hands|slip|case|number|numbers|name|names|word|words|line|event|change|result|effect|form|thing|things|sentence|sentences|people|moment|moments|others?|order|place|places|point|splash|pinch|dash|drop|drops|handful|bunch|piece|pieces|slice|couple|pair|dozen|series|points|reason|reasons)$/u;

/**
 * The nouns of a reply that the person may come back to: new ones only, with an article or a preposition before them, none that belongs to what
 * the person hides.
 */
export function nounsOf(reply: string | null, spoken: readonly string[], hidden: readonly string[]): PickedUp[] {
  if (reply === null) return [];
  const known = new Set([...spoken, ...hidden].flatMap(contentStems));
  const seen = new Set<string>();
  const all = wordsOf(reply).map(stem);
  return statementsIn(reply, spoken).flatMap((sentence) =>
    [...sentence.matchAll(nounAfter)].flatMap(([, lead = '', , noun = '']) => {
      const bare = stem(noun);
      const odd =
        noNoun.test(noun) ||
        isBaseVerb(noun) ||
        isInflectedVerb(noun) ||
        substantialStems(noun).length === 0 ||
        known.has(bare) ||
        seen.has(bare);
      seen.add(bare);
      if (odd) return [];
      const plural = /[^su]s$/.test(noun);
      if (!plural && !/^(?:a|an|the|your|this|one)$/.test(lead)) return [];
      return [
        {
          about: plural ? noun : `the ${noun}`,
          noun: plural ? '' : noun,
          often: all.filter((word) => word === bare).length > 1,
        },
      ];
    }),
  );
}
