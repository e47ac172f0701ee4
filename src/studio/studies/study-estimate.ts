import { readPrices } from '../../model/index.ts';
import { daysInput, estimateDays, estimateStudy, studyInput } from '../../run/index.ts';
import { conversationsInput, daysInputOf, type StudyRequest } from './study-request.ts';

/** What a study will ask of models, at most; re-asks and retries apart. */
export interface ShownEstimate {
  calls: number;
  /** True when some of them are paid for. */
  paid: boolean;
  /** What they cost, in US dollars, as far as prices are known. */
  usd: { from: number; to: number };
  /** Paid models of which nobody has said what they cost. */
  unpriced: readonly string[];
}

const nowhere = { name: 'estimate', out: 'estimate', budget: null };

/** Estimates the calls of a study before it is started; 0 where all is built in. */
export function estimateRequest(request: StudyRequest): ShownEstimate {
  const prices = readPrices();
  if (request.kind === 'conversations') {
    const input = studyInput.parse(conversationsInput(request, nowhere));
    const { calls, ...cost } = estimateStudy(
      {
        ...input,
        people: request.people,
        events: request.events,
        user: { spec: input.user },
        assistants: request.assistants.map((spec) => ({ spec })),
        judges: [{ spec: request.judge }],
      },
      prices,
    );
    return { calls: Object.values(calls).reduce((sum, each) => sum + each, 0), ...cost };
  }
  const { tick, rating } = usualDays(request);
  const { calls, ...cost } = estimateDays(
    {
      people: request.people,
      days: request.days,
      // Where a model takes part nothing is held out unless it is asked for.
      'held-out': 0,
      tick,
      rating,
      planner: { spec: 'rules' },
      raters: [{ spec: request.person }],
      assistants: request.assistants.map((spec) => ({ spec })),
    },
    prices,
  );
  return { calls: calls.reduce((sum, each) => sum + each.calls, 0), ...cost };
}

function usualDays(request: Extract<StudyRequest, { kind: 'days' }>) {
  const { tick, revisions, 'rate-as': as, 'rate-all': all } = daysInput.parse(daysInputOf(request, nowhere));
  return { tick, rating: { as, all, revisions } };
}
