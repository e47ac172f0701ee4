import { orFailure } from '../../errors/index.ts';
import {
  addTalk,
  emptyTalkTally,
  eventStartedOf,
  lifeStartedOf,
  type Change,
  type JournalEntry,
  type Life,
  type LifeEvent,
  type OnTimeline,
} from '../../journal/index.ts';
import { openNotes } from '../../memory/index.ts';
import { dayMinutes } from '../../world/index.ts';
import type { Between, BetweenTicks, HeardSuggestion } from '../day/index.ts';
import { explicitItems } from '../ledger.ts';
import { open } from '../open.ts';
import { assistantView } from '../view.ts';
import { liveTalk, type TalksSoFar } from './live-talk.ts';
import { eventsOfDay, placeEvents, whereAt } from './place-events.ts';
import { openSaidSoFar } from './said-so-far.ts';
import { takesUp, takeUp } from './take-up.ts';
import { talkMinutes } from './talk-minutes.ts';
import type { Talkers } from './talkers.ts';

/** The life whose events fall into somebody's days. */
export interface TimelineOptions {
  life: Life;
  /** Date of the first day. */
  start: string;
  days: number;
  seed: number;
  /** The assistant's label. */
  assistant: string;
  talkers: Talkers;
}

/**
 * Puts the events of a life, and talks about suggestions, between the ticks of its days: one clock, one journal. An event happens at its minute, or as soon as the talk
 * before it is over, and takes the waking person's time; suggestions and talks are known to each other. How people begin is asked for when the day does, since it needs nothing of the day.
 * @throws RangeError for an event without a time
 */
export function openTimeline({ life, start, days, seed, assistant, talkers }: TimelineOptions): Between<JournalEntry> {
  const placed = placeEvents(life.events, start, days);
  const talks: TalksSoFar = {
    simulation: { life, trial: 1, assistantLabel: assistant, ...talkers, view: assistantView },
    talkers,
    remembered: openNotes(talkers.embedder),
    said: openSaidSoFar(talkers.assistant.earlierConversations, life),
    memory: null,
  };
  const household = { seed, life: life.id, person: life.person, events: life.events };
  let last = { day: 0, bed: 0 };
  let changes: readonly Change[] = [];

  return {
    head: [lifeStartedOf(life, assistant, 1)],
    openDay(lived): BetweenTicks {
      const { plan, day, write } = lived;
      const waiting = eventsOfDay(placed, plan, day, last.day === day - 1 ? last.bed - dayMinutes : 0);
      const openings = new Map(waiting.map(({ event }) => [event, open(talks.simulation, event)]));
      const tally = emptyTalkTally();
      let free = 0;
      last = { day, bed: plan.bed };

      const talk = async (event: LifeEvent, at: Omit<OnTimeline, 'day'>) => {
        write(eventStartedOf(event, { day, ...at }));
        const end = await liveTalk(talks, event, { minute: at.minute, opened: openings.get(event) ?? null }, lived);
        const isAwake = at.person !== 'asleep';
        const minutes = isAwake ? talkMinutes(end.turns) : 0;
        const explicit = explicitItems(event.intention).length;
        addTalk(tally, end, { takesUp: at.suggestion !== undefined, explicit, minutes });
        if (!isAwake) return;
        free = at.minute + minutes;
        write({ type: 'day-interrupted', day, event: event.number, from: at.minute, to: free });
      };
      const happen = async (minute: number) => {
        for (let next = waiting[0]; next !== undefined && next.at <= minute; next = waiting[0]) {
          waiting.shift();
          changes = next.event.changes ?? [];
          const person = whereAt(plan, next.at);
          await talk(next.event, { minute: person === 'asleep' ? next.at : Math.max(next.at, free), person });
        }
      };
      const talkAbout = async (said: HeardSuggestion) => {
        await orFailure(talks.remembered.keep(said.suggestion.text));
        if (!takesUp(household, plan.date, said)) return;
        const { tick, minute, suggestion } = said;
        const event = takeUp(household, { date: plan.date, day, changes }, said);
        await talk(event, { minute, person: 'at home', suggestion: { tick, text: suggestion.text } });
      };

      return {
        until: (minute) => (waiting[0] !== undefined && waiting[0].at <= minute ? happen(minute) : null),
        after(said) {
          talks.said.suggestion(plan.date, said);
          const { reaction } = said.heard;
          return reaction === 'accept' || reaction === 'follow' ? talkAbout(said) : null;
        },
        freeFrom: () => free,
        async close() {
          await happen(Infinity);
          return tally;
        },
      };
    },
  };
}
