import {
  baselines,
  harness,
  httpAssistant,
  moduleAssistant,
  pureAssistant,
  type AssistantPort,
} from '../../assistant/index.ts';
import type { JournalEntry } from '../../journal/index.ts';
import { openTimeline, type Between, type Talkers } from '../../life/index.ts';
import { hashedWords, openRecord } from '../../model/index.ts';
import { agendaUser, llmUser, type SimulatedUser } from '../../user/index.ts';
import { openMemoryFile } from '../memory-file.ts';
import type { DayCalls } from './day-calls.ts';
import { daysDirectory } from './days-directory.ts';
import type { DaysAssistant, DaysStudy } from './days-study.ts';
import type { LifeAtHome } from './live-life.ts';
import { parseProactiveSpec } from './proactive-spec.ts';
import { lifeWithEvents, readDimensions } from './timeline-life.ts';
import { talkMemory } from './timeline-settings.ts';

/** Puts talks between the ticks of a person's days with one assistant. */
export function talksBetween(
  life: LifeAtHome,
  timeline: NonNullable<DaysStudy['timeline']>,
  { label }: DaysAssistant,
  talkers: Omit<Talkers, 'dimensions' | 'turns'>,
): Between<JournalEntry> {
  const { root, study } = life;
  return openTimeline({
    life: lifeWithEvents(life),
    start: study.start,
    days: study.days,
    seed: study.seed,
    assistant: label,
    talkers: { ...talkers, dimensions: readDimensions(root), turns: timeline.turns },
  });
}

/** The same where nobody is waited for. */
export async function talksByRule(
  life: LifeAtHome,
  timeline: NonNullable<DaysStudy['timeline']>,
  assistant: DaysAssistant,
): Promise<{ between: Between<JournalEntry>; close: () => void }> {
  const directory = daysDirectory(life.root);
  const name = { life: life.life, assistant: assistant.label, trial: 1 };
  const [shared, own] = [await openRecord(directory.shared(life.life)), await openRecord(directory.calls(name))];
  const memories = await openMemoryFile(directory.memories(name));
  const between = talksBetween(life, timeline, assistant, {
    assistant: pureAssistant(baselines[timeline.reply]),
    user: agendaUser({ seed: life.study.seed }),
    embedder: hashedWords,
    shared,
    own,
    memories,
    chain: () => 0,
    took: () => {},
  });
  return {
    between,
    close: () => {
      shared.close();
      own.close();
      memories.close();
    },
  };
}

/** The same where others are asked. */
export function talksWithOthers(
  life: LifeAtHome,
  timeline: NonNullable<DaysStudy['timeline']>,
  assistant: DaysAssistant,
  calls: DayCalls,
  talkers: Omit<Talkers, 'dimensions' | 'turns' | 'assistant' | 'user' | 'embedder'>,
): Between<JournalEntry> {
  return talksBetween(life, timeline, assistant, {
    ...talkers,
    assistant: replierOf(assistant, timeline, calls),
    user: talkingPerson(life.study, calls),
    embedder: calls.embedder('user'),
  });
}

/** Who answers beside an assistant's suggestions: it itself, or the one that the study names for built-in ones. */
function replierOf(
  { label, spec: text, harness: settings }: DaysAssistant,
  { reply }: NonNullable<DaysStudy['timeline']>,
  { assistants, modules, surroundings, embedder }: DayCalls,
): AssistantPort {
  const spec = parseProactiveSpec(text);
  switch (spec.kind) {
    case 'built-in':
      return pureAssistant(baselines[reply]);
    case 'model':
      return harness(assistants.get(label)!, { memory: talkMemory(settings!), embedder: embedder('assistant') });
    case 'module': {
      const { pool, hashes } = modules!;
      return moduleAssistant({ pool, label, hash: hashes.get(label)!, clock: surroundings.clock });
    }
    case 'http':
      return httpAssistant({ label, url: spec.url, ...surroundings });
  }
}

/** The person in talks: whoever rates is the person, played by a model or by rules. */
function talkingPerson({ seed, raters: [first] }: DaysStudy, { raters }: DayCalls): SimulatedUser {
  const model = raters.get(first!.label);
  return model === undefined ? agendaUser({ seed }) : llmUser(model, { turnsAs: 'joint' });
}
