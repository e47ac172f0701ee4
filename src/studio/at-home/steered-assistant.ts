import type { ProactiveAssistant } from '../../assistant/index.ts';
import type { Steering } from './steering.ts';

/**
 * An assistant whose place somebody can take: at each tick the day waits until it may go on, and whoever is the assistant then says something or is silent. It
 * is asked and told only about the ticks that are left to it, and never to compare.
 */
export function steeredAssistant(inner: ProactiveAssistant<unknown>, steering: Steering): ProactiveAssistant<unknown> {
  return {
    compares: false,
    start: () => inner.start(),
    openDay: (memory, opening) => {
      const session = inner.openDay(memory, opening);
      let next = 0;
      let isInners = false;
      return {
        async decide(moment) {
          const tick = next++;
          await steering.arrive(tick, moment);
          await steering.pass(tick, moment.minute);
          isInners = steering.role(tick) !== 'assistant';
          if (isInners) return session.decide(moment);
          const said = steering.said(tick);
          const own = said === null ? null : { text: said.text, topic: said.topic, style: said.style, reason: null };
          return { candidates: [own], delivered: 0 };
        },
        heard: (feedback) => (isInners ? session.heard(feedback) : undefined),
        learn: () => session.learn(),
      };
    },
  };
}
