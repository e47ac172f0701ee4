import type { Page } from 'playwright-core';

/** Waits until a page shows what it is for: its heading is there, and nothing is on its way any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1:not([data-left])').first().waitFor();
  await page
    .getByRole('status', { name: /^(?:Loading|加载中)$/ })
    .or(page.locator('[aria-busy=true]'))
    .first()
    .waitFor({ state: 'detached' });
}

/** Goes to another page of the app as its links do, without loading the app anew, and waits until it has {@link settled}. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate(
    `document.querySelectorAll('h1').forEach((title) => (title.dataset.left = ''));
    history.pushState(null, '', ${JSON.stringify(address)});`,
  );
  await settled(page);
}

/** How far the page is wider than its window, in pixels. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

/** Roles that somebody can do something with. */
const acting = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'checkbox',
  'radio',
  'switch',
  'slider',
  'spinbutton',
  'tab',
  'menuitem',
  'option',
]);

/** What can be acted on and has no name for a screen reader, as the browser itself tells them. */
export async function nameless(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.flatMap(({ ignored, role, name, nodeId }) => {
    const kind = String(role?.value ?? '');
    return !ignored && acting.has(kind) && String(name?.value ?? '').trim() === '' ? [`${kind} (node ${nodeId})`] : [];
  });
}

/**
 * What is wrong for those who use the keyboard: something to act on that Tab does not reach, or that shows nothing when it is reached. Within groups
 * that the arrow keys go through (radio buttons, tabs, options, rows of a list) one is enough.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.keyboard.press('Tab');
  return page.evaluate(keyboardFaultsHere);
}

// It is handed to the browser as text: it must not refer to anything outside of it.
const keyboardFaultsHere = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const words = (element) => element.outerHTML.slice(0, 140);
  const isVisible = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: false }) && element.getClientRects().length > 0 &&
    element.closest('[inert], [aria-hidden=true]') === null;
  const selector = 'a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=slider], [role=tab], [role=option], [role=checkbox], [role=switch], [tabindex="0"]';
  const all = [...document.querySelectorAll(selector)].filter((element) => isVisible(element) && !element.matches(':disabled, [aria-disabled=true], [type=hidden]'));
  const groupOf = (element) => element.closest('[role=radiogroup], [role=tablist], [role=listbox], [role=grid], [role=list][aria-label], [role=toolbar], [data-arrows]');
  const isReached = (element) => {
    if (element.tabIndex >= 0) {
      if (element.type !== 'radio' || element.checked) return true;
      return all.some((other) => other.type === 'radio' && other.name === element.name);
    }
    if (element.matches('[aria-controls][type=button], input + * button') && element.closest('[class*=NumberInput], [class*=Combobox]') !== null) return true;
    const group = groupOf(element);
    return group !== null && all.some((other) => other !== element && group.contains(other) && other.tabIndex >= 0);
  };
  const properties = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderTopColor', 'borderBottomColor', 'backgroundColor', 'textDecorationLine', 'opacity', 'clipPath', 'transform', 'stroke', 'strokeWidth', 'fill'];
  const around = (element) => [element, element.parentElement, element.nextElementSibling, ...(element.labels ?? []), element.closest('label'), ...element.children]
    .filter((each) => each instanceof Element);
  const look = (elements) => JSON.stringify(elements.map((each) => { const style = getComputedStyle(each); return properties.map((property) => style[property]); }));
  const faults = [];
  for (const element of all) {
    if (!isReached(element)) { faults.push('not reached: ' + words(element)); continue; }
    if (element.tabIndex < 0) continue;
    document.activeElement?.blur?.();
    const looked = around(element);
    const before = look(looked);
    element.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== element) { faults.push('takes no focus: ' + words(element)); continue; }
    if (look(looked) === before) faults.push('shows no focus: ' + words(element));
  }
  document.activeElement?.blur?.();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  return faults;
})()`;

/** Presses Tab some times, and tells how many different elements it got to: fewer than presses is a trap. */
export async function walkByTab(page: Page, presses: number): Promise<number> {
  await page.evaluate(`(() => {
    globalThis.reached = new Set();
    document.activeElement?.blur?.();
    document.addEventListener('focusin', (event) => globalThis.reached.add(event.target));
  })()`);
  await Promise.all(Array.from({ length: presses }, () => page.keyboard.press('Tab')));
  return page.evaluate('globalThis.reached.size');
}
