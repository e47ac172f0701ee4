/** One way of writing quotes, dashes and times, so that rules see no other: "8.30 p.m." is "8:30 pm", "max. 3" is "max 3". */
export function plainText(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/(?<=\d)\s*[\u2012-\u2015]\s*(?=\d)/g, '-')
    .replace(/\s*[\u2012-\u2015]+\s*/g, '; ')
    .replace(/\b([ap])\.\s?m\.(?=\s+[A-Z]|\s*$)/g, '$1m.')
    .replace(/\b([ap])\.\s?m\.?/gi, (_, letter: string) => `${letter.toLowerCase()}m`)
    .replace(/(\d)\s*([ap])m\b/gi, (_, digit: string, letter: string) => `${digit}${letter.toLowerCase()}m`)
    .replace(/\b(\d{1,2})\.(\d{2})(?=\s*[ap]m\b|\D|$)/gi, '$1:$2')
    .replace(/\s*o'?clock\b/gi, '')
    .replace(/\b(max|min|approx|ca|vs|eg|e\.g|i\.e|etc|mr|mrs|ms|dr|st)\.(?=\s|,)/gi, (_, word: string) =>
      word.replaceAll('.', ''),
    )
    .replace(/\s+/g, ' ')
    .trim();
}

/** The sentences of a plain text without their full stops; a semicolon ends one, too. */
export function sentencesOf(plain: string): string[] {
  return plain
    .split(/(?<=[.!?])\s+(?=["'(]?[A-Z0-9])|;\s*/)
    .map((sentence) => sentence.replace(/[.!?\s]+$/, '').trim())
    .filter((sentence) => /[A-Za-z0-9]/.test(sentence));
}

/** The items of "Ada usually 1) reads. 2) sleeps at noon."; without numbers its sentences. */
export function itemsOf(plain: string): string[] {
  const mark = /(?:^|\s)\(?1([).:])\s/.exec(plain)?.[1];
  const parts = mark === undefined ? [] : plain.split(new RegExp(`(?:^|\\s)\\(?\\d[${mark}]\\s+`));
  const items = parts.length > 1 ? parts.slice(1) : sentencesOf(plain);
  return items
    .map((item) =>
      item
        .replace(/^and\s+/i, '')
        .replace(/[.,;!\s]+(?:and)?\s*$/, '')
        .trim(),
    )
    .filter((item) => item !== '');
}
