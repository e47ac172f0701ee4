import { kindOf, type Checked } from '../answer/index.ts';
import type { Assistant } from '../contract.ts';
import type { AssistantAtHome } from '../proactive/index.ts';
import { moduleMethods, type ModuleMethod } from './worker-protocol.ts';

/** What a module can do, known from its default export. Without `portrait` profile recovery is missing; without `feedback` it learns nothing from days. */
export type ModuleCapabilities = Readonly<Record<ModuleMethod, boolean>>;

/** What a module exports: an assistant for conversations, for days, or for both. */
export type ExportedAssistant = Partial<Assistant & AssistantAtHome>;

const advice =
  "Write `export default (request) => 'text'`, or export an object with `reply` (and, if you like, `portrait`) for conversations, `suggest` (and `feedback`) for days";

/** The assistant that a module exports: its default export is a function, which serves as `reply` and as `suggest`, or an object with any of its methods. */
export function readModuleExport(module: Readonly<Record<string, unknown>>): Checked<ExportedAssistant> {
  const exported = module['default'];
  if (exported === undefined) return { problem: `it has no default export. ${advice}` };
  if (typeof exported === 'function') {
    if (/^class\b/.test(Function.prototype.toString.call(exported))) {
      return { problem: 'its default export is a class. Export an instance: `export default new MyAssistant()`' };
    }
    const only = exported as Assistant['reply'] & AssistantAtHome['suggest'];
    return { value: { reply: only, suggest: only } };
  }
  if (typeof exported !== 'object' || exported === null) {
    return { problem: `its default export is ${kindOf(exported)}. ${advice}` };
  }
  const methods = exported as Partial<Record<ModuleMethod, unknown>>;
  for (const name of moduleMethods) {
    const method = methods[name];
    if (method === undefined || typeof method === 'function') continue;
    return name === 'reply' || name === 'suggest'
      ? { problem: missingMethod(name) }
      : { problem: `the \`${name}\` of its default export is ${kindOf(method)}, not a function. ${advice}` };
  }
  if (methods.reply === undefined && methods.suggest === undefined) return { problem: missingMethod('reply') };
  return { value: exported };
}

/** What is wrong with a module that lacks what it is needed for. */
export function missingMethod(name: 'reply' | 'suggest'): string {
  return `its default export has no function \`${name}\`. ${advice}`;
}

/** What an exported assistant can do. */
export function capabilitiesOf(assistant: ExportedAssistant): ModuleCapabilities {
  const has = (name: ModuleMethod) => assistant[name] !== undefined;
  return { reply: has('reply'), portrait: has('portrait'), suggest: has('suggest'), feedback: has('feedback') };
}
