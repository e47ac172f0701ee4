/** A minute of the day as `07:05`; minutes past midnight start again: 1500 is `01:00`. */
export function clockText(minute: number): string {
  // A minute that was reached in many small steps may lie a hair below.
  const whole = Math.floor(minute + 1e-9);
  const within = ((whole % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}
