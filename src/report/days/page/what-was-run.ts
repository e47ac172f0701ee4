import { definitions, type Chapter } from '../../html/index.ts';
import { markup, type Part } from '../../markup.ts';
import { counted } from '../../text.ts';
import type { DaysReportData } from './days-report-data.ts';

/** What was lived, and by what. */
export function whatWasRun({ study, program, scores, longestChain }: DaysReportData): Chapter {
  const { people, days, heldOut, tickSeconds, assistants } = scores;
  const pairs: [string, Part][] = [
    ['People', `${study.from}: ${counted(people, 'person', 'people')}`],
    ['Days', `${days} from ${study.start}, then ${heldOut} held out; a tick every ${tickSeconds} s awake at home`],
    ['Assistants', list(assistants.map(({ name, spec, told }) => assistantText(name, spec, told)))],
    ...study.settings.map(([name, value]): [string, Part] => [name, markup`<code>${value}</code>`]),
    ['Seed', String(study.seed)],
    ...(longestChain === null ? [] : [['Longest chain', counted(longestChain, 'call', 'calls')] as [string, Part]]),
    ['Run', markup`<code>${study.id}</code>`],
    ['Made by', `Livelong ${program.version}, engine ${program.engine}, Node.js ${program.node}`],
  ];
  return { id: 'run', title: 'What was run', short: 'Run', content: definitions(pairs) };
}

function assistantText(name: string, spec: string, told: boolean): Part {
  const label = name === spec ? markup`<b>${name}</b>` : markup`<b>${name}</b> <code>${spec}</code>`;
  return told ? markup`${label} <span class="quiet">told what is hidden: a yardstick</span>` : label;
}

function list(items: readonly Part[]): Part {
  return markup`<ul class="bare">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
