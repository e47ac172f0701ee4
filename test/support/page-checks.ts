/** Texts of one chart that touch each other. */
export const overlappingTexts = `Array.from(document.querySelectorAll('svg.chart'), (chart) => {
  const boxes = Array.from(chart.querySelectorAll('text'), (each) => each.getBoundingClientRect());
  return boxes.some((a, i) => boxes.some((b, j) => i < j && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom))
    ? [chart.outerHTML.slice(0, 200)] : [];
}).flat()`;

/** Luminance of the page, and texts whose contrast with what is behind them is below 4.5 (WCAG 2.2, 1.4.3). */
export const contrasts = `(() => {
  const numbers = (color) => color.match(/[\\d.]+/g).map(Number);
  const linear = (part) => { const s = part / 255; return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4); };
  const luminance = (color) => { const [r, g, b] = numbers(color); return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b); };
  const behind = (element) => {
    for (let each = element; each !== null; each = each.parentElement) {
      const color = getComputedStyle(each).backgroundColor;
      const [, , , alpha = 1] = numbers(color);
      if (alpha > 0) return luminance(color);
    }
    return 1;
  };
  const poor = new Set();
  for (const element of document.querySelectorAll('body *')) {
    const own = Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!own || element.getClientRects().length === 0) continue;
    const style = getComputedStyle(element);
    const [a, b] = [luminance(element.tagName === 'text' ? style.fill : style.color), behind(element)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) poor.add(element.tagName + '.' + (element.getAttribute('class') ?? '') + ' ' + ratio.toFixed(2));
  }
  return { paper: luminance(getComputedStyle(document.body).backgroundColor), poor: [...poor] };
})()`;
