import type { ModelPort } from '../../model/index.ts';
import type { SimulatedUser, Situation } from '../simulated-user.ts';
import { separateUser } from './separate-user.ts';

/** Demographics that LifeSim's program keeps from its user model. */
const untoldFacts = ['ideology', 'party'];

/**
 * The person played in separate calls who knows of themselves what LifeSim's program tells its user model: no implicit intents, no goal, no Big Five, no
 * ideology or party, no special preference. They never end a conversation: the program stops after two rounds, before its user is asked.
 */
export function lifesimUser(model: ModelPort): SimulatedUser {
  const user = separateUser(model, { neverEnds: true });
  return {
    ...user,
    open: (situation, line) => user.open(told(situation), line),
    react: (hearing, perceive, line) => user.react({ ...hearing, situation: told(hearing.situation) }, perceive, line),
  };
}

function told({ person, event, ...rest }: Situation): Situation {
  const facts = Object.entries(person.demographics).filter(([name]) => !untoldFacts.includes(name));
  const checklist = event.intention.checklist.filter(({ kind }) => kind === 'explicit');
  return {
    ...rest,
    goal: null,
    person: { ...person, demographics: Object.fromEntries(facts), bigFive: {}, specialPreference: null },
    event: { ...event, intention: { ...event.intention, checklist } },
  };
}
