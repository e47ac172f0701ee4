import type { Narrator } from '../agenda/narrator.ts';
import { baseForm, isInflectedVerb } from '../agenda/verbs.ts';
import { wishOf } from '../agenda/wish.ts';
import { inSecondPerson } from './second-person.ts';

/** What an item is about, in the form in which it fits into a sentence to the person. */
export interface Matter {
  kind:
    /** "keep your diagnosis private": goes after "to". */
    | 'deed'
    /** "look foolish": goes after "so as not to". */
    | 'shunned'
    /** "a list of questions": goes after "for". */
    | 'thing'
    /** "whether it is too late": goes after "as to". */
    | 'question'
    /** "you dread the bill": goes after "if". */
    | 'state'
    /** A text that no sentence takes in. */
    | 'foreign';
  text: string;
}

const asksWh =
  /^(?:(?:in|on|at|by|to|for|with|until|from|under) (?:which|what|whom|when)|how|what|which|who|whose|whom|where|when|why|whether|if)\b/i;
const favour =
  /^(?:tell|give|show|suggest|recommend|propose|compose|draft|write|name|list|describe|outline|word|find|look for|search for|advise|point out|remind|help)\b(?: (?:you|me)\b)?(?: (?:with|of|about|on|to)\b(?! [a-z]+ (?:you|me)\b))? ?/i;

/** Reads an item as the matter of a sentence, its attitude verb ("wants", "asks") left out. */
export function matterOf(text: string, narrator: Narrator): Matter {
  const wish = wishOf(text, narrator);
  const told = inSecondPerson(wish.text)
    .replace(/[.?!\s]+$/, '')
    .trim();
  if (told === '') return { kind: 'foreign', text: '' };
  switch (wish.kind) {
    case 'deed':
    case 'aim':
      return deed(told);
    case 'favour': {
      const rest = told.replace(favour, '');
      if (rest === '' || rest === told) return deed(told);
      if (asksWh.test(rest)) return { kind: 'question', text: rest.replace(/^if\b/, 'whether') };
      return /^(?:to )?(?:a|an|the|some|two|three|four|five|another|any|your|his|her|their)\b/.test(rest)
        ? { kind: 'thing', text: rest }
        : deed(told);
    }
    case 'thing':
      return doing(told) ?? { kind: 'thing', text: told.replace(/^an? (?=\w+ing (?:an?|the|your)\b)/, '') };
    case 'matter':
      return { kind: 'question', text: told.replace(/^if\b/i, 'whether') };
    case 'question':
      return /^(?:who|what|which)\b/i.test(told) ||
        /^(?:how|when|where|why|whether)\b(?= (?:to|you|he|she|they|the)\b)/i.test(told)
        ? { kind: 'question', text: lowered(told) }
        : { kind: 'foreign', text: told };
    case 'statement':
      return { kind: 'state', text: told };
    default:
      return { kind: 'foreign', text: told };
  }
}

/** "Takes it for granted": what the person does, its subject left out. */
function doing(text: string): Matter | null {
  const read = /^(?:an? )?(half )?(\p{L}+s) (?=(?:it|the|that|his|her|their|your|you)\b)/iu.exec(text);
  const verb = read?.[2]?.toLowerCase() ?? '';
  if (read === null || !isInflectedVerb(verb)) return null;
  return { kind: 'state', text: `you ${read[1]?.toLowerCase() ?? ''}${baseForm(verb)} ${text.slice(read[0].length)}` };
}

function deed(text: string): Matter {
  const known = /^(?:know|learn|hear|find out|ask) (?:more )?(?:about|of) (.+)/i.exec(text);
  if (known !== null) return { kind: 'thing', text: known[1]! };
  if (text.startsWith('be able to ')) return deed(text.slice('be able to '.length));
  if (text.startsWith('not ')) return { kind: 'shunned', text: text.replace(/^not (?:to )?/, '') };
  return { kind: 'deed', text };
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
