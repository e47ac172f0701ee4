import { join } from 'node:path';
import type { Assistant, TranscriptLine } from '../../src/assistant/index.ts';
import { readLifesimLives } from '../../src/formats/index.ts';
import type { Life, LifeEvent } from '../../src/journal/index.ts';
import type { CallLine } from '../../src/model/index.ts';
import { agendaUser, type Exchange, type Ledger } from '../../src/user/index.ts';
import { projectRoot } from './built-command.ts';

/** One conversation of a person with an assistant. */
export interface Talk {
  life: Life;
  event: LifeEvent;
  /** What the person said, in order, the last line included. */
  lines: string[];
  /** What the assistant said; null is silence. */
  replies: (string | null)[];
  /** True when the person ended it. */
  ended: boolean;
}

const noLine = null as unknown as CallLine;

/** The lives of the tests, written by hand. */
export async function allLives(): Promise<Life[]> {
  const folders = ['test/data/first-lives', 'test/data/other-lives'];
  const chosen = await Promise.all(folders.map((folder) => readLifesimLives({ directory: join(projectRoot, folder) })));
  return Promise.all(chosen.flatMap((lives) => lives.plan.map((_, index) => lives.read(index))));
}

/** Lets the agenda user talk with an assistant at every event of some lives, in this process; nobody remembers anything from before. */
export async function talksOf(
  lives: readonly Life[],
  assistant: Assistant,
  { turns = 6, seed = 1, trial = 1 }: { turns?: number; seed?: number; trial?: number } = {},
): Promise<Talk[]> {
  const user = agendaUser({ seed });
  const talks: Talk[] = [];
  for (const life of lives) {
    for (const event of life.events) {
      const situation = { life: life.id, trial, person: life.person, goal: life.goal, event };
      const opening = await user.open(situation, noLine);
      const exchanges: Exchange[] = [];
      const talk: Talk = { life, event, lines: [opening.utterance], replies: [], ended: false };
      let { utterance, emotion } = opening;
      let ledger: Ledger = { said: opening.said, answered: [] };
      while (exchanges.length < turns && !talk.ended) {
        const transcript: TranscriptLine[] = exchanges.flatMap((each) => [
          { role: 'user', text: each.utterance },
          { role: 'assistant', text: each.reply },
        ]);
        const request = {
          scene: event.scene,
          transcript: [...transcript, { role: 'user' as const, text: utterance }],
          dimensions: [],
          memory: null,
        };
        const answer = await assistant.reply(request as unknown as Parameters<Assistant['reply']>[0]);
        const reply = answer === null || typeof answer === 'string' ? answer : answer.text;
        exchanges.push({ utterance, emotion, reply });
        talk.replies.push(reply);
        if (exchanges.length === turns) break;
        const reaction = await user.react(
          { situation, exchanges, ledger, mayEnd: exchanges.length >= 2 },
          async () => ({ overlap: 0, repetitive: false, remembered: [] }),
          noLine,
        );
        ({ utterance, emotion } = reaction);
        ledger = { said: [...ledger.said, ...reaction.said], answered: [...ledger.answered, ...reaction.answered] };
        talk.lines.push(utterance);
        talk.ended = reaction.action === 'end';
      }
      talks.push(talk);
    }
  }
  return talks;
}
