/**
 * Exponential, logarithm, power and cosine from + − × ÷ and bits alone, which every engine rounds alike: equal arguments give equal bytes on every
 * machine. They agree with `Math` to about one part in 10¹⁴.
 */

const bits = new DataView(new ArrayBuffer(8));
const ln2High = 0.69314718036912381649;
const ln2Low = 1.90821492927058770002e-10;

/** e to the power of `x`; 0 below −708 and Infinity above 709. */
export function exactExp(x: number): number {
  if (Number.isNaN(x)) return NaN;
  if (x > 709) return Infinity;
  if (x < -708) return 0;
  const doublings = Math.round(x / Math.LN2);
  const rest = x - doublings * ln2High - doublings * ln2Low;
  let sum = 1;
  for (let order = 14; order >= 1; order--) sum = 1 + (rest * sum) / order;
  return sum * powerOfTwo(doublings);
}

/** Natural logarithm of a positive number. Throws a RangeError for other numbers. */
export function exactLog(x: number): number {
  if (!(x > 0) || x === Infinity) throw new RangeError(`the logarithm of ${x} is not a number`);
  const subnormal = x < 2.2250738585072014e-308;
  bits.setFloat64(0, subnormal ? x * 18014398509481984 : x);
  const high = bits.getUint32(0);
  let exponent = (high >>> 20) - 1023 - (subnormal ? 54 : 0);
  bits.setUint32(0, (high & 0xfffff) | 0x3ff00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let order = 23; order >= 1; order -= 2) sum = sum * square + 1 / order;
  return exponent * ln2High + (2 * ratio * sum + exponent * ln2Low);
}

/** A positive number to any power. Throws a RangeError for a base that is not positive. */
export function exactPower(base: number, exponent: number): number {
  return exactExp(exponent * exactLog(base));
}

/** Cosine of an angle in radians, to about 10⁻¹⁴ for angles of some hundred turns. */
export function exactCosine(angle: number): number {
  const turns = angle / (2 * Math.PI);
  const within = Math.abs(turns - Math.round(turns)) * 2 * Math.PI;
  const folded = within > Math.PI / 2 ? Math.PI - within : within;
  const square = folded * folded;
  let sum = 1;
  for (let order = 20; order >= 2; order -= 2) sum = 1 - (square * sum) / (order * (order - 1));
  return within > Math.PI / 2 ? -sum : sum;
}

function powerOfTwo(exponent: number): number {
  bits.setUint32(0, (exponent + 1023) << 20);
  bits.setUint32(4, 0);
  return bits.getFloat64(0);
}
