import type { StudyView } from '../../../src/studio/studies/studies.ts';

/** A study's state as it is shown: the key of its words, and what colour and sign mean beside them. */
export interface ShownStudyState {
  key:
    | 'stateRunning'
    | 'stateScoring'
    | 'stateStopping'
    | 'stateWhole'
    | 'stateIncomplete'
    | 'stateStopped'
    | 'stateBudget'
    | 'stateFailed';
  mood: 'going' | 'good' | 'middling' | 'bad';
  mark: string;
}

/** How the state of a study is shown. */
export function studyState({ state, ending, progress }: StudyView): ShownStudyState {
  switch (ending?.state) {
    case 'whole':
      return { key: 'stateWhole', mood: 'good', mark: '✓' };
    case 'incomplete':
      return { key: 'stateIncomplete', mood: 'middling', mark: '◐' };
    case 'stopped':
      return { key: ending.by === 'budget' ? 'stateBudget' : 'stateStopped', mood: 'middling', mark: '◐' };
    case 'failed':
      return { key: 'stateFailed', mood: 'bad', mark: '✗' };
    default: {
      if (state === 'stopping') return { key: 'stateStopping', mood: 'going', mark: '◼' };
      const isLived = progress !== null && progress.people.done === progress.people.all;
      return { key: isLived ? 'stateScoring' : 'stateRunning', mood: 'going', mark: '▸' };
    }
  }
}
