import type { ToldRequest } from './told-assistant.ts';

export type GivenItem = readonly [kind: 'explicit' | 'implicit', text: string];

/** Items of a made-up event, for tests. */
export const items: readonly GivenItem[] = [
  ['explicit', 'Find out whether the museum is open on Monday morning before the guided tour'],
  ['explicit', 'A quick lunch idea under ten euros that can be eaten on the train'],
  ['implicit', 'Hopes not to look unprepared in front of a colleague who knows the city well'],
  ['implicit', 'Is worried that the suitcase will be too heavy for her back on the stairs'],
  ['implicit', 'Wants to stay on good terms with her brother'],
];

/** A request of a talk in which the person says the same before each of these replies and once more. */
export function request(texts: readonly GivenItem[], replies: readonly string[], said = 'Hello.'): ToldRequest {
  return {
    scene: { time: '2024-05-06 09:00:00, Monday', place: 'Station', weather: null },
    transcript: [
      ...replies.flatMap((text) => [
        { role: 'user' as const, text: said },
        { role: 'assistant' as const, text },
      ]),
      { role: 'user', text: said },
    ],
    earlierConversations: [],
    memory: null,
    dimensions: [],
    told: {
      sentence: 'She wants to spend a good Monday in the city with her colleague.',
      checklist: texts.map(([kind, text], at) => ({ number: at + 1, kind, text })),
    },
  };
}
