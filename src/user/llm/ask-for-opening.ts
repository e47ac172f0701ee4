import { askStructured, type CallLine, type ModelPort } from '../../model/index.ts';
import type { Opening, Situation } from '../simulated-user.ts';
import { lineComplaint } from './line-complaint.ts';
import { openingSchema, openPrompt } from './open-prompt.ts';

/** Asks a model for the person's first message at an event, in one call whatever way later turns are played. */
export function askForOpening(model: ModelPort, situation: Situation, line: CallLine): Promise<Opening> {
  return askStructured(line, model, {
    step: [['step', 'open']],
    name: 'opening',
    messages: openPrompt.messages(situation),
    schema: openingSchema(situation),
    wanted: openPrompt.schema!(situation),
    check: ({ utterance }, reask) => lineComplaint(utterance, { situation, isLast: false }, reask),
  });
}
