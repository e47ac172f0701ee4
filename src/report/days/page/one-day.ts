import { scoreOf, type Rating } from '../../../journal/index.ts';
import { clockText } from '../../../person/index.ts';
import { weekdayInFull } from '../../../world/index.ts';
import { dayStrip, markKey, spanKey, type StripMark } from '../../charts/index.ts';
import { clippedText, paragraph, type Chapter } from '../../html/index.ts';
import { clipped, markup, type Markup } from '../../markup.ts';
import { counted } from '../../text.ts';
import { activityParts, type PartKind } from '../activity-parts.ts';
import { gradeOf } from '../grade.ts';
import type { ShownDay, ShownSuggestion } from '../shown-day.ts';
import { tallyText } from '../show/index.ts';
import { doingAt, faultsOf, ratingText } from '../words.ts';
import type { DayOfOne, DaysReportData } from './days-report-data.ts';

/** Most suggestions of one day that are listed, and bytes of a text. */
const limits = { suggestions: 40, text: 600, name: 150 } as const;

/** A day each of three people, from getting up to going to bed. Null where nobody's days are whole. */
export function oneDay({ days }: DaysReportData): Chapter | null {
  const [first] = days;
  if (first === undefined) return null;
  const doing = Object.entries(kinds).map(([kind, name]) => markup`<span>${spanKey(kind)} ${name}</span>`);
  const content = [
    paragraph(
      markup`Day ${first.shown.day} with <bdi>${first.shown.assistant}</bdi>: of the person with the best mean over all ticks after the last training, of the one in the middle, and of the one with the worst.`,
    ),
    markup`<p class="legend">${doing}</p>
<p class="legend"><span class="hidden-mark">hidden</span><span>${spanKey('protected')} wants to be left alone</span><span>${spanKey('receptive')} welcomes being spoken to</span></p>
<p class="legend"><span>${markKey('good')} said, rated 3 or 4</span><span>${markKey('middling')} 2</span><span>${markKey('bad')} 0 or 1</span><span>${markKey('unknown')} not rated</span><span>${spanKey('silent')} rightly silent</span><span>${spanKey('faulted')} silence faulted</span></p>
`,
    days.map(dayFigure),
  ];
  return { id: 'day', title: 'Three days', short: 'Three days', content };
}

const titles: Readonly<Record<DayOfOne['which'], string>> = { best: 'Best', middle: 'In the middle', worst: 'Worst' };

function dayFigure({ which, person, mean, shown }: DayOfOne): Markup {
  const { plan } = shown;
  const said = shown.suggestions;
  const list = said.slice(0, limits.suggestions);
  const left = said.length - list.length;
  return markup`<figure class="one-day"><figcaption>${titles[which]}: <bdi>${clippedText(person.name, limits.name)}</bdi> <span class="quiet">${clippedText(person.about, limits.name)} · mean ${mean.toFixed(2)} · wishes ${person.statedPerHour.toFixed(2)} an hour · ${weekdayInFull(plan.weekday)} ${plan.date}</span></figcaption>
${strip(shown)}
<p class="note">${tallyText(shown.tally)}</p>
${said.length === 0 ? null : markup`<details${which === 'best' ? markup` open` : null}><summary>${counted(said.length, 'suggestion', 'suggestions')}</summary><ol class="said-list">${list.map((each) => suggestionItem(each, shown))}</ol>${left > 0 ? markup`<p class="note">… and ${left} more; livelong show RUN ${shown.life}/${shown.day} tells them all.</p>` : null}</details>`}</figure>
`;
}

function strip({ plan, protected: guarded, receptive, suggestions, silences, life, day }: ShownDay): Markup {
  return dayStrip({
    scale: { from: plan.up, to: plan.bed },
    doing: activityParts(plan.activities).map(({ from, to, kind, part }) => ({
      from,
      to,
      kind,
      title: `${spanText(from, to)} ${cut(part)}`,
    })),
    windows: [
      ...receptive.map(({ from, to, why }) => ({
        from,
        to,
        kind: 'receptive',
        title: `welcome ${spanText(from, to)}: ${cut(why)}`,
      })),
      ...guarded.map(({ from, to, why }) => ({
        from,
        to,
        kind: 'protected',
        title: `protected ${spanText(from, to)}: ${cut(why)}`,
      })),
    ].filter(({ from, to }) => to > plan.up && from < plan.bed),
    marks: suggestions.map((each) => ({
      at: each.at,
      kind: markOf(each.rating),
      title: `${clockText(each.at)} ${cut(each.text)} (${ratingText(each.rating)})`,
    })),
    silence: silences.map(({ from, to, rating }) => {
      const faults = faultsOf(rating);
      return {
        from,
        to,
        kind: faults.length === 0 ? 'silent' : 'faulted',
        title: `${spanText(from, to)} silent: ${faults.length === 0 ? 'rightly' : faults.join(', ')}`,
      };
    }),
    label: `${life}, day ${day}: ${suggestions.map(({ at, rating }) => `${clockText(at)} ${ratingText(rating)}`).join('; ') || 'nothing was said'}`,
  });
}

function suggestionItem(said: ShownSuggestion, { plan }: ShownDay): Markup {
  const { at, text, rating, why, reaction, guarded, follows } = said;
  const notes = [
    ratingText(rating),
    ...(why === null ? [] : [why]),
    ...(guarded ? ['in a protected window'] : []),
    follows === null ? reaction : `${reaction}: ${follows.doing} until ${clockText(follows.until)}`,
  ];
  return markup`<li><span class="when">${markKey(markOf(rating))} ${clockText(at)}</span> <span dir="auto">${clippedText(text, limits.text)}</span> <small>${clippedText(notes.join(' · '), limits.text)} · while ${clippedText(doingAt(plan, at), limits.name)}</small></li>
`;
}

const kinds: Readonly<Record<PartKind, string>> = {
  away: 'away from home',
  busy: 'work, study',
  home: 'care, housework',
  meal: 'meals',
  own: 'hobbies',
  free: 'free, rest',
  edge: 'getting up, going to bed',
};

/** A text for where somebody points, cut to what a page has room for. */
function cut(text: string): string {
  const { text: shown, left } = clipped(text, limits.name);
  return left === 0 ? shown : `${shown}…`;
}

function spanText(from: number, to: number): string {
  return `${clockText(from)}–${clockText(to)}`;
}

function markOf(rating: Rating | null): StripMark['kind'] {
  return gradeOf(rating === null ? null : scoreOf(rating));
}
