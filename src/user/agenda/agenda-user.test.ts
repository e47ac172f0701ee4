import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emotions } from '../../journal/index.ts';
import type { Person } from '../../person/index.ts';
import type { CallLine } from '../../model/index.ts';
import type { Exchange, Ledger, Reaction, Situation } from '../simulated-user.ts';
import { agendaUser } from './agenda-user.ts';
import { contentStems, sharesRun } from './words.ts';

const noLine = null as unknown as CallLine;
const person: Person = {
  id: '1',
  demographics: { gender: 'Female' },
  bigFive: { agreeableness: 'middle', neuroticism: 'middle', extraversion: 'middle' },
  traits: [],
  preferences: [],
  specialPreference: null,
};

function situationWith(
  explicit: readonly string[],
  implicit: readonly string[],
  more: { person?: Person; happening?: string; sentence?: string; trial?: number } = {},
): Situation {
  const texts = [
    ...explicit.map((text) => ['explicit', text] as const),
    ...implicit.map((text) => ['implicit', text] as const),
  ];
  return {
    life: 'life-1',
    trial: more.trial ?? 1,
    person: more.person ?? person,
    goal: null,
    event: {
      number: 1,
      scene: { time: '2024-05-06 09:00:00, Monday', place: 'Library', weather: null },
      happening: more.happening ?? 'The presentation was moved to tomorrow morning.',
      intention: {
        sentence: more.sentence ?? 'She wants to prepare for tomorrow.',
        checklist: texts.map(([kind, text], index) => ({ number: index + 1, kind, text })),
      },
      utc: null,
      coordinates: null,
      earlierConversations: [],
    },
  };
}

interface Talk {
  lines: string[];
  reactions: Reaction[];
  ledger: Ledger;
}

async function talk(situation: Situation, replies: readonly (string | null)[], seed = 1): Promise<Talk> {
  const user = agendaUser({ seed });
  const opening = await user.open(situation, noLine);
  let ledger: Ledger = { said: opening.said, answered: [] };
  let current: { utterance: string; emotion: Exchange['emotion'] } = opening;
  const lines = [opening.utterance];
  const reactions: Reaction[] = [];
  const exchanges: Exchange[] = [];
  for (const [index, reply] of replies.entries()) {
    exchanges.push({ utterance: current.utterance, emotion: current.emotion, reply });
    const reaction = await user.react(
      { situation, exchanges, ledger, mayEnd: index >= 1 },
      async () => ({ overlap: 0, repetitive: false, remembered: [] }),
      noLine,
    );
    ledger = { said: [...ledger.said, ...reaction.said], answered: [...ledger.answered, ...reaction.answered] };
    reactions.push(reaction);
    lines.push(reaction.utterance);
    current = reaction;
    if (reaction.action === 'end') break;
  }
  return { lines, reactions, ledger };
}

const help =
  'A quiet place to study near the station is the municipal library on Mill Street, whose reading room on the second floor stays half empty until noon.';

describe('agendaUser', () => {
  it('says one explicit item at a time', async () => {
    const situation = situationWith(
      ['The user wants to find a quiet place to study near the station', 'A quick lunch idea under ten euros'],
      [],
    );
    const { lines, reactions } = await talk(situation, [help, help]);
    expect(lines[0]).toContain('quiet place to study near the station');
    expect(lines[0]).not.toContain('lunch');
    expect(reactions[0]!.answered).toEqual([1]);
    expect(reactions[0]!.said).toEqual([2]);
    expect(lines[1]).toContain('quick lunch idea under ten euros');
  });

  it('does not take silence, echoes, questions and promises for an answer', async () => {
    const situation = situationWith(['The user wants to find a quiet place to study near the station'], []);
    const empty = [
      null,
      "I'd like to find a quiet place to study near the station.",
      'Do you want a quiet place to study near the station, in the second-hand bookshop, garden, museum or municipal hall?',
      "I'll look for a quiet place to study near the station, with maps, reviews, photos, ratings and neighbours.",
    ];
    for (const reply of empty) {
      const { reactions } = await talk(situation, [reply]);
      expect(reactions[0]!.answered, String(reply)).toEqual([]);
    }
    expect((await talk(situation, [help, help, help])).ledger.answered).toEqual([1]);
  });

  it('gives up on silence, not before two replies', async () => {
    const { reactions } = await talk(situationWith(['A quick lunch idea'], ['Is short of money']), Array(8).fill(null));
    expect(reactions[0]!.action).toBe('go-on');
    expect(reactions.at(-1)!.action).toBe('end');
    expect(reactions.length).toBeLessThan(6);
  });

  it('is less patient when worried and disagreeable', async () => {
    const waits = async (neuroticism: 'low' | 'high', agreeableness: 'low' | 'high') => {
      const who = { ...person, bigFive: { neuroticism, agreeableness } };
      return (await talk(situationWith(['A quick lunch idea'], [], { person: who }), Array(12).fill('Hm.'))).reactions
        .length;
    };
    expect(await waits('high', 'low')).toBeLessThan(await waits('low', 'high'));
  });

  it('draws the same words for the same address and others for another trial or seed', async () => {
    const texts = ['Find out whether the museum is open on Monday', 'Wants one quick option nearby'];
    const first = await talk(situationWith(texts, ['Hopes to dodge the school groups']), ['Hm.', null, 'Hm.']);
    expect(await talk(situationWith(texts, ['Hopes to dodge the school groups']), ['Hm.', null, 'Hm.'])).toEqual(first);
    const others = await Promise.all(
      [2, 3, 4, 5].map(async (trial) => (await talk(situationWith(texts, [], { trial }), ['Hm.', null])).lines.join()),
    );
    expect(new Set(others).size).toBeGreaterThan(1);
  });

  it('drops hints of at most 40 % of an unspoken item, mostly when asked openly', async () => {
    const implicit = ['Hopes not to look unprepared in front of her sceptical brother from the head office'];
    const asked = 'What else matters to you about it?';
    let hinted = { asked: 0, passed: 0 };
    for (let seed = 0; seed < 60; seed++) {
      for (const [kind, reply] of [
        ['asked', asked],
        ['passed', 'Bring three printed slides.'],
      ] as const) {
        const { lines } = await talk(situationWith(['A plan for tomorrow'], implicit), [reply], seed);
        const shared = contentStems(lines.slice(1).join(' ')).filter((word) =>
          contentStems(implicit[0]!).includes(word),
        );
        expect(shared.length).toBeLessThanOrEqual(0.4 * contentStems(implicit[0]!).length);
        if (shared.length > 0 || /brother/.test(lines[1]!)) hinted = { ...hinted, [kind]: hinted[kind] + 1 };
      }
    }
    expect(hinted.asked).toBeGreaterThan(40);
    expect(hinted.passed).toBeGreaterThan(8);
    expect(hinted.passed).toBeLessThan(32);
  });

  it('talks about the main intent when nothing is explicit, and is content in the end', async () => {
    const situation = situationWith([], ['Is tired'], { sentence: 'He wants to understand the new tax form.' });
    const { lines, reactions } = await talk(situation, [help, help, help, help]);
    expect(lines[0]).toMatch(/tax form/);
    expect(reactions.at(-1)!.action).toBe('end');
  });

  it('never says an unspoken item, is never empty nor long, whatever the texts', async () => {
    const words = fc.array(
      fc.constantFrom(
        ...'the user wants to find a her brother quick lunch is not at home und ça 他 "quiet" — 500 ?'.split(' '),
      ),
      {
        maxLength: 60,
      },
    );
    const text = fc.oneof(
      fc.string({ maxLength: 600 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      words.map((list) => list.join(' ')),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 3 }),
        fc.array(text, { maxLength: 3 }),
        text,
        fc.array(fc.option(text), { minLength: 1, maxLength: 4 }),
        async (explicit, implicit, happening, replies) => {
          const { lines, reactions } = await talk(
            situationWith(explicit, implicit, { happening, sentence: happening }),
            replies,
          );
          for (const line of lines) {
            expect(line.trim()).not.toBe('');
            expect(line.length).toBeLessThan(400);
            expect(implicit.some((hidden) => sharesRun(line, hidden, explicit, 4))).toBe(false);
          }
          for (const reaction of reactions) expect(emotions).toContain(reaction.emotion);
        },
      ),
      { numRuns: 300 },
    );
  });
});
