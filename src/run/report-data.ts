import { existsSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { z } from 'zod';
import { faultKinds, parties, StorageError, UsageError } from '../errors/index.ts';
import { readJsonLines, readSpan, type Span } from '../files/index.ts';
import type { Verdict, Verdicts } from '../judge/index.ts';
import {
  conversationEnded,
  conversationReader,
  DamagedJournal,
  readJournal,
  type Conversation,
} from '../journal/index.ts';
import {
  leadingJudge,
  scoresVersion,
  tellingConversations,
  type ConversationDigest,
  type Ending,
  type EndingCounts,
  type ReportData,
  type RoleCost,
  type Scores,
  type TellingConversation,
} from '../report/index.ts';
import type { RunDirectory } from './run-directory.ts';
import type { Study } from './study.ts';

const count = z.number();

/** What a report reads of manifest.json. */
const manifest = z.looseObject({
  livelong: z.string(),
  engine: count,
  node: z.string(),
  embedder: z.looseObject({ name: z.string() }),
  templates: z.string().nullable(),
  incompleteLives: count,
  pendingVerdicts: count,
  conversations: z.looseObject({ all: count, broken: count }),
  longestChain: z.looseObject({ calls: count }).nullable(),
  faults: z.partialRecord(z.enum(parties), z.record(z.string(), z.looseObject({ times: count, final: count }))),
  failedCalls: z.array(z.looseObject({ who: z.string(), kind: z.string(), times: count, message: z.string() })),
  calls: z.record(
    z.string(),
    z.looseObject({
      calls: count,
      failed: count,
      attempts: count,
      inputTokens: count,
      outputTokens: count,
      reasoningTokens: count,
    }),
  ),
  /** Money by role; absent where the run kept no account. */
  cost: z.looseObject({ roles: z.record(z.string(), z.looseObject({ usd: count })) }).nullable(),
});

const verdict: z.ZodType<Verdict> = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('judged'),
    items: z.array(
      z.object({
        number: z.int(),
        kind: z.enum(['explicit', 'implicit', 'preference']),
        value: z.literal([0, 1]),
      }),
    ),
  }),
  z.object({ status: z.literal('rated'), rating: z.number() }),
  z.object({ status: z.literal('not-applicable'), reason: z.string() }),
  z.object({ status: z.literal('missing'), kind: z.enum(faultKinds), party: z.enum(parties) }),
]);

/** What a report reads of a line of index.jsonl. */
const indexRow = z.looseObject({
  life: z.string(),
  assistant: z.string(),
  trial: z.int(),
  domain: z.string(),
  event: z.int(),
  ending: conversationEnded.shape.ending,
  failure: z.looseObject({ party: z.enum(parties) }).nullable(),
  verdicts: z.record(z.string(), z.record(z.string(), verdict)),
});

type IndexRow = z.infer<typeof indexRow>;

/**
 * Gathers what a report shows: scores, manifest and index, and of the journals only those of the conversations that are shown. Of each
 * conversation no more than a digest is held.
 * @throws UsageError where the run has no results yet, or results of another version
 * @throws StorageError, DamagedJournal
 */
export async function readReportData(directory: RunDirectory, study: Study): Promise<ReportData> {
  for (const path of [directory.manifest, directory.scores, directory.index]) {
    if (!existsSync(path)) {
      throw new UsageError(
        `${directory.root} has no results to report yet: it holds no ${relative(directory.root, path)}. Go on with \`livelong resume\`, or derive what there is with \`livelong score\`.`,
      );
    }
  }
  const scores = readScores(directory);
  const made = readManifest(directory);
  const { digests, endings } = await readIndex(directory, scores);
  const conversations: TellingConversation[] = [];
  for (const { digest, reason } of tellingConversations(digests)) {
    const { verdicts } = readRow(directory, JSON.parse(readSpan(directory.index, digest.span)), digest.span.offset);
    const path = directory.journal(digest);
    conversations.push({
      reason,
      conversation: await readConversation(path, digest.event),
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
    faults: made.faults,
    failedCalls: made.failedCalls,
    roles: rolesOf(made),
    conversations,
  };
}

function readScores(directory: RunDirectory): Scores {
  const scores = parsed(directory.scores) as Scores;
  const found: unknown = scores.version;
  if (found === scoresVersion) return scores;
  throw new UsageError(
    `${directory.scores} is of version ${String(found)}, and this program reads ${scoresVersion}. Derive it again: livelong score ${directory.root}.`,
  );
}

function readManifest(directory: RunDirectory): z.infer<typeof manifest> {
  const read = manifest.safeParse(parsed(directory.manifest));
  if (read.success) return read.data;
  throw new UsageError(
    `${directory.manifest} is not a manifest of this version (${z.prettifyError(read.error).replaceAll(/\s+/g, ' ')}). Derive it again: livelong score ${directory.root}.`,
  );
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new StorageError(
      `${path} could not be read as JSON (${(error as Error).message}). It is derived: \`livelong score\` writes it again.`,
      error,
    );
  }
}

/** A digest, and where the conversation's line stands in index.jsonl. */
type Digest = ConversationDigest & { span: Span };

async function readIndex(
  directory: RunDirectory,
  scores: Scores,
): Promise<{ digests: Digest[]; endings: EndingCounts[] }> {
  const leading = leadingJudge(scores);
  const told = new Set(scores.assistants.flatMap(({ name, family }) => (family === 'told' ? [name] : [])));
  const endings = new Map(scores.assistants.map(({ name }) => [name, noEndings()]));
  const digests: Digest[] = [];
  for await (const { value, offset, length } of readJsonLines(directory.index)) {
    const row = readRow(directory, value, offset);
    const counts = endings.get(row.assistant) ?? noEndings();
    counts[row.ending]++;
    endings.set(row.assistant, counts);
    digests.push({ ...digestOf(row, leading, told.has(row.assistant)), span: { offset, length } });
  }
  return { digests, endings: Array.from(endings, ([assistant, endings]) => ({ assistant, endings })) };
}

function readRow(directory: RunDirectory, value: unknown, offset: number): IndexRow {
  const read = indexRow.safeParse(value);
  if (read.success) return read.data;
  throw new StorageError(
    `${directory.index}: the line at byte ${offset} is no conversation of this version (${z.prettifyError(read.error).replaceAll(/\s+/g, ' ').slice(0, 200)}). Derive it again: livelong score ${directory.root}.`,
    read.error,
  );
}

function noEndings(): Record<Ending, number> {
  return { satisfied: 0, 'gave-up': 0, 'turn-limit': 0, broken: 0, unknown: 0 };
}

function digestOf(row: IndexRow, leading: string | null, told: boolean): ConversationDigest {
  const { life, domain, assistant, trial, event, ending, failure, verdicts } = row;
  const completion = leading === null ? undefined : verdicts[leading]?.['intent-completion'];
  return {
    life,
    domain,
    assistant,
    told,
    trial,
    event,
    ending,
    brokenBy: failure?.party ?? null,
    explicit: shareOf(completion, 'explicit'),
    implicit: shareOf(completion, 'implicit'),
    disagreement: disagreementOf(Object.values(verdicts)),
  };
}

function shareOf(verdict: Verdict | undefined, kind: 'explicit' | 'implicit'): number | null {
  if (verdict?.status !== 'judged') return null;
  const values = verdict.items.filter((item) => item.kind === kind).map(({ value }) => value);
  return values.length === 0 ? null : values.reduce<number>((sum, value) => sum + value, 0) / values.length;
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

function rolesOf({ calls, cost }: z.infer<typeof manifest>): RoleCost[] {
  return Object.entries(calls).map(([role, use]) => {
    const { calls, failed, attempts, inputTokens, outputTokens, reasoningTokens } = use;
    const usd = cost === null ? {} : { usd: cost.roles[role]?.usd ?? null };
    return { role, calls, failed, attempts, inputTokens, outputTokens, reasoningTokens, ...usd };
  });
}

async function readConversation(path: string, event: number): Promise<Conversation> {
  const reader = conversationReader(path);
  for await (const { entry } of readJournal(path)) {
    const read = reader.take(entry);
    if (read?.type === 'conversation' && read.conversation.event.event === event) return read.conversation;
  }
  throw new DamagedJournal(path, `the conversation at event ${event} is missing`);
}
