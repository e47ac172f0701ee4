/** Lower-case letters, digits and dashes of `text`, at most `length` long, for names of files; `x` where nothing is left. */
export function slug(text: string, length = 40): string {
  const cleaned = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, length)
    .replace(/^-+|-+$/g, '');
  return cleaned === '' ? 'x' : cleaned;
}
