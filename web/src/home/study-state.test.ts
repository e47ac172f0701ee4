import { expect, test } from 'vitest';
import type { StudyView } from '../../../src/studio/studies/studies.ts';
import { studyState } from './study-state.ts';

const study: StudyView = {
  run: 'conversations-1',
  kind: 'conversations',
  state: 'running',
  startedAt: 0,
  endedAt: null,
  progress: null,
  budget: null,
  ending: null,
};
const people = (done: number) => ({
  people: { done, all: 2 },
  conversations: null,
  turns: null,
  calls: { made: 0, recorded: 0 },
  broken: null,
  usd: null,
});

test.each<[Partial<StudyView>, string]>([
  [{}, 'stateRunning'],
  [{ progress: people(1) }, 'stateRunning'],
  [{ progress: people(2) }, 'stateScoring'],
  [{ state: 'stopping', progress: people(2) }, 'stateStopping'],
  [{ state: 'ended', ending: { state: 'whole' } }, 'stateWhole'],
  [{ state: 'ended', ending: { state: 'incomplete' } }, 'stateIncomplete'],
  [{ state: 'ended', ending: { state: 'stopped', by: 'request' } }, 'stateStopped'],
  [{ state: 'ended', ending: { state: 'stopped', by: 'budget', message: '' } }, 'stateBudget'],
  [{ state: 'ended', ending: { state: 'failed', message: '' } }, 'stateFailed'],
])('%j is shown as %s', (part, key) => {
  expect(studyState({ ...study, ...part }).key).toBe(key);
});
