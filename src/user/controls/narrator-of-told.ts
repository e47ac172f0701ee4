import type { Intention } from '../../journal/index.ts';
import { narratorOf, type Narrator } from '../agenda/narrator.ts';

/** What the hidden texts call the person. Nothing else of the person or the event is told, so nothing else is read. */
export function narratorOfTold(told: Intention): Narrator {
  return narratorOf({
    person: { id: '', demographics: {}, bigFive: {}, traits: [], preferences: [], specialPreference: null },
    event: {
      number: 1,
      scene: { time: '', place: '', weather: null },
      happening: '',
      intention: told,
      utc: null,
      coordinates: null,
      earlierConversations: [],
    },
  });
}
