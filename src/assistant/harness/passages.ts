/** Characters of a passage, at most: about an exchange. */
const longestPassage = 600;

/**
 * An earlier conversation cut into passages to search: whole lines together as far as they fit in {@link longestPassage} characters, a longer
 * line cut between words.
 */
export function passagesOf(conversation: string): readonly string[] {
  const passages: string[] = [];
  let passage = '';
  for (const piece of conversation.split('\n').flatMap(piecesOf)) {
    if (passage !== '' && passage.length + 1 + piece.length > longestPassage) {
      passages.push(passage);
      passage = '';
    }
    passage = passage === '' ? piece : `${passage}\n${piece}`;
  }
  return passage === '' ? passages : [...passages, passage];
}

/** A line in pieces that fit into a passage. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let rest = line.trim();
  while (rest.length > longestPassage) {
    const space = rest.lastIndexOf(' ', longestPassage);
    const end = space > 0 ? space : endOfCharacter(rest, longestPassage);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? pieces : [...pieces, rest];
}

/** The place `end` in `text`, or the one before where it would cut a character in two. */
function endOfCharacter(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}
