import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellingConversations, type ConversationDigest } from './telling.ts';

function digest(changes: Partial<ConversationDigest> = {}): ConversationDigest {
  const place = { life: 'ada', domain: 'dining', assistant: 'first', told: false, trial: 1, event: 1 };
  return {
    ...place,
    ending: 'satisfied',
    brokenBy: null,
    explicit: 0.5,
    implicit: 0.5,
    disagreement: null,
    ...changes,
  };
}

/** Conversations of two assistants over some events, all alike. */
function evenRun(events: number): ConversationDigest[] {
  return ['first', 'second'].flatMap((assistant) =>
    Array.from({ length: events }, (_, index) => digest({ assistant, event: index + 1 })),
  );
}

describe('what is telling', () => {
  test('nothing is where all is alike: typical ones fill up, spread over assistants', () => {
    const chosen = tellingConversations(evenRun(4), 4);
    expect(chosen.map(({ reason }) => reason)).toEqual(['typical', 'typical', 'typical', 'typical']);
    expect(chosen.filter(({ digest }) => digest.assistant === 'first')).toHaveLength(2);
    expect(new Set(chosen.map(({ digest }) => digest.event)).size).toBe(4);
  });

  test('an assistant that falls behind the others at one event surprises; one that always fails does not', () => {
    const fails = Array.from({ length: 5 }, (_, index) =>
      digest({ assistant: 'silent', event: index + 1, explicit: 0, implicit: 0, ending: 'gave-up' }),
    );
    const bad = digest({ assistant: 'second', event: 3, explicit: 0, implicit: 0 });
    const others = evenRun(5).filter(({ assistant, event }) => assistant !== 'second' || event !== 3);
    const [first, ...rest] = tellingConversations([...fails, ...others, bad]);
    expect(first).toEqual({ digest: bad, reason: 'unexpectedly-bad' });
    const silent = rest.filter(({ digest }) => digest.assistant === 'silent').map(({ reason }) => reason);
    expect(silent).not.toContain('gave-up');
    expect(silent).not.toContain('unexpectedly-bad');
  });

  test.each([
    ['broken', { brokenBy: 'user', ending: 'broken', explicit: null, implicit: null }],
    ['unsaid-missed', { explicit: 0.9, implicit: 0.1 }],
    ['gave-up', { ending: 'gave-up' }],
    ['judges-differ', { disagreement: 0.6 }],
  ] as const)('%s', (reason, changes) => {
    const special = digest({ assistant: 'second', event: 9, ...changes });
    expect(tellingConversations([...evenRun(5), special])[0]).toEqual({ digest: special, reason });
  });

  test('an assistant that is told comes after one that is not', () => {
    const rows = [true, false].map((told, event) => digest({ told, event, disagreement: 0.5 }));
    expect(tellingConversations(rows, 1)[0]!.digest.told).toBe(false);
  });
});

test('never more than asked for, none twice, and the same for the same', () => {
  const share = fc.option(fc.constantFrom(0, 0.25, 0.5, 1));
  const digests = fc.array(
    fc.record({
      life: fc.constantFrom('ada', 'bo'),
      domain: fc.constantFrom('dining', 'travel'),
      assistant: fc.constantFrom('first', 'second', 'third'),
      told: fc.boolean(),
      trial: fc.integer({ min: 1, max: 2 }),
      event: fc.integer({ min: 1, max: 4 }),
      ending: fc.constantFrom('satisfied', 'gave-up', 'turn-limit', 'broken', 'unknown'),
      brokenBy: fc.constantFrom(null, 'assistant', 'user'),
      explicit: share,
      implicit: share,
      disagreement: share,
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(digests, (digests) => {
      const chosen = tellingConversations(digests as ConversationDigest[]);
      expect(chosen).toHaveLength(Math.min(10, digests.length));
      expect(new Set(chosen.map(({ digest }) => digest)).size).toBe(chosen.length);
      expect(tellingConversations(digests as ConversationDigest[])).toEqual(chosen);
    }),
  );
});
