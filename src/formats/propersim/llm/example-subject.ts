import { weekdays, type Block } from '../../../person/index.ts';
import type { RubricQuestion } from './rubric-answer.ts';

const block = (kind: Block['kind'], doing: string, from: number, to: number): Block => ({
  kind,
  doing,
  place: 'home',
  from,
  to,
});

const day = {
  up: 420,
  bed: 1350,
  blocks: [
    block('breakfast', 'having breakfast', 450, 470),
    block('work', 'working', 540, 750),
    block('lunch', 'having lunch', 750, 780),
    block('hobby', 'drawing', 900, 960),
    block('dinner', 'having dinner', 1110, 1150),
  ],
};

/** Questions that show the prompt: one persona is enough, since its wording has no branches. */
export const exampleRubricQuestions: readonly RubricQuestion[] = [
  {
    subject: {
      name: { given: 'Ilse', family: 'Korte', full: 'Ilse Korte' },
      routine: { days: weekdays.map((weekday) => ({ weekday, ...day })) },
      hobbies: [{ name: 'drawing', doing: 'drawing', place: 'home', focus: false, skill: true }],
    },
    criteria: {
      preference:
        'While I draw I like ideas for themes. At breakfast tell me the weather. No celebrity gossip, please.',
      timing: 'Between 3 and 5 p.m. is good, and so is breakfast. Do not disturb me while I work unless it is urgent.',
      frequency: 'Two or three a day, never two within an hour.',
      communication: 'Short and friendly. Respect my privacy.',
    },
  },
];
