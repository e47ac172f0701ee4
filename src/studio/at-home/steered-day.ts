import { LivelongError } from '../../errors/index.ts';
import type { ProactiveAssistant } from '../../assistant/index.ts';
import type { DayEntry, DayTally } from '../../journal/index.ts';
import { liveOne, type DaysToLive, type PlannedDay } from '../../life/index.ts';
import type { PersonAtHome } from '../../user/index.ts';
import type { Home } from '../../world/index.ts';
import { Conflict } from '../problem.ts';
import { openChanges } from './changes.ts';
import type { DayEvent } from './day-event.ts';
import { openDayPace } from './day-pace.ts';
import { decisionAt, roleAt, type Decision, type HandDecision, type Role } from './decision.ts';
import { momentEvent } from './moment-event.ts';
import { steeredAssistant } from './steered-assistant.ts';
import { steeredPerson, type OwnVerdict } from './steered-person.ts';
import type { Steering } from './steering.ts';
import { toldTick } from './told-tick.ts';

/** A day, and who lives it as long as nobody takes over. */
export interface DayToSteer {
  head: DaysToLive['head'];
  settings: DaysToLive['settings'];
  home: Home;
  planned: PlannedDay;
  /** 1-based: one more than the days that the assistant has learned from. */
  day: number;
  assistant: ProactiveAssistant<unknown>;
  /** The assistant's memory on the morning of the day. */
  memory: unknown;
  /** Who rates. */
  person: PersonAtHome;
  /** The person by rules: where one rates by hand, they say what the rules would have said. */
  byRule: PersonAtHome;
  /** True: whoever is the person is asked about silence at the end of each hour. */
  asksSilence: boolean;
}

/** A day that is lived as somebody at a browser wants: nothing runs ahead of them. */
export interface SteeredDay {
  /** All that happened so far. */
  readonly events: readonly DayEvent[];
  /** What was decided by hand so far. */
  readonly decisions: readonly Decision[];
  /** Ratings by hand, each beside what the rules say. */
  readonly verdicts: readonly OwnVerdict[];
  /** The day's journal so far, each tick a line. */
  readonly entries: readonly DayEntry[];
  /** The minute up to which all has been lived. */
  readonly reached: number;
  /** Who one is at the tick that waits, or else at the next one. */
  readonly role: Role;
  /** What the day came to; null while it goes on. */
  readonly tally: DayTally | null;
  /** How often something of this has changed. */
  readonly version: number;
  /** Resolves once there is more than `seen`; rejects with the signal's reason. */
  after(seen: number, signal: AbortSignal): Promise<void>;
  /** Lets the day go on: ticks before that minute are lived, one at it comes and waits. With `stopsAtWord` no further than the next suggestion. */
  goOn(how: { until: number; stopsAtWord: boolean }): void;
  /** Takes over, or gives back, from the tick that waits, else from the next one. A question that is open is left to the rules. */
  take(role: Role): void;
  /** @throws Conflict for a decision that nobody waits for */
  decide(decision: HandDecision): void;
  /** Stops it for good. */
  close(): void;
}

/** Begins a day, which waits at its first tick. @param past what was decided on the same day with the same settings before */
export function openSteeredDay(toLive: DayToSteer, first: Role, past: readonly Decision[] = []): SteeredDay {
  const { planned, home, day, memory, head, settings } = toLive;
  const { plan, ticks } = planned;
  const events: DayEvent[] = [];
  const entries: DayEntry[] = [];
  const verdicts: OwnVerdict[] = [];
  const decisions = [...past];
  const changes = openChanges();
  const minuteOf = (tick: number) => ticks.seconds[tick]! / 60;
  const pace = openDayPace((ticks.seconds[0] ?? plan.up * 60) / 60, () => changes.happen());
  /** The tick that has come last. */
  let at = { tick: -1, isDecided: true };
  let asked: 'rated' | 'silence-rated' | null = null;
  let stopsAtWord = false;
  let tally: DayTally | null = null;

  const log = (event: DayEvent) => {
    events.push(event);
    changes.happen();
  };
  const add = (decision: Decision) => {
    decisions.push(decision);
    log({ type: 'decided', decision });
  };
  const role = (tick: number) => roleAt(decisions, tick, first);
  const undecided = () => (at.isDecided ? at.tick + 1 : at.tick);

  const steering: Steering = {
    role,
    async arrive(tick, seen) {
      await pace.arrive(seen.minute);
      at = { tick, isDecided: false };
      log(momentEvent(tick, seen, { planned, home, role: role(tick) }));
    },
    async pass(tick, minute) {
      await pace.pass(minute, () => decisionAt(decisions, 'said', tick) !== undefined);
      at.isDecided = true;
    },
    said: (tick) => decisionAt(decisions, 'said', tick) ?? null,
    async rated(kind, question) {
      const answer = () => decisionAt(decisions, kind, question.tick);
      if (answer() === undefined) {
        asked = kind;
        log(question);
        await pace.until(() => answer() !== undefined);
        asked = null;
      }
      return answer()!;
    },
    keep: (verdict) => void verdicts.push(verdict),
  };

  const write = (entry: DayEntry) => {
    entries.push(entry);
    if (entry.type === 'tick-failed') {
      const { tick, failure } = entry;
      log({ type: 'failed', tick, minute: minuteOf(tick), party: failure.party, kind: failure.kind });
    } else if (entry.type === 'tick-taken') {
      const isWord = entry.reaction !== null;
      if (isWord && stopsAtWord) pace.stopAt(minuteOf(entry.tick));
      const rated = decisionAt(decisions, isWord ? 'rated' : 'silence-rated', entry.tick);
      const by = {
        suggested: role(entry.tick) === 'assistant' ? 'you' : 'assistant',
        rated: (rated?.rating ?? null) === null ? 'person' : 'you',
      } as const;
      log({ type: 'told', ...toldTick(entry, minuteOf(entry.tick), { role: role(entry.tick), by }) });
    }
  };

  liveOne(
    {
      head,
      settings: { ...settings, everyTick: true },
      assistant: steeredAssistant(toLive.assistant, steering),
      person: steeredPerson({ ...toLive, seconds: ticks.seconds }, steering),
    },
    { planned, day, memory, write },
  ).then(
    (lived) => {
      tally = lived.tally;
      log({ type: 'ended', tally });
    },
    (error: unknown) => log({ type: 'stopped', message: messageOf(error) }),
  );

  return {
    events,
    decisions,
    verdicts,
    entries,
    get reached() {
      return tally === null ? pace.reached : plan.bed;
    },
    get role() {
      return role(undecided());
    },
    get tally() {
      return tally;
    },
    get version() {
      return changes.count;
    },
    after: (seen, signal) => changes.after(seen, signal),
    goOn(how) {
      stopsAtWord = how.stopsAtWord;
      pace.goOn(how.until);
    },
    take(wanted) {
      const left = { tick: at.tick, rating: null };
      if (asked === 'rated') add({ kind: 'rated', ...left, why: null, reaction: null });
      if (asked === 'silence-rated') add({ kind: 'silence-rated', ...left });
      const tick = undecided();
      add({ kind: 'role', tick, role: wanted });
      const last = events.findLast((event) => event.type === 'moment');
      if (last?.tick === tick) log(momentEvent(tick, last.seen, { planned, home, role: wanted }));
      pace.nudge();
    },
    decide(decision) {
      const isFirstWord = decision.kind === 'said' && !at.isDecided && role(at.tick) === 'assistant';
      const isWaitedFor = isFirstWord ? steering.said(at.tick) === null : decision.kind === asked;
      if (decision.tick !== at.tick || !isWaitedFor) {
        throw new Conflict('The day has gone on: nobody waits for this any more.');
      }
      add(decision);
      pace.nudge();
    },
    close: () => pace.close(),
  };
}

function messageOf(error: unknown): string {
  if (LivelongError.isInstance(error)) return error.message;
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  return 'Something went wrong in the studio that should not have. Its terminal tells more.';
}
