import { CallFailure, orFailure } from '../../../errors/index.ts';
import type { PeriodGround } from '../../../memory/index.ts';
import { askText, type Address, type CallLine, type ModelPort } from '../../../model/index.ts';
import type { MomentRecord } from './moment-record.ts';
import type { LevelShares } from './settings.ts';
import { summaryPrompt } from './summary-prompt.ts';

/** What a model tells of the time that is over. */
export interface SummariesByModel {
  /** Tells an hour or four; null where the call failed. */
  summarise: (ground: PeriodGround<MomentRecord>) => Promise<string | null>;
  /** Does something and returns the longest chain of summaries that were made for it. */
  chainOf: (doing: () => Promise<void>) => Promise<number>;
}

/** Summaries of what records with these shares show. @param lineAt a line for these address parts */
export function summariesByModel(
  model: ModelPort,
  { suggestion, score }: LevelShares,
  lineAt: (...parts: Address) => CallLine,
): SummariesByModel {
  const longest = { hour: 0, 'four hours': 0 };
  return {
    async summarise(ground) {
      const line = lineAt(['from', ground.from], ['length', ground.length]);
      const messages = summaryPrompt.messages({ ground, withSuggestions: suggestion, withScores: score > 0 });
      const told = await orFailure(askText(line, model, { step: [['step', 'summarise']], messages }));
      longest[ground.length] = Math.max(longest[ground.length], line.calls);
      return told instanceof CallFailure ? null : told.replace(/\s+/g, ' ');
    },
    async chainOf(doing) {
      longest.hour = 0;
      longest['four hours'] = 0;
      await doing();
      return longest.hour + longest['four hours'];
    },
  };
}
