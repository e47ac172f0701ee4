import { roles, type Role } from './cast.ts';

/** The five forms of a pronoun, named by those of "they". */
export const pronounForms = ['they', 'them', 'their', 'theirs', 'themself'] as const;

/** One form of a pronoun. */
export type PronounForm = (typeof pronounForms)[number];

/** Slots that the scene fills. */
export const sceneSlots = ['place', 'weekday', 'yesterday', 'tomorrow', 'season', 'daypart'] as const;

/** A slot that the scene fills. */
export type SceneSlot = (typeof sceneSlots)[number];

/** A piece of a text with slots. */
export type TextPart =
  /** Text as it stands. */
  | { kind: 'plain'; text: string }
  /** `{name}`: how the person is called. */
  | { kind: 'name' }
  /** `{they}` is the person, `{child.they}` one of the cast. */
  | { kind: 'pronoun'; of: 'person' | Role; form: PronounForm }
  /** `{is|are}`: a verb; the first form goes with "he" and "she", the second with "they". It follows the last `they` before it. */
  | { kind: 'verb'; of: 'person' | Role; one: string; many: string }
  /** `{friend}` is a name, `{child.kin}` what they are to the person, `{child.age}` an age in words. */
  | { kind: 'cast'; role: Role; detail: 'name' | 'kin' | 'age' }
  /** `{tomorrow}` and others that the scene fills. */
  | { kind: 'scene'; slot: SceneSlot }
  /** Any other name: filled from a list. */
  | { kind: 'list'; slot: string }
  /** Something in braces that is no slot. */
  | { kind: 'wrong'; text: string; problem: string };

/** Takes a text apart at its slots. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let subject: 'person' | Role | null = null;
  for (const [at, piece] of text.split(/\{([^{}]*)\}/).entries()) {
    if (at % 2 === 0) {
      const stray = /[{}]/.exec(piece);
      if (stray !== null) parts.push({ kind: 'wrong', text: stray[0], problem: 'a brace without its other half' });
      else if (piece !== '') parts.push({ kind: 'plain', text: piece });
      continue;
    }
    const part = partOf(piece, subject);
    if (part.kind === 'pronoun' && part.form === 'they') subject = part.of;
    parts.push(part);
  }
  return parts;
}

function partOf(piece: string, subject: 'person' | Role | null): TextPart {
  if (piece.includes('|')) return verbOf(piece, subject);
  if (piece === 'name') return { kind: 'name' };
  const [head = '', detail] = piece.split('.');
  if (isRole(head)) return castPart(piece, head, detail);
  if (detail !== undefined) return { kind: 'wrong', text: piece, problem: `"${head}" is nobody of the cast` };
  if (isForm(piece)) return { kind: 'pronoun', of: 'person', form: piece };
  if ((sceneSlots as readonly string[]).includes(piece)) return { kind: 'scene', slot: piece as SceneSlot };
  if (/^[a-z]+(-[a-z]+)*$/.test(piece)) return { kind: 'list', slot: piece };
  return { kind: 'wrong', text: piece, problem: 'a slot is named in lower-case letters' };
}

function verbOf(piece: string, subject: 'person' | Role | null): TextPart {
  const [one = '', many = '', ...more] = piece.split('|');
  if (one === '' || many === '' || more.length > 0)
    return { kind: 'wrong', text: piece, problem: 'a verb has two forms, such as {is|are}' };
  if (subject === null) return { kind: 'wrong', text: piece, problem: 'no {they} stands before this verb' };
  return { kind: 'verb', of: subject, one, many };
}

function castPart(piece: string, role: Role, detail: string | undefined): TextPart {
  if (detail === undefined) return { kind: 'cast', role, detail: 'name' };
  if (isForm(detail)) return { kind: 'pronoun', of: role, form: detail };
  if (detail === 'kin' || detail === 'age') return { kind: 'cast', role, detail };
  return { kind: 'wrong', text: piece, problem: `"${detail}" is not known of ${role}; use kin, age or a form of they` };
}

function isRole(word: string): word is Role {
  return (roles as readonly string[]).includes(word);
}

function isForm(word: string): word is PronounForm {
  return (pronounForms as readonly string[]).includes(word);
}
