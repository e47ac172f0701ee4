/** One decimal as NumPy rounds: scaled by 10, rounded with halves to even, divided by 10. So 31.25 gives 31.2, and 80.35, whose tenfold is 803.5, gives 80.4. */
export function roundedToTenth(value: number): number {
  const scaled = value * 10;
  const below = Math.floor(scaled);
  const part = scaled - below;
  const whole = part > 0.5 || (part === 0.5 && below % 2 !== 0) ? below + 1 : below;
  const rounded = (Number.isFinite(scaled) ? whole : scaled) / 10;
  return rounded === 0 && value < 0 ? -0 : rounded;
}

/** From here on Python writes floats with an exponent. */
const firstWithExponent = 1e16;

/** A number as Python's `json.dumps` writes a float: `31.0`, `31.2`, and what JSON has no word for as `NaN`, `Infinity`, `-Infinity`. */
export function pythonFloatText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (Math.abs(value) >= firstWithExponent) return value.toExponential();
  const text = Object.is(value, -0) ? '-0' : String(value);
  return text.includes('.') ? text : `${text}.0`;
}
