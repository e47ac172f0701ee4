/** A command that a document tells its readers to type. */
export interface DocumentCommand {
  /** Line of the document, 1-based. */
  line: number;
  text: string;
}

/** A fenced block of a document. */
export interface DocumentBlock {
  /** What stands behind the opening fence; empty where nothing does. */
  language: string;
  /** Line of the block's first line of content, 1-based. */
  line: number;
  lines: string[];
}

/** The fenced blocks of a Markdown text. */
export function blocksOf(markdown: string): DocumentBlock[] {
  const blocks: DocumentBlock[] = [];
  let open: (DocumentBlock & { indent: string }) | null = null;
  for (const [index, line] of markdown.split('\n').entries()) {
    const fence = /^(\s*)```\s*(\S*)/.exec(line);
    if (fence === null) open?.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    else if (open === null) open = { indent: fence[1]!, language: fence[2]!, line: index + 2, lines: [] };
    else {
      blocks.push(open);
      open = null;
    }
  }
  if (open !== null) throw new Error(`the block at line ${open.line} has no end`);
  return blocks;
}

/** The commands of a Markdown text: see {@link commandsOf}. */
export function commandsIn(markdown: string): DocumentCommand[] {
  return blocksOf(markdown).flatMap(commandsOf);
}

/**
 * The commands of an `sh` block, comments left out and lines that end in a backslash joined; none in other blocks. Where any line of a block starts
 * with `$ `, the others are output.
 */
export function commandsOf({ language, line, lines }: DocumentBlock): DocumentCommand[] {
  if (language !== 'sh') return [];
  const prompted = lines.some((text) => text.startsWith('$ '));
  const commands: DocumentCommand[] = [];
  let continued = '';
  for (const [index, text] of lines.entries()) {
    if (prompted && continued === '' && !text.startsWith('$ ')) continue;
    const whole = `${continued}${text.replace(/^\$ /, '').trim()}`;
    continued = whole.endsWith('\\') ? whole.slice(0, -1) : '';
    const command = whole
      .replace(/(^|\s+)#\s.*$|^#.*$/, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (continued === '' && command !== '') commands.push({ line: line + index, text: command });
  }
  return commands;
}

/** The files that a Markdown text tells its readers to write. */
export function filesToWrite(markdown: string): { name: string; content: string }[] {
  return blocksOf(markdown).flatMap((block) => {
    const name = fileNameOf(block);
    return name === null ? [] : [{ name, content: contentOf(block) }];
  });
}

/** The name of the file that a block is to be written to: its first line is a comment with nothing but that; null where it is not. */
export function fileNameOf({ lines }: DocumentBlock): string | null {
  return (
    /^(?:\/\/|#)\s*(?:\.\/)?((?:[\w-]+\/)?[\w-]+(?:\.test)?\.(?:ts|yaml|json|py))\s*$/.exec(lines[0] ?? '')?.[1] ?? null
  );
}

/** The text of a block. */
export function contentOf({ lines }: DocumentBlock): string {
  return `${lines.join('\n')}\n`;
}

/** Words of a command, with simple quotes. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => (single ?? double ?? bare)!,
  );
}
