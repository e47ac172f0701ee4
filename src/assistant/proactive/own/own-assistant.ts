import type { Json } from '../../../files/index.ts';
import type { CallLine } from '../../../model/index.ts';
import type {
  Candidate,
  DayOpening,
  DaySession,
  Moment,
  ProactiveAssistant,
  Suggestion,
  TickFeedback,
} from '../contract.ts';
import type { FeedbackRequest, SaidToday, SuggestRequest } from './contract.ts';

/** A checked answer of `suggest`. */
export interface GivenCandidates {
  candidates: readonly Candidate[];
  /** Absent: as it was. */
  memory?: Json;
}

/** What is kept of users' own assistants from day to day. */
export interface OwnMemory {
  /** Days from which it has learned: tells versions apart. */
  days: number;
  /** What the assistant itself wants to remember. */
  own: Json;
}

/** How an assistant of users' own is called, whatever it runs in. Each throws CallFailure when its call failed. */
export interface OwnCalls {
  suggest(request: SuggestRequest, line: CallLine): Promise<GivenCandidates>;
  /** Null: it learns nothing. */
  feedback: ((request: FeedbackRequest, line: CallLine) => Promise<{ memory?: Json }>) | null;
}

/** An assistant of users' own as days know it. @param lineOf the line of one day; version, tick and step are added to its address */
export function ownAssistant(
  calls: OwnCalls,
  lineOf: (opening: DayOpening) => CallLine,
): ProactiveAssistant<OwnMemory> {
  return {
    compares: calls.feedback !== null,
    start: () => ({ days: 0, own: null }),
    openDay: (memory, opening) => openSession(calls, lineOf(opening), memory, opening),
  };
}

function openSession(
  calls: OwnCalls,
  line: CallLine,
  { days, own }: OwnMemory,
  { day }: DayOpening,
): DaySession<OwnMemory> {
  const address = [...line.address, ['version', days] as const];
  const said = new Map<number, SaidToday>();
  const heard: TickFeedback[] = [];
  let memory = own;
  let ticks = 0;

  return {
    async decide(moment) {
      const call: CallLine = { ...line, address: [...address, ['tick', ticks++]], calls: 0 };
      const minutes = [...said.keys()].toSorted((one, other) => one - other);
      const today = minutes.flatMap((minute) => said.get(minute) ?? []);
      try {
        const given = await calls.suggest({ moment, today, memory }, call);
        if (given.memory !== undefined) memory = given.memory;
        const { candidates } = given;
        const delivered = candidates.length === 1 || day === 0 ? 0 : null;
        const chosen = delivered === null ? null : (candidates[delivered] ?? null);
        if (chosen !== null) said.set(moment.minute, saidNow(moment, chosen));
        return { candidates, delivered };
      } finally {
        line.calls += call.calls;
      }
    },
    heard(feedback) {
      heard.push(feedback);
      const { moment, rated, reaction } = feedback;
      const [first] = rated;
      const chosen = first?.candidate ?? null;
      said.delete(moment.minute);
      if (chosen === null) return;
      const { score = null, reason = null } = first ?? {};
      said.set(moment.minute, { ...saidNow(moment, chosen), reaction, score, reason });
    },
    talking: { memory: () => memory, keep: (left) => (memory = left) },
    async learn() {
      const call: CallLine = { ...line, address: [...address, ['day', day]], calls: 0 };
      if (calls.feedback !== null) {
        try {
          const learned = await calls.feedback({ day, ticks: heard, memory }, call);
          if (learned.memory !== undefined) memory = learned.memory;
        } finally {
          line.calls += call.calls;
        }
      }
      return { memory: { days: days + 1, own: memory }, training: {} };
    },
  };
}

function saidNow({ time }: Moment, { text, topic }: Suggestion): SaidToday {
  return { time, text, topic, reaction: null, score: null, reason: null };
}
