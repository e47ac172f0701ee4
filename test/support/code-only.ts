/** What may stand before a slash that begins a regular expression, and not a division. */
const beforeRegularExpression = /(?:^|[=(,:;![{}&|?+\-*%~^<>\n]|\breturn|\btypeof|\bcase|=>)\s*$/;

/**
 * TypeScript source with everything blanked that is no code: comments, the insides of strings, templates and regular expressions. Line numbers
 * stay; code inside `${…}` of a template stays.
 */
export function codeOnly(source: string): string {
  let code = '';
  let index = 0;
  /** For each open template, how many braces are open inside its `${`. */
  const templates: number[] = [];

  const blank = (text: string) => (code += text.replace(/[^\n]/g, ' '));
  const takeUntil = (end: number) => {
    blank(source.slice(index, end));
    index = end;
  };
  const endOf = (pattern: RegExp, from: number) => {
    pattern.lastIndex = from;
    const found = pattern.exec(source);
    return found === null ? source.length : found.index + found[0].length;
  };
  const takeTemplate = () => {
    const end = endOf(/`|\$\{/g, index);
    let stop = end;
    while (isEscaped(source, stop)) stop = endOf(/`|\$\{/g, stop);
    const opensCode = source.slice(stop - 2, stop) === '${';
    takeUntil(stop);
    if (opensCode) templates.push(0);
  };

  while (index < source.length) {
    const rest = source.slice(index, index + 2);
    const character = source[index]!;
    if (rest === '//') takeUntil(endOf(/(?=\n)/g, index));
    else if (rest === '/*') takeUntil(endOf(/\*\//g, index));
    else if (character === "'" || character === '"') {
      takeUntil(endOf(character === "'" ? /(?:\\.|[^'\\\n])*'/gy : /(?:\\.|[^"\\\n])*"/gy, index + 1));
    } else if (character === '`') {
      takeUntil(index + 1);
      takeTemplate();
    } else if (character === '/' && beforeRegularExpression.test(code.slice(-30))) {
      takeUntil(endOf(/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])*\/[a-z]*/gy, index + 1));
    } else if (character === '}' && templates.at(-1) === 0) {
      templates.pop();
      takeUntil(index + 1);
      takeTemplate();
    } else {
      if (templates.length > 0 && character === '{') templates[templates.length - 1]!++;
      if (templates.length > 0 && character === '}') templates[templates.length - 1]!--;
      code += character;
      index++;
    }
  }
  return code;
}

/** True when what ends before `end` begins with an escaped character. */
function isEscaped(source: string, end: number): boolean {
  const start = source.slice(end - 2, end) === '${' ? end - 2 : end - 1;
  const backslashes = /\\*$/.exec(source.slice(0, start))![0].length;
  return backslashes % 2 === 1 && end < source.length;
}
