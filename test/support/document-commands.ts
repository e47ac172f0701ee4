/** A command that a document tells its readers to type. */
export interface DocumentCommand {
  /** Line of the document, 1-based. */
  line: number;
  text: string;
}

interface Block {
  language: string;
  /** Line of the block's first line of content, 1-based. */
  line: number;
  lines: string[];
}

/** The fenced blocks of a Markdown text. */
function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: (Block & { indent: string }) | null = null;
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

/**
 * The commands in the `sh` blocks of a Markdown text, comments left out and lines that end in a backslash joined. Where any line of a block
 * starts with `$ `, the others are output.
 */
export function commandsIn(markdown: string): DocumentCommand[] {
  return blocksOf(markdown)
    .filter(({ language }) => ['sh', 'bash', 'shell', 'console'].includes(language))
    .flatMap(({ line, lines }) => {
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
    });
}

/** The files that a Markdown text tells its readers to write: code blocks whose first line is a comment with nothing but a file's name. */
export function filesToWrite(markdown: string): { name: string; content: string }[] {
  return blocksOf(markdown).flatMap(({ lines }) => {
    const name = /^(?:\/\/|#)\s*(?:\.\/)?([\w-]+(?:\.test)?\.(?:ts|mts|js|mjs|yaml|json))\s*$/.exec(
      lines[0] ?? '',
    )?.[1];
    return name === undefined ? [] : [{ name, content: `${lines.join('\n')}\n` }];
  });
}

/** Words of a command, with simple quotes. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => (single ?? double ?? bare)!,
  );
}
