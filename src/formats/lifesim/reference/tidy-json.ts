/** A text, a comment, or one of the faults that the repairer does not know. */
const parts = new RegExp(
  [
    /"[^"\\]*(?:\\.[^"\\]*)*"/, // a text
    /\/\/[^\n]*|\/\*[^]*?\*\//, // a comment
    /(?<fraction>(?<=[:[,]\s*)[-+]?[\d.]+(?:\/[\d.]+)+)/,
    /(?<signed>(?<=[:[,]\s*)\+[\d.]+)/,
    /(?<word>(?<=[:[,]\s*)(?:true|false|null|none)(?=\s*[,}\]]))/,
    /(?<number>(?<=:\s*)-?\d+(?:\.\d+)?)[ \t]+[^\s,}\]"'/#][^,}\]\n]*/,
    /(?<separators>[,;](?:\s*[,;])+|;)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gi',
);

/**
 * JSON-like text without what the repairer stumbles over: `4/5` and `+1` become texts, `TRUE` becomes `true`, `1 (covered)` the number, `,,` and
 * `;` one comma. The reference's own repairer reads all of these so.
 */
export function tidied(text: string): string {
  return text.replace(parts, (whole: string, ...found) => {
    const { fraction, signed, word, number, separators } = found.at(-1) as Record<string, string | undefined>;
    const quoted = fraction ?? signed;
    if (quoted !== undefined) return `"${quoted}"`;
    if (word !== undefined) return word.toLowerCase().replace('none', 'null');
    if (number !== undefined) return number;
    return separators === undefined ? whole : ',';
  });
}
