import { httpAssistant, type AssistantCall } from '../../assistant/index.ts';
import { CallFailure } from '../../errors/index.ts';
import { assistantView } from '../../life/index.ts';
import type { CallRecord } from '../../model/index.ts';
import { httpFaultFinding } from './fault-finding.ts';
import { ok, problem, type Finding } from './finding.ts';
import { singleTry } from './single-try.ts';
import { secondsSince, type Surroundings } from './surroundings.ts';

/** Keeps nothing: what a doctor asks belongs to no run. */
const noRecord: CallRecord = {
  recorded: async (_address, _asked, perform) => ({ address: '', asked: '', latencyInMs: 0, ...(await perform()) }),
  close: () => {},
};

/**
 * Asks an assistant's server for one reply, the way a study would.
 * @throws UsageError for a token that no header can hold
 */
export async function checkHttpAssistant(
  { label, url }: { label: string; url: string },
  { clock, environment, timeLimitInMs }: Surroundings,
): Promise<Finding> {
  const tries = singleTry(clock);
  const { endpoints } = tries;
  const assistant = httpAssistant({ label, url, endpoints, callTimeoutInMs: timeLimitInMs, clock, environment });
  const request = assistantView({
    scene: { time: '2024-01-01 12:00:00, Monday', place: 'Home', weather: null },
    exchanges: [{ utterance: 'Say the number 7.' }],
    earlierConversations: [],
    memory: null,
    dimensions: [],
  });
  const memories: AssistantCall['memories'] = { keep: () => '', read: () => null };
  const line: AssistantCall['line'] = { record: noRecord, address: [], role: 'assistant', priority: 0, calls: 0 };
  const who = `the assistant "${label}"`;
  const startedAt = clock.now();
  try {
    const outcome = await tries.outcome(() => assistant.reply(request, { line, memories }));
    if ('fault' in outcome) return httpFaultFinding(outcome.fault, { who, url, timeLimitInMs });
    return ok(`The assistant "${label}" at ${url} answers, in ${secondsSince(startedAt, clock)}.`, 1);
  } catch (error) {
    if (!(error instanceof CallFailure)) throw error;
    const fix = 'Correct the server: docs/http-assistants.md says what is expected.';
    return problem(`The assistant "${label}" at ${url} answers, but not as an assistant does: ${error.message}.`, fix, {
      calls: 1,
    });
  }
}
