/** Legs of a trip: up to so many kilometres each takes so many minutes: on foot 5 km/h, through the town 35 km/h, farther out 70 km/h. */
const legs = [
  { to: 1.5, minutesPerKilometre: 12 },
  { to: 10, minutesPerKilometre: 60 / 35 },
  { to: Infinity, minutesPerKilometre: 60 / 70 },
];

/** Whole minutes that a trip takes, at least one; 0 for no trip. It grows with the kilometres. */
export function travelMinutes(kilometres: number): number {
  if (kilometres === 0) return 0;
  let minutes = 0;
  let from = 0;
  for (const { to, minutesPerKilometre } of legs) {
    if (kilometres > from) minutes += (Math.min(kilometres, to) - from) * minutesPerKilometre;
    from = to;
  }
  return Math.max(1, Math.round(minutes));
}

/** Kilometres that somebody gets in so many minutes: the inverse of {@link travelMinutes}. */
export function kilometresWithin(minutes: number): number {
  let left = minutes;
  let from = 0;
  for (const { to, minutesPerKilometre } of legs) {
    const whole = (to - from) * minutesPerKilometre;
    if (left <= whole) return from + left / minutesPerKilometre;
    left -= whole;
    from = to;
  }
  return from;
}
