/** A minute of a day as `09:10`; past midnight it starts again. */
export function clockText(minute: number): string {
  const whole = Math.floor(minute + 1e-9);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${part(Math.floor(whole / 60) % 24)}:${part(whole % 60)}`;
}
