import { CallFailure, orFailure } from '../errors/index.ts';
import { aspects, type Aspect, type AspectFinding, type Risk } from '../journal/index.ts';
import { askStructured, type CallLine, type ModelPort, type Prompt } from '../model/index.ts';
import type { CheckedReply, FinishedTalk } from './analysed-talk.ts';
import { aspectPrompts } from './aspects/index.ts';
import { checkPrompt } from './check-prompt.ts';
import { dropoutPrompt, type Findings } from './dropout-prompt.ts';

/** What is made of a finished talk. Null, or absent among the aspects: the call failed, or was not made since one before it had. */
export interface TalkAnalysis {
  aspects: Partial<Findings>;
  dropout: { risk: Risk; reason: string; strategy: string } | null;
  failure: CallFailure | null;
}

/** A model beside an assistant: it reads replies before they are sent, and looks back at finished talks. */
export interface Analyst {
  /**
   * What to change in a reply; null where it can be sent as it is.
   * @throws CallFailure
   */
  check(checked: CheckedReply, line: CallLine): Promise<string | null>;
  /**
   * Four questions at once, then one that joins the answers. Adds to the line's calls the longest chain. A failed call is told in what it returns,
   * not thrown: when one of the four fails, nothing is joined.
   */
  analyse(talk: FinishedTalk, line: CallLine): Promise<TalkAnalysis>;
}

/** The analysis by a language model. */
export function analyst(model: ModelPort): Analyst {
  const ask = <Input, Answer>(line: CallLine, step: string, prompt: Prompt<Input, Answer>, input: Input) =>
    askStructured(line, model, {
      step: [['step', step]],
      name: `analysis_${step.replaceAll('-', '_')}`,
      messages: prompt.messages(input),
      schema: prompt.schema!(input),
    });
  return {
    async check(checked, line) {
      const { flags, advice } = await ask(line, 'check', checkPrompt, checked);
      return flags ? advice : null;
    },
    async analyse(talk, line) {
      const asked = aspects.map((aspect) => {
        const own = { ...line, calls: 0 };
        return { aspect, own, finding: orFailure(ask(own, aspect, aspectPrompts[aspect], talk)) };
      });
      await Promise.allSettled(asked.map(({ finding }) => finding));
      line.calls += Math.max(...asked.map(({ own }) => own.calls));
      const findings: Partial<Record<Aspect, AspectFinding>> = {};
      let failure: CallFailure | null = null;
      for (const { aspect, finding } of asked) {
        const found = await finding;
        if (found instanceof CallFailure) failure ??= found;
        else findings[aspect] = found;
      }
      if (failure !== null) return { aspects: findings, dropout: null, failure };
      const joined = await orFailure(ask(line, 'dropout', dropoutPrompt, { talk, findings: findings as Findings }));
      return joined instanceof CallFailure
        ? { aspects: findings, dropout: null, failure: joined }
        : { aspects: findings, dropout: joined, failure: null };
    },
  };
}
