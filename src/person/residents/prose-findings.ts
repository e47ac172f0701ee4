import type { WelcomeHelp } from '../rubric.ts';
import type { ResidentFinding, ResidentRule } from './finding.ts';
import type { Resident } from './resident.ts';
import { speaksOf, tells } from './spoken-words.ts';
import { toneWords } from './tone-words.ts';
import { frequencyFindings } from './prose-frequency.ts';
import { timingFindings } from './prose-timing.ts';

/** Where the four paragraphs do not say what the structure says. */
export function proseFindings(resident: Resident): ResidentFinding[] {
  return [
    ...preferenceFindings(resident),
    ...timingFindings(resident),
    ...frequencyFindings(resident),
    ...communicationFindings(resident),
  ];
}

/** Each activity with which help is welcome is named, and each offer is told, at least half of its words. */
function preferenceFindings({ prose: { preference }, rubric, hobbies, routine }: Resident): ResidentFinding[] {
  const namesOf = ({ kind, hobby }: WelcomeHelp): string => {
    if (kind === 'free') return 'free spare idle nothing gap odd moment';
    const doing = hobbies.find(({ name }) => name === hobby)?.doing;
    const done = routine.days.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === kind ? block.doing : [])),
    );
    return hobby === null ? [kind, ...done].join(' ') : `${hobby} ${doing}`;
  };
  return rubric.welcome.flatMap((help) => [
    ...unless(speaksOf(preference, namesOf(help)), 'prose-activity-missing', help.hobby ?? help.kind),
    ...help.offers.flatMap(({ text }) => unless(tells(preference, text), 'prose-offer-missing', text)),
  ]);
}

/** The tone in words that stand for it, and each red line. */
function communicationFindings({ prose: { communication }, rubric: { tone, redLines } }: Resident): ResidentFinding[] {
  const unsaid = toneWords(tone).filter(({ words }) => !words.test(communication));
  return [
    ...unsaid.map(({ value }): ResidentFinding => ({ rule: 'prose-tone-missing', says: value })),
    ...redLines.flatMap(({ text }) => unless(tells(communication, text), 'prose-red-line-missing', text)),
  ];
}

function unless(isSaid: boolean, rule: ResidentRule, says: string): ResidentFinding[] {
  return isSaid ? [] : [{ rule, says }];
}
