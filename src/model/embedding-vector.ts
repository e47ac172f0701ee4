/** Below this the square of a length has lost digits; no embedding is that short. */
const leastSquares = 1e-300;

/** The vector scaled to length 1; null where it has no direction or holds something else than numbers. */
export function unitVector(values: ArrayLike<number>): Float32Array | null {
  let squares = 0;
  for (let index = 0; index < values.length; index++) squares += values[index]! * values[index]!;
  if (!(squares >= leastSquares) || squares === Infinity) return null;
  const length = Math.sqrt(squares);
  return Float32Array.from(values, (value) => value / length);
}

/** A vector as text: its 32-bit numbers, little-endian, in base64. */
export function vectorToText(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, index) => bytes.writeFloatLE(value, index * 4));
  return bytes.toString('base64');
}

/** The vector that {@link vectorToText} wrote; null for what it cannot have written. */
export function vectorFromText(text: string): Float32Array | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length === 0 || bytes.length % 4 !== 0) return null;
  return Float32Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readFloatLE(index * 4));
}
