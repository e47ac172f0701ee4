const short = (value: number) => String(Number(value.toFixed(3)));

/** A rectangle with rounded corners, as a piece of an SVG path. */
export function box(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  const [w, h] = [width - 2 * r, height - 2 * r].map(short);
  const arc = (dx: number, dy: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`;
  return `M${short(x + r)} ${short(y)}h${w}${arc(r, r)}v${h}${arc(-r, r)}h-${w}${arc(-r, -r)}v-${h}${arc(r, -r)}z`;
}

/** An ellipse, or a circle. */
export function oval(x: number, y: number, rx: number, ry = rx): string {
  const [a, b, two] = [short(rx), short(ry), short(2 * rx)];
  return `M${short(x - rx)} ${short(y)}a${a} ${b} 0 1 0 ${two} 0a${a} ${b} 0 1 0 -${two} 0z`;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`;
}

/** `draw` for each of `count` places that share `length` evenly, at the middle of each. */
export function spread(count: number, length: number, draw: (at: number, step: number) => string): string {
  const step = length / count;
  return Array.from({ length: count }, (_, place) => draw((place + 0.5) * step, step)).join('');
}

/** The leaves of a plant seen from above. */
export function leaves(x: number, y: number, size: number): string {
  const around = [0, 72, 144, 216, 288].map((degrees) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return oval(x + Math.cos(angle) * size * 0.62, y + Math.sin(angle) * size * 0.62, size * 0.42);
  });
  return around.join('');
}
