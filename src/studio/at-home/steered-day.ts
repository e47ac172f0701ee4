import { LivelongError } from '../../errors/index.ts';
import type { DayEntry, DayTally } from '../../journal/index.ts';
import { liveOne } from '../../life/index.ts';
import { Conflict } from '../problem.ts';
import { openChanges } from './changes.ts';
import type { DayEvent } from './day-event.ts';
import { openDayPace } from './day-pace.ts';
import { decisionAt, roleAt, type Decision, type Role } from './decision.ts';
import { momentEvent } from './moment-event.ts';
import { steeredAssistant } from './steered-assistant.ts';
import type { OwnVerdict } from './own-verdict.ts';
import { steeredPerson } from './steered-person.ts';
import type { DayToSteer, SteeredDay } from './steered-day-contract.ts';
import type { Steering } from './steering.ts';
import { toldTick } from './told-tick.ts';

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
