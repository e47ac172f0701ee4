import { counted } from '../text.ts';
import { markup, type Part } from '../markup.ts';
import type { ReportData } from './report-data.ts';
import { definitions, type Chapter } from './shell.ts';

/** What was run, and by what. */
export function whatWasRun({ study, program, extent, scores }: ReportData): Chapter {
  const described = new Map(scores.assistants.map((each) => [each.name, each]));
  const pairs: [string, Part][] = [
    ['Lives', `${study.lives ?? 'bundled with Livelong'}: ${counted(study.people, 'life', 'lives')}`],
    ['Extent', extentText(study)],
    ['User', user(study)],
    ['Assistants', list(study.assistants.map((each) => assistantText(each, described.get(each.label))))],
    ['Judges', list(study.judges.map(({ label, spec }) => nameAndSpec(label, spec)))],
    ['Seed', String(study.seed)],
    ['Embedder', program.embedder],
    ['Preference templates', program.templates ? 'given' : 'none, so profile recovery is missing'],
    [
      'Longest chain',
      extent.longestChain === null ? 'nothing lived yet' : counted(extent.longestChain, 'call', 'calls'),
    ],
    ['Run', markup`<code>${study.id}</code>`],
    ['Made by', `Livelong ${program.version}, engine ${program.engine}, Node.js ${program.node}`],
  ];
  return { id: 'run', title: 'What was run', short: 'Run', content: definitions(pairs) };
}

function extentText({ events, turns, trials }: ReportData['study']): string {
  const parts = [`up to ${counted(events, 'event', 'events')} per life`, `${counted(turns, 'turn', 'turns')} at most`];
  return [...parts, counted(trials, 'trial', 'trials')].join(', ');
}

function user({ user, turnsAs }: ReportData['study']): Part {
  return user === 'agenda' ? 'agenda (built in, by rules)' : markup`<code>${user}</code>, turns as ${turnsAs}`;
}

type Described = ReportData['scores']['assistants'][number];

function assistantText({ label, spec, memory }: ReportData['study']['assistants'][number], about?: Described): Part {
  const kind =
    about?.family === 'told'
      ? 'told what the person hides: an upper bound'
      : about?.family === 'rules'
        ? 'built in, by rules'
        : `memory ${memory}`;
  const advised = about?.advisedBy === undefined ? null : markup`, advised by <code>${about.advisedBy}</code>`;
  return markup`${nameAndSpec(label, spec)} <span class="quiet">${kind}${advised}</span>`;
}

function nameAndSpec(label: string, spec: string): Part {
  return label === spec ? markup`<b>${label}</b>` : markup`<b>${label}</b> <code>${spec}</code>`;
}

function list(items: readonly Part[]): Part {
  return markup`<ul class="bare">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}
