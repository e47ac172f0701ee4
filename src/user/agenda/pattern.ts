/** A piece of a wording: text as it stands, or a choice between wordings. */
type Piece = string | readonly Option[];

/** One way through a choice. */
interface Option {
  /** Equal for equal wordings: what a person's liking for it hangs on. */
  key: number;
  pieces: readonly Piece[];
}

/** A wording that was read. */
export interface Pattern {
  /** Equal for equal wordings. */
  key: number;
  pieces: readonly Piece[];
}

const known = new Map<string, Pattern>();

/**
 * Reads a wording: `(a|b)` is a choice, an empty way through leaves it out, choices may lie inside each other.
 * @throws a SyntaxError for a bracket without its other half
 */
export function patternOf(wording: string): Pattern {
  const before = known.get(wording);
  if (before !== undefined) return before;
  const letters = { text: wording, at: 0 };
  const pieces = piecesFrom(letters, false);
  if (letters.at < wording.length) throw new SyntaxError(`a bracket closes that never opened: ${wording}`);
  const pattern = { key: keyOf(wording), pieces };
  known.set(wording, pattern);
  return pattern;
}

interface Letters {
  text: string;
  at: number;
}

function piecesFrom(letters: Letters, inside: boolean): Piece[] {
  const pieces: Piece[] = [];
  let plain = '';
  while (letters.at < letters.text.length) {
    const letter = letters.text[letters.at]!;
    if (inside && (letter === '|' || letter === ')')) break;
    if (letter === ')') break;
    letters.at++;
    if (letter === '(') {
      if (plain !== '') pieces.push(plain);
      plain = '';
      pieces.push(optionsFrom(letters));
    } else plain += letter;
  }
  if (plain !== '') pieces.push(plain);
  return pieces;
}

function optionsFrom(letters: Letters): Option[] {
  const options: Option[] = [];
  for (;;) {
    const from = letters.at;
    const pieces = piecesFrom(letters, true);
    options.push({ key: keyOf(letters.text.slice(from, letters.at)), pieces });
    const end = letters.text[letters.at];
    if (end === undefined) throw new SyntaxError(`a bracket opens that never closes: ${letters.text}`);
    letters.at++;
    if (end === ')') return options;
  }
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * One way through a pattern.
 * @param pick the place of the chosen one among keys
 */
export function expand(pieces: readonly Piece[], pick: (keys: readonly number[]) => number): string {
  let text = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    else text += expand(piece[pick(piece.map((option) => option.key))]!.pieces, pick);
  }
  return text;
}

/** How many ways there are through a pattern. */
export function waysThrough(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (product, piece) =>
      typeof piece === 'string' ? product : product * piece.reduce((sum, each) => sum + waysThrough(each.pieces), 0),
    1,
  );
}
