import { describe, expect, test } from 'vitest';
import { StorageError, UsageError } from '../../errors/index.ts';
import type { Library, RunEntry } from '../library.ts';
import { NotFound } from '../problem.ts';
import { comparedSide, withRunNames } from './compared-side.ts';

const entry = (name: string, root: string): RunEntry => ({ name, root, kind: 'conversations', changedAt: 0 });
const first = entry('first', '/home/me/runs/first');
const second = entry('second', '/home/me/runs/first/second');

const library = {
  run(name: string) {
    if (name === 'first') return first;
    throw new NotFound(name);
  },
} as Library;

describe('a side', () => {
  test('is a run and a label, which may hold colons', () => {
    expect(comparedSide(library, 'first:helpful')).toEqual({ entry: first, assistant: 'helpful' });
    expect(comparedSide(library, 'first:a:b').assistant).toBe('a:b');
  });

  test.each(['', 'first', 'first:', ':helpful'])('"%s" is none', (text) => {
    expect(() => comparedSide(library, text)).toThrow(UsageError);
  });

  test('of an unknown run is not found', () => {
    expect(() => comparedSide(library, '../first:helpful')).toThrow(NotFound);
  });
});

describe('errors', () => {
  test('call runs by their names, a folder within another, too', async () => {
    const failing = withRunNames([first, second], () =>
      Promise.reject(new StorageError(`${second.root} and ${first.root}/index.jsonl are damaged`)),
    );
    await expect(failing).rejects.toThrow('second and first/index.jsonl are damaged');
  });

  test('that are faults of the program stay what they are', async () => {
    const fault = new TypeError(first.root);
    await expect(withRunNames([first], () => Promise.reject(fault))).rejects.toBe(fault);
  });
});
