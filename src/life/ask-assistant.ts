import { givenReply, type Afterthought, type GivenReply } from '../assistant/index.ts';
import type { LifeEvent } from '../journal/index.ts';
import type { CallLine } from '../model/index.ts';
import type { Simulation } from './simulation.ts';
import { toldView, type Visible } from './view.ts';

/** Asks the assistant for its reply, with nothing but its view. Throws CallFailure when it fails. */
export async function askForReply(
  simulation: Simulation,
  event: LifeEvent,
  visible: Omit<Visible, 'dimensions'>,
  line: CallLine,
): Promise<GivenReply> {
  const { assistant, dimensions, memories, view } = simulation;
  const request = view({ ...visible, dimensions });
  if ('told' in assistant) return givenReply(assistant.reply(toldView(request, event.intention)));
  return assistant.reply(request, { line, memories });
}

/** Asks the assistant for its afterthought on a conversation that came to its end; null where it has none. */
export function askForAfterthought(
  simulation: Simulation,
  visible: Omit<Visible, 'dimensions'>,
  line: CallLine,
): Promise<Afterthought> | null {
  const { assistant, dimensions, memories, view } = simulation;
  if ('told' in assistant || assistant.afterConversation === null) return null;
  return assistant.afterConversation(view({ ...visible, dimensions }), { line, memories });
}
