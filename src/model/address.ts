/** Where a call stands in a study: named parts, such as life, trial, assistant, event, turn, role, step, re-ask. */
export type Address = readonly (readonly [name: string, value: string | number])[];

/** The address as one line of text, unique for its parts: `life=…/trial=1/…`. Slashes, percent and equal signs inside a part are escaped. */
export function addressKey(address: Address): string {
  return address.map(([name, value]) => `${escaped(name)}=${escaped(String(value))}`).join('/');
}

function escaped(text: string): string {
  return text.replace(/[%/=\n]/g, encodeURIComponent);
}

/** The value of the part called `name` in a key of {@link addressKey}; null when it has no such part. */
export function addressPart(key: string, name: string): string | null {
  const start = `${escaped(name)}=`;
  for (const part of key.split('/')) {
    if (part.startsWith(start)) return decodeURIComponent(part.slice(start.length));
  }
  return null;
}
