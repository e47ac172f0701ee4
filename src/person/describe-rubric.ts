import { clockText } from './clock-text.ts';
import type { Rate, Rubric, Tone, WelcomeHelp, Window } from './rubric.ts';
import { groupedBy, weekdayText } from './weekday-text.ts';

/** What a person expects of a proactive assistant, in plain lines: content, times, number, tone, red lines. */
export function describeRubric({ welcome, receptive, protected: guarded, rate, tone, redLines }: Rubric): string {
  const lines = [
    `Welcome: ${welcome.length === 0 ? 'nothing in particular' : welcome.map(welcomeText).join('; ')}.`,
    `Open to a word: ${windowsText(receptive)}.`,
    `Wants to be left alone: asleep${guarded.length === 0 ? '' : `; ${windowsText(guarded)}`}.`,
    `How often: ${rateText(rate)}.`,
    `Tone: ${toneText(tone)}.`,
    ...(redLines.length === 0 ? [] : [`Red lines: ${redLines.map(({ text }) => text).join(' ')}`]),
  ];
  return lines.join('\n');
}

function welcomeText({ kind, hobby, offers }: WelcomeHelp): string {
  return `${hobby ?? (kind === 'free' ? 'free time' : kind)}: ${offers.map(({ text }) => text).join(', or ')}`;
}

/** "at breakfast (Mon–Fri 07:00–07:20, Sat 09:10–09:30)". */
function windowsText(windows: readonly Window[]): string {
  return groupedBy(windows, ({ why }) => why)
    .map(([why, alike]) => {
      const times = groupedBy(alike, ({ from, to }) => `${clockText(from)}–${clockText(to)}`);
      return `${why} (${times.map(([time, days]) => `${weekdayText(days.map(({ weekday }) => weekday))} ${time}`).join(', ')})`;
    })
    .join('; ');
}

/** "about 2 in any 3 hours at home, at most 9 a day, at least 45 minutes apart"; without hours "about 4 a day, …". */
function rateText({ perDay, gapMinutes, perHours }: Rate): string {
  const apart = `at least ${gapMinutes} minutes apart`;
  if (perHours === undefined) return `about ${perDay} a day, ${apart}`;
  const { count, hours } = perHours;
  const span = hours === 1 ? 'hour' : `${hours} hours`;
  return `about ${count} in any ${span} at home, at most ${perDay} a day, ${apart}`;
}

function toneText({ manner, length, humour, choices, reasons }: Tone): string {
  return [
    manner,
    length === 'as long as it needs' ? length : `in ${length}`,
    humour ? 'a joke is welcome' : 'without jokes',
    choices === 'one' ? 'one proposal at a time' : `${choices} proposals at a time`,
    reasons ? 'with reasons' : 'reasons only when asked',
  ].join(', ');
}
