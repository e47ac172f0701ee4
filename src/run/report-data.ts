import { relative, sep } from 'node:path';
import type { Span } from '../files/index.ts';
import type { Verdict, Verdicts } from '../judge/index.ts';
import { DamagedJournal } from '../journal/index.ts';
import {
  leadingJudge,
  metricKey,
  tellingConversations,
  type AnalysisCounts,
  type ConversationDigest,
  type Ending,
  type EndingCounts,
  type ReportData,
  type RoleCost,
  type Scores,
  type TellingConversation,
} from '../report/index.ts';
import { readIndex, readIndexRow, type IndexRow } from './conversation-index.ts';
import { readConversation, type ConversationRead } from './read-conversation.ts';
import type { RunDirectory } from './run-directory.ts';
import { readManifest, readScores, requireResults, type CommonManifest } from './run-results.ts';
import type { Study } from './study.ts';

/**
 * Gathers what a report shows: scores, manifest and index, and of the journals only those of the conversations that are shown. Of each
 * conversation no more than a digest is held.
 * @throws UsageError where the run has no results yet, or results of another version
 * @throws StorageError, DamagedJournal
 */
export async function readReportData(directory: RunDirectory, study: Study): Promise<ReportData> {
  requireResults(directory);
  const scores = readScores(directory);
  const made = readManifest(directory);
  const { digests, endings, analyses } = await digestsOf(directory, scores);
  const conversations: TellingConversation[] = [];
  for (const { digest, reason } of tellingConversations(digests)) {
    const { verdicts } = readIndexRow(directory, digest.span);
    const path = directory.journal(digest);
    const { conversation, analysis } = await conversationAt(path, digest.event);
    conversations.push({
      reason,
      conversation,
      analysis,
      judges: scores.judges.map(({ name, heuristic }) => ({
        name,
        heuristic,
        verdicts: (verdicts[name] ?? {}) as Verdicts,
      })),
      journal: relative(directory.root, path).split(sep).join('/'),
    });
  }
  const { name, id, lives, people, events, turns, trials, seed, user, assistants, judges } = study;
  return {
    study: {
      name,
      id,
      lives,
      people,
      events,
      turns,
      trials,
      seed,
      user: user.spec,
      turnsAs: study['turns-as'],
      assistants: assistants.map(({ label, spec, memory = null }) => ({ label, spec, memory })),
      judges: judges.map(({ label, spec }) => ({ label, spec })),
    },
    program: {
      version: made.livelong,
      engine: made.engine,
      node: made.node,
      embedder: made.embedder.name,
      templates: made.templates !== null,
    },
    extent: {
      incompleteLives: made.incompleteLives,
      pendingVerdicts: made.pendingVerdicts,
      conversations: made.conversations,
      longestChain: made.longestChain?.calls ?? null,
    },
    scores,
    endings,
    analyses,
    faults: made.faults,
    failedCalls: made.failedCalls,
    roles: rolesOf(made),
    conversations,
  };
}

/** A digest, and where the conversation's line stands in index.jsonl. */
type Digest = ConversationDigest & { span: Span };

async function digestsOf(
  directory: RunDirectory,
  scores: Scores,
): Promise<{ digests: Digest[]; endings: EndingCounts[]; analyses: AnalysisCounts[] }> {
  const leading = leadingJudge(scores);
  const told = new Set(scores.assistants.flatMap(({ name, family }) => (family === 'told' ? [name] : [])));
  const endings = new Map(scores.assistants.map(({ name }) => [name, noEndings()]));
  const analyses = new Map(
    scores.assistants.flatMap(({ name, advisedBy }) =>
      advisedBy === undefined ? [] : [[name, noAnalyses(name, advisedBy)] as const],
    ),
  );
  const digests: Digest[] = [];
  for await (const { row, span } of readIndex(directory)) {
    const counts = endings.get(row.assistant) ?? noEndings();
    counts[row.ending]++;
    endings.set(row.assistant, counts);
    const counted = analyses.get(row.assistant);
    if (counted !== undefined) analyses.set(row.assistant, withAnalysis(counted, row.analysis));
    digests.push({ ...digestOf(row, leading, told.has(row.assistant)), span });
  }
  return {
    digests,
    endings: Array.from(endings, ([assistant, endings]) => ({ assistant, endings })),
    analyses: [...analyses.values()],
  };
}

function noAnalyses(assistant: string, by: string): AnalysisCounts {
  const risks = { high: 0, middle: 0, low: 0, unknown: 0 };
  return { assistant, by, checked: 0, revised: 0, unchecked: 0, risks };
}

function withAnalysis(counts: AnalysisCounts, found: IndexRow['analysis']): AnalysisCounts {
  const risk = found?.risk ?? 'unknown';
  return {
    ...counts,
    checked: counts.checked + (found?.checked ?? 0),
    revised: counts.revised + (found?.revised ?? 0),
    unchecked: counts.unchecked + (found?.unchecked ?? 0),
    risks: { ...counts.risks, [risk]: counts.risks[risk] + 1 },
  };
}

function noEndings(): Record<Ending, number> {
  return { satisfied: 0, 'gave-up': 0, 'turn-limit': 0, broken: 0, unknown: 0 };
}

function digestOf(row: IndexRow, leading: string | null, told: boolean): ConversationDigest {
  const { life, domain, assistant, trial, event, ending, failure, verdicts } = row;
  return {
    life,
    domain,
    assistant,
    told,
    trial,
    event,
    ending,
    brokenBy: failure?.party ?? null,
    explicit: completionOf(row, leading, 'explicit'),
    implicit: completionOf(row, leading, 'implicit'),
    disagreement: disagreementOf(Object.values(verdicts)),
  };
}

/** Completion as in the tables, as a share. */
function completionOf({ scores }: IndexRow, leading: string | null, kind: 'explicit' | 'implicit'): number | null {
  const found = leading === null ? undefined : scores[leading]?.[metricKey('intent-completion', kind)];
  return typeof found === 'number' ? found / 100 : null;
}

/** Share of the items that two judges or more have decided on which they do not all say the same; null without any. */
function disagreementOf(judges: readonly Readonly<Record<string, Verdict>>[]): number | null {
  const found = new Map<string, number[]>();
  for (const verdicts of judges) {
    for (const metric of ['intent-completion', 'intent-recognition']) {
      const verdict = verdicts[metric];
      if (verdict?.status !== 'judged') continue;
      for (const { number, value } of verdict.items) {
        const key = `${metric} ${number}`;
        found.set(key, [...(found.get(key) ?? []), value]);
      }
    }
  }
  const shared = [...found.values()].filter((values) => values.length > 1);
  if (shared.length === 0) return null;
  return shared.filter((values) => new Set(values).size > 1).length / shared.length;
}

/** Roles that were paid for without a recorded call are there, too: a try may have cost something though the run was stopped before its answer. */
export function rolesOf({ calls, cost }: Pick<CommonManifest, 'calls' | 'cost'>): RoleCost[] {
  const roles = [...new Set([...Object.keys(calls), ...Object.keys(cost?.roles ?? {})])].sort();
  return roles.map((role) => {
    const { calls: made, failed, attempts, inputTokens, outputTokens, reasoningTokens } = calls[role] ?? noCalls;
    const usd = cost === null ? {} : { usd: cost.roles[role]?.usd ?? null };
    return { role, calls: made, failed, attempts, inputTokens, outputTokens, reasoningTokens, ...usd };
  });
}

const noCalls = { calls: 0, failed: 0, attempts: 0, inputTokens: 0, outputTokens: 0, reasoningTokens: 0 };

async function conversationAt(path: string, event: number): Promise<ConversationRead> {
  const found = await readConversation(path, event);
  if (found === null) throw new DamagedJournal(path, `the conversation at event ${event} is missing`);
  return found;
}
