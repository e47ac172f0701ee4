import type { Generator } from '../random/index.ts';

/** A fast source of random 32-bit words, for the many millions of draws of a bootstrap. */
export interface WordStream {
  /** Writes the next `count` words, each in [0, 2^32), to the start of `words`. */
  write(words: Uint32Array, count: number): void;
}

/**
 * xoshiro128** 1.1 (Blackman & Vigna 2018, https://prng.di.unimi.it/xoshiro128starstar.c), its state drawn from `generator`.
 * Written out in 32-bit integer arithmetic because a call per draw costs more than the bootstrap itself.
 */
export function wordStream(generator: Generator): WordStream {
  const state = Int32Array.from({ length: 4 }, () => generator.integer(-0x80000000, 0x7fffffff));
  if (state.every((word) => word === 0)) state[0] = 1;
  return { write: (words, count) => writeWords(state, words, count) };
}

/** Advances `state`, four 32-bit integers that are not all zero, by `count` words. */
export function writeWords(state: Int32Array, words: Uint32Array, count: number): void {
  let a = state[0]!;
  let b = state[1]!;
  let c = state[2]!;
  let d = state[3]!;
  for (let index = 0; index < count; index++) {
    const product = Math.imul(b, 5);
    words[index] = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
  }
  state[0] = a;
  state[1] = b;
  state[2] = c;
  state[3] = d;
}
