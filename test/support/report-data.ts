import type { AssistantTurn, Conversation, UserTurn } from '../../src/journal/index.ts';
import {
  metricList,
  scoresOf,
  type ReportData,
  type ScoreRow,
  type TellingConversation,
} from '../../src/report/index.ts';

/** Texts that want out of the page: tags, ends of scripts and attributes, addresses, controls, one very long line, other scripts. */
export const hostileTexts = [
  '</script><script>document.title="owned"</script>',
  '<img src=x onerror="document.title=\'owned\'">"><svg onload=document.title=1>',
  '\' onmouseover=\'document.title="owned"\' style="position:fixed;inset:0"',
  '</style><style>@import "https://example.com/x.css";</style><link rel=stylesheet href=//example.com/x>',
  '\u202Eesrever\u2066 \u0000\u001b[31m\uD800 </details></main></body></html><!-- ',
  '[link](https://example.com) javascript:alert(1) &lt;b&gt; &#x3c;i&#x3e;',
  'x'.repeat(100_000),
  '<'.repeat(100_000),
  '我想吃面。'.repeat(5000),
  'שלום '.repeat(50),
] as const;

const assistants = ['first', 'second', 'x'.repeat(60)];
const domains = ['dining', '<b>travel</b>', 'mental_health'];

/** A report in which every text that comes from people or models is hostile, with everything that a report can show. */
export function hostileReport(): ReportData {
  const people = [0, 1, 2, 3, 4, 5];
  const rows = assistants.flatMap((assistant, number) =>
    people.flatMap((person) =>
      [1, 2, 3].flatMap((event) => {
        const domain = domains[person % 3]!;
        const place = { life: `life-${person}`, person: `p${person}`, domain, assistant, trial: 1, event };
        const brokenBy = number === 1 && event === 3 ? ('assistant' as const) : null;
        const row = (metric: string, value: number, rest: Partial<ScoreRow> = {}): ScoreRow => ({
          ...place,
          judge: 'rules',
          metric,
          value: brokenBy === null ? value : null,
          brokenBy,
          ...rest,
        });
        return [
          row('intent-completion', 20 * number + 10 * event, { kind: 'explicit' }),
          row('intent-completion', 15 * number + 5 * person, { kind: 'implicit' }),
          row('naturalness', 1 + number, { judge: 'model' }),
          row('profile-recovery', 30 + 10 * event, { judge: null }),
          row('satisfied', person % 2 === 0 ? 100 : 0, { judge: null }),
        ];
      }),
    ),
  );
  const scores = scoresOf(rows, {
    seed: 1,
    resamples: 200,
    assistants: assistants.map((name, index) => ({
      name,
      family: 'outside',
      ...(index === 0 ? { advisedBy: hostileTexts[0] } : {}),
    })),
    judges: [
      { name: 'rules', heuristic: true },
      { name: 'model', heuristic: false },
    ],
    metrics: metricList({ exact: 33.3, middleCountsHalf: 55 }),
  });
  return {
    study: {
      name: hostileTexts[1],
      id: 'abc',
      lives: hostileTexts[0],
      people: 6,
      events: 3,
      turns: 30,
      trials: 1,
      seed: 1,
      user: hostileTexts[2],
      turnsAs: 'joint',
      assistants: assistants.map((label) => ({ label, spec: hostileTexts[3], memory: 'profile' })),
      judges: [
        { label: 'rules', spec: 'heuristic' },
        { label: 'model', spec: hostileTexts[1] },
      ],
    },
    program: { version: '0', engine: 1, node: '24', embedder: 'hashed-words', templates: true },
    extent: { incompleteLives: 1, pendingVerdicts: 2, conversations: { all: 54, broken: 6 }, longestChain: 9 },
    scores,
    endings: assistants.map((assistant) => ({
      assistant,
      endings: { satisfied: 9, 'gave-up': 4, 'turn-limit': 3, broken: 1, unknown: 1 },
    })),
    analyses: [
      {
        assistant: assistants[0]!,
        by: hostileTexts[0],
        checked: 40,
        revised: 13,
        unchecked: 2,
        risks: { high: 1, middle: 5, low: 11, unknown: 1 },
      },
    ],
    faults: { assistant: { timeout: { times: 30, final: 6 } }, network: { 'rate-limited': { times: 4, final: 0 } } },
    failedCalls: hostileTexts.map((message) => ({ who: 'first', kind: 'timeout', times: 2, message })),
    roles: [
      { role: 'assistant', calls: 12_345, failed: 6, attempts: 13_000, ...tokens, usd: 1.25 },
      { role: 'judge', calls: 20, failed: 0, attempts: 20, ...tokens, usd: null },
    ],
    conversations: hostileTexts.map(hostileTalk),
  };
}

const tokens = { inputTokens: 1_000_000, outputTokens: 20_000, reasoningTokens: 0 };

function hostileReply(text: string, turn: number): AssistantTurn {
  const failure = { party: 'analysis', kind: 'timeout', role: 'analysis' } as const;
  return {
    text: turn === 2 ? null : text,
    intent: text,
    check:
      turn === 3
        ? { flags: null, advice: null, failure }
        : { flags: true, advice: text, failure: null, draft: { text: turn === 4 ? null : text, intent: text } },
  };
}

function hostileTalk(text: string, index: number): TellingConversation {
  const broken = index === 0;
  const user: UserTurn = {
    utterance: text,
    emotion: 'anger',
    action: 'go-on',
    overlap: 0.5,
    said: [1],
    answered: [],
    note: text,
  };
  const conversation: Conversation = {
    life: {
      type: 'life-started',
      version: 1,
      life: 'life-1',
      sequence: 's',
      domain: '<b>travel</b>',
      goal: text,
      person: {
        id: text,
        demographics: { [text.slice(0, 200)]: text },
        bigFive: { openness: 'high' },
        traits: [text],
        preferences: Array.from({ length: 50 }, () => ({ dimension: text, level: 'low', sentence: text })),
        specialPreference: text,
      },
      assistant: assistants[index % 3]!,
      trial: 1,
    },
    event: {
      type: 'event-started',
      event: 1,
      scene: { time: '2025-01-01 10:00:00', place: text, weather: text },
      happening: text,
      intention: {
        sentence: text,
        checklist: Array.from({ length: 50 }, (_, item) => ({
          number: item + 1,
          kind: item % 2 === 0 ? 'explicit' : 'implicit',
          text,
        })),
      },
    },
    turns: Array.from({ length: 30 }, (_, turn) => ({
      type: 'turn-taken',
      event: 1,
      turn: turn + 1,
      user,
      assistant: turn === 1 ? null : hostileReply(text, turn),
    })),
    closing: { type: 'closing-said', event: 1, user },
    end: {
      type: 'conversation-ended',
      event: 1,
      ending: broken ? 'broken' : 'gave-up',
      turns: 30,
      said: [1],
      answered: [],
      failure: broken ? { party: 'assistant', kind: 'timeout', role: 'assistant' } : null,
      chain: 3,
    },
  };
  const items = [
    { number: 1, kind: 'explicit', value: 1 } as const,
    { number: 2, kind: 'implicit', value: 0 } as const,
  ];
  return {
    reason: broken ? 'broken' : 'unsaid-missed',
    conversation,
    analysis: {
      type: 'analysis-made',
      event: 1,
      aspects: { accuracy: { finding: text, weak: true } },
      risk: broken ? null : 'high',
      reason: broken ? null : text,
      strategy: broken ? null : text,
      failure: broken ? { party: 'analysis', kind: 'timeout', role: 'analysis' } : null,
    },
    judges: [
      { name: 'rules', heuristic: true, verdicts: { 'intent-completion': { status: 'judged', items } } },
      {
        name: 'model',
        heuristic: false,
        verdicts: {
          'intent-recognition': { status: 'not-applicable', reason: text },
          naturalness: { status: 'missing', kind: 'unparsable', party: 'judge' },
          coherence: { status: 'rated', rating: 4 },
        },
      },
    ],
    journal: 'lives/life-1/first-1/journal.jsonl',
  };
}
