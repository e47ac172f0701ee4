import type { AssistantRequest, Dimension } from '../contract.ts';
import type { Portrait } from './harness-memory.ts';
import type { Recalled } from './look-up.ts';

/** What a prompt of the harness is made from: the request, and what the memory mode adds to it. */
export interface HarnessInput {
  request: AssistantRequest;
  /** The portrait it carries on; null where it has none. */
  portrait: Portrait | null;
  /** Notes and passages that it has looked up, nearest first. */
  recalled: readonly Recalled[];
  /** Earlier conversations in whole, each one text, oldest first. */
  conversations: readonly string[];
}

const dimensions: readonly Dimension[] = [
  {
    name: 'Length of answers',
    low: 'Wants the shortest answer that still works.',
    middle: 'Likes answers of medium length.',
    high: 'Likes long answers with every detail.',
  },
  {
    name: 'Eating out',
    low: 'Hardly ever eats out.',
    middle: 'Eats out now and then.',
    high: 'Eats out whenever possible.',
  },
];

const request: AssistantRequest = {
  scene: { time: '2023-03-02 18:40:00, Thursday', place: 'Supermarket', weather: 'Cold and clear.' },
  transcript: [{ role: 'user', text: 'fish counter is shut. what can i make instead, quick' }],
  earlierConversations: [],
  memory: null,
  dimensions,
};

const silentRequest: AssistantRequest = {
  ...request,
  scene: { ...request.scene, weather: null },
  transcript: [...request.transcript, { role: 'assistant', text: null }, { role: 'user', text: 'hello?' }],
};

const portrait: Portrait = { levels: { 'Length of answers': 'low', 'Eating out': 'middle' }, talks: 4 };

const dinners = {
  title: 'Weekday dinners',
  text: 'Cooks for two, with half an hour at most on weekdays.',
  time: '2023-02-27 19:05:00, Monday',
};

const nothing = { portrait: null, recalled: [], conversations: [] };

/**
 * Made-up inputs to show and hash prompts with: nothing known, a portrait, notes of several days and passages, both, a portrait that knows nothing
 * yet, whole conversations, and silence.
 */
export const exampleHarnessInputs: readonly HarnessInput[] = [
  { ...nothing, request, portrait },
  { ...nothing, request: silentRequest },
  {
    ...nothing,
    request,
    recalled: [
      { note: dinners },
      { passage: 'User: the bream was too salty\nAssistant: Rinse it before you fry it.' },
      { note: { title: '', text: 'Their oven is broken until the landlord calls back.', time: '2023-03-01 08:10:00' } },
      { note: { title: 'Bream', text: 'I advised to rinse it; they probably did.', time: '2023-03-02 09:00:00' } },
      { note: { title: 'Bus', text: 'They take it to work.', time: 'one morning' } },
    ],
  },
  {
    ...nothing,
    request,
    portrait: { levels: { 'Eating out': 'high' }, talks: 1 },
    recalled: [{ note: dinners }],
  },
  { ...nothing, request, portrait: { levels: {}, talks: 2 } },
  {
    ...nothing,
    request: silentRequest,
    conversations: [
      'User: which bus goes to the market\nAssistant: The 12.',
      'Time: 2023-02-27 19:05:00, Monday\nPlace: Kitchen\nPerson: the bream was too salty\nYou: Rinse it before you fry it.',
      'Time: 2023-03-01 08:10:00, Wednesday\nPlace: Bus\nPerson: is it going to rain\nYou: (you said nothing)',
    ],
  },
];
