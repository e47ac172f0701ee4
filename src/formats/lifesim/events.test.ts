import { expect, test } from 'vitest';
import { readSequence } from './events.ts';
import { eventRow, reportInto, sequenceRow } from './fixture.test-helper.ts';

function read(changes: Record<string, unknown> = {}) {
  const faults: string[] = [];
  const sequence = readSequence(sequenceRow(changes), reportInto(faults));
  return { sequence, faults };
}

function readEvent(changes: Record<string, unknown>) {
  const { sequence, faults } = read({ events: [eventRow(changes)] });
  return { event: sequence.events[0]!, faults };
}

test('a row of the published shape becomes a sequence of events', () => {
  const { sequence, faults } = read();
  expect(faults).toEqual([]);
  expect(sequence).toMatchObject({ id: 'event_dining_1', userId: 1, domain: 'dining', goal: null });
  expect(sequence.events[0]).toEqual({
    number: 1,
    scene: {
      time: '2012-05-03 12:20:10, Thursday',
      place: 'Noodle House',
      weather: 'Partly cloudy throughout the day.',
    },
    happening: 'The queue is long.',
    intention: {
      sentence: 'Decide what to do with twenty minutes.',
      checklist: [
        { number: 1, kind: 'explicit', text: 'Wants a quick option nearby.' },
        { number: 2, kind: 'implicit', text: 'Hopes not to look unprepared.' },
      ],
    },
    utc: '2012-05-03 03:20:10',
    coordinates: { latitude: 35.68, longitude: 139.7 },
    earlierConversations: [],
  });
  expect(sequence.events[1]).toMatchObject({ number: 2, scene: { weather: 'Rain.' } });
});

test.each([
  [{ life_event: 'This one.' }, { happening: 'This one.' }],
  [{ life_event: 'This one.', event: undefined }, { happening: 'This one.' }],
  [{ weather: null }, { scene: { weather: null } }],
  [{ weather: undefined }, { scene: { weather: null } }],
  [{ weather: {} }, { scene: { weather: null } }],
  [
    { timestamp: undefined, location_detail: null },
    { utc: null, coordinates: null },
  ],
  [{ location_detail: { latitude: null, longitude: null } }, { coordinates: null }],
  [{ conv_history: ['[User] Hi', '[Assistant] Ho'] }, { earlierConversations: ['[User] Hi', '[Assistant] Ho'] }],
  [{ sub_intents: [{ description: 'Hides it.', type: 'implicit' }] }, { intention: { checklist: [{ number: 1 }] } }],
])('%j is read', (changes, expected) => {
  const { event, faults } = readEvent(changes);
  expect(faults).toEqual([]);
  expect(event).toMatchObject(expected);
});

test.each([
  [{ event: null }, 'events[0].event: expected text, got null'],
  [{ time: 20120503 }, 'events[0].time: expected text, got 20120503'],
  [{ time: undefined }, 'events[0].time: expected text, but it is missing'],
  [{ location: '  ' }, 'events[0].location: expected text, got "  "'],
  [{ weather: 12 }, 'events[0].weather: expected text, an object with "description", or null, got 12'],
  [{ weather: { description: [] } }, 'events[0].weather.description: expected text or null, got an empty list'],
  [
    { location_detail: { latitude: 91, longitude: 0 } },
    'events[0].location_detail.latitude: expected degrees from -90 to 90, got 91',
  ],
  [
    { location_detail: { latitude: 1 } },
    'events[0].location_detail.longitude: expected degrees from -180 to 180, but it is missing',
  ],
  [{ sub_intents: [] }, 'events[0].sub_intents: expected a list of at least one sub-intent, got an empty list'],
  [
    { sub_intents: [{ description: 'x', type: 'Explict' }] },
    'events[0].sub_intents[0].type: expected "explicit" or "implicit", got "Explict"',
  ],
  [{ sub_intents: ['x'] }, 'events[0].sub_intents[0]: expected an object with "description" and "type", got "x"'],
  [{ conv_history: 'x' }, 'events[0].conv_history: expected a list of texts, got "x"'],
  [{ conv_history: ['x', 1] }, 'events[0].conv_history[1]: expected text, got 1'],
])('%j is a fault', (changes, problem) => {
  expect(readEvent(changes).faults).toEqual([problem]);
});

test('long values are shortened in faults', () => {
  const [fault] = readEvent({ sub_intents: 'y'.repeat(5000) }).faults;
  expect(fault!.length).toBeLessThan(150);
});

test('faults of a sequence do not hide those of its events', () => {
  expect(read({ theme: 7, id: null, events: [eventRow(), 3, eventRow({ intent: '' })] }).faults).toEqual([
    'id: expected text or a whole number of at most 15 digits, got null',
    'theme: expected text, got 7',
    'events[1]: expected an object, got 3',
    'events[2].intent: expected text, got ""',
  ]);
});

test('what changes about the person at an event holds from there on; a wrong change is a fault', () => {
  const change = {
    reason: 'The queue taught her.',
    what: { kind: 'preference', dimension: 'Patience', level: 'low', sentence: 'Leaves at once.' },
  };
  const goal = { reason: 'She moved.', what: { kind: 'goal', goal: 'Find a cook.' } };
  const { sequence, faults } = read({
    events: [eventRow({}), eventRow({ livelong: { changes: [change] } }), eventRow({ livelong: { changes: [goal] } })],
  });
  expect(faults).toEqual([]);
  expect(sequence.events.map(({ changes }) => changes)).toEqual([
    undefined,
    [{ event: 2, ...change }],
    [
      { event: 2, ...change },
      { event: 3, ...goal },
    ],
  ]);
  const wrong = readEvent({ livelong: { changes: [{ reason: '', what: { kind: 'goal', goal: 'x' } }] } });
  expect(wrong.faults.join()).toContain('events[0].livelong.changes.0.reason');
});
