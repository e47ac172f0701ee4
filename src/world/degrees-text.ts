const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];

/** Whole degrees in words: "eleven degrees", "minus one degree". @param degrees from −59 to 59 */
export function degreesText(degrees: number): string {
  const size = Math.abs(degrees);
  const rest = size % 10;
  const words = size < 20 ? small[size]! : `${tens[Math.floor(size / 10)]}${rest === 0 ? '' : `-${small[rest]}`}`;
  return `${degrees < 0 ? 'minus ' : ''}${words} ${size === 1 ? 'degree' : 'degrees'}`;
}
