import {
  drawFrom,
  openPromptOfDay,
  type Candidate,
  type DayOpening,
  type DaySession,
  type Learned,
  type ProactiveAssistant,
  type TickFeedback,
} from '../../assistant/index.ts';
import { CallFailure, orFailure } from '../../errors/index.ts';
import { wantsSpeech, type AnswerPair, type ChatMessage } from '../../formats/index.ts';
import { generatorFor } from '../../random/index.ts';
import { pairsOfTick, revisionPairs } from './export-pairs-of-tick.ts';
import { trainOnPairs } from './outside-trainer-ask.ts';
import { openPromptListener } from './outside-trainer-prompts.ts';
import type { OutsideMemory, OutsideTraining } from './outside-trainer-settings.ts';

/**
 * An assistant around a model that is trained by a command of the user's own after each day, with the pairs of that day and of the days before. The model
 * that it names serves from the next day on; when it fails, the old one goes on. Without a pair nothing is trained, and the version stays.
 */
export function trainedOutside(training: OutsideTraining): ProactiveAssistant<OutsideMemory> {
  const start = () => training.open(training.base, (line) => line).start();
  return {
    compares: true,
    start: () => ({ version: 0, model: training.base, pairs: [], inner: start() }),
    openDay: (memory, opening) => openSession(training, memory, opening),
  };
}

function openSession(training: OutsideTraining, memory: OutsideMemory, opening: DayOpening): DaySession<OutsideMemory> {
  const { reasons } = training;
  const prompts = openPromptListener();
  const inner = training.open(memory.model, (line) => prompts.listen(line)).openDay(memory.inner, opening);
  const seen = openPromptOfDay(reasons);
  const given = new Map<number, readonly ChatMessage[]>();
  const today: AnswerPair[] = [];
  return {
    async decide(moment) {
      const decision = await inner.decide(moment);
      if (opening.compares) given.set(moment.minute, prompts.taken() ?? seen.messages(moment));
      return decision;
    },
    heard(feedback) {
      today.push(...pairsOf(feedback, given, training));
      seen.note(feedback.moment, feedback.rated[0]?.candidate?.text ?? null);
      return inner.heard(feedback);
    },
    async learn() {
      const learned = await inner.learn();
      const next = memory.version + 1;
      const draws = generatorFor(opening.seed, opening.life, 'training', next);
      const pairs = drawFrom(training.settings.buffer, { earlier: memory.pairs, today }, wantsSpeech, draws);
      const version = pairs.length === 0 ? memory.version : next;
      const trained = pairs.length === 0 ? null : await orFailure(trainOnPairs(training, memory.model, opening, pairs));
      const failure = trained instanceof CallFailure ? trained : null;
      const model = trained === null || trained instanceof CallFailure ? memory.model : trained.model;
      const numbers = trained === null || trained instanceof CallFailure ? {} : trained.numbers;
      const result: Learned<OutsideMemory> = {
        memory: { version, model, pairs: [...memory.pairs, ...today], inner: learned.memory },
        training: { ...learned.training, ...numbers, version, pairs: pairs.length, model },
      };
      return failure === null ? result : { ...result, failure };
    },
  };

  function pairsOf(
    { moment, rated, revision }: TickFeedback,
    promptAt: Map<number, readonly ChatMessage[]>,
    { revisions }: OutsideTraining,
  ): AnswerPair[] {
    const prompt = promptAt.get(moment.minute);
    promptAt.delete(moment.minute);
    const [delivered] = rated;
    if (prompt === undefined || delivered === undefined) return [];
    const revised =
      !revisions || revision === undefined ? [] : revisionPairs({ prompt, reasons }, delivered, textOf(revision));
    return [...pairsOfTick({ prompt, rated, reasons }), ...revised];
  }
}

function textOf(candidate: Candidate): string | null {
  return candidate?.text ?? null;
}
