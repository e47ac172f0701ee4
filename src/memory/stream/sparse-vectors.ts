/** A place of a vector (two bytes) and the number there (four). */
const bytesPerNumber = 6;
/** Places are kept as 16-bit numbers. */
const mostDimensions = 65_536;

/** Vectors of one length in buffers that grow; zeros are not kept, so that a bag of words takes as much room as it has words. */
export interface SparseVectors {
  /** Numbers in each vector; null before the first that has any. */
  readonly dimensions: number | null;
  /** @throws RangeError for a vector of another length than the others, and for one that holds something else than numbers */
  add(vector: Float32Array): void;
  /** Writes the cosine of `query` with each vector, in the order in which they were added; summed in index order. */
  cosines(query: Float32Array, into: Float64Array): void;
  /** Vector `index` in base64: each place that is not zero (16 bits) with its number (32-bit float), little-endian. */
  text(index: number): string;
}

/** No vectors yet. */
export function openSparseVectors(): SparseVectors {
  let dimensions: number | null = null;
  let places = new Uint16Array(256);
  let values = new Float32Array(256);
  const ends: number[] = [];
  const startOf = (index: number) => (index === 0 ? 0 : ends[index - 1]!);
  const check = ({ length }: Float32Array) => {
    const wanted = dimensions ?? Math.min(length, mostDimensions);
    if (length !== wanted && length !== 0)
      throw new RangeError(`a vector of ${length} numbers, where there must be ${wanted}`);
  };
  return {
    get dimensions() {
      return dimensions;
    },
    add(vector) {
      check(vector);
      if (!vector.every(Number.isFinite)) throw new RangeError('a vector that holds something else than numbers');
      if (vector.length > 0) dimensions = vector.length;
      let end = startOf(ends.length);
      if (end + vector.length > values.length) {
        const room = Math.max(2 * values.length, end + vector.length);
        places = grown(places, new Uint16Array(room));
        values = grown(values, new Float32Array(room));
      }
      vector.forEach((value, place) => {
        if (value === 0) return;
        places[end] = place;
        values[end++] = value;
      });
      ends.push(end);
    },
    cosines(query, into) {
      check(query);
      into.fill(0, 0, ends.length);
      if (query.length === 0) return;
      let at = 0;
      for (let index = 0; index < ends.length; index++) {
        const end = ends[index]!;
        let sum = 0;
        for (; at < end; at++) sum += values[at]! * query[places[at]!]!;
        into[index] = sum;
      }
    },
    text(index) {
      const start = startOf(index);
      const bytes = Buffer.alloc((ends[index]! - start) * bytesPerNumber);
      for (let at = start; at < ends[index]!; at++) {
        bytes.writeUInt16LE(places[at]!, (at - start) * bytesPerNumber);
        bytes.writeFloatLE(values[at]!, (at - start) * bytesPerNumber + 2);
      }
      return bytes.toString('base64');
    },
  };
}

/** The vector that {@link SparseVectors.text} wrote; null for what it cannot have written. */
export function vectorOfText(text: string, dimensions: number): Float32Array | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length % bytesPerNumber !== 0 || bytes.toString('base64') !== text) return null;
  const vector = new Float32Array(dimensions);
  for (let at = 0; at < bytes.length; at += bytesPerNumber) {
    const place = bytes.readUInt16LE(at);
    if (place >= dimensions) return null;
    vector[place] = bytes.readFloatLE(at + 2);
  }
  return vector;
}

function grown<Numbers extends Uint16Array | Float32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
