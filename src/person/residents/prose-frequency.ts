import type { ResidentFinding } from './finding.ts';
import type { Resident } from './resident.ts';
import { spokenTimes } from './spoken-times.ts';

/** The paragraph on frequency against the rate: it says each of its numbers, and no other. "One" is no number here unless a rate has it. */
export function frequencyFindings({ prose: { frequency }, rubric: { rate } }: Resident): ResidentFinding[] {
  const { clock, lengths, counts } = spokenTimes(frequency);
  const { perDay, gapMinutes, perHours } = rate;
  const wantedCounts = [perDay, ...(perHours === undefined ? [] : [perHours.count])];
  const wantedLengths = [gapMinutes, ...(perHours === undefined ? [] : [perHours.hours * 60])];
  const strange = [
    ...clock,
    ...lengths.filter(({ minutes }) => !wantedLengths.includes(minutes)),
    ...counts.filter(({ count }) => count !== 1 && !wantedCounts.includes(count)),
  ];
  const unsaid = [
    ...wantedCounts.filter((wanted) => !counts.some(({ count }) => count === wanted)).map((count) => `${count}`),
    ...wantedLengths
      .filter((wanted) => !lengths.some(({ minutes }) => minutes === wanted))
      .map((minutes) => `${minutes} minutes`),
  ];
  return [
    ...strange.map(({ words }): ResidentFinding => ({ rule: 'prose-number-unknown', says: `frequency: ${words}` })),
    ...unsaid.map((says): ResidentFinding => ({ rule: 'prose-rate-missing', says })),
  ];
}
