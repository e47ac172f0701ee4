import { kindOf, type Checked } from '../answer/index.ts';
import type { Assistant } from '../contract.ts';

/** What a module can do, known from its default export. */
export interface ModuleCapabilities {
  reply: true;
  /** False: profile recovery is missing for this assistant. */
  portrait: boolean;
}

const advice =
  "Write `export default (request) => 'text'`, or export an object with `reply` and, if you like, `portrait`";

/** The assistant that a module exports: its default export is a function, or an object with `reply` and optional `portrait`. */
export function readModuleExport(module: Readonly<Record<string, unknown>>): Checked<Assistant> {
  const exported = module['default'];
  if (exported === undefined) return { problem: `it has no default export. ${advice}` };
  if (typeof exported === 'function') {
    if (/^class\b/.test(Function.prototype.toString.call(exported))) {
      return { problem: 'its default export is a class. Export an instance: `export default new MyAssistant()`' };
    }
    return { value: { reply: exported as Assistant['reply'] } };
  }
  if (typeof exported !== 'object' || exported === null) {
    return { problem: `its default export is ${kindOf(exported)}. ${advice}` };
  }
  const { reply, portrait } = exported as Partial<Record<keyof Assistant, unknown>>;
  if (typeof reply !== 'function') return { problem: `its default export has no function \`reply\`. ${advice}` };
  if (portrait !== undefined && typeof portrait !== 'function') {
    return { problem: `the \`portrait\` of its default export is ${kindOf(portrait)}, not a function. ${advice}` };
  }
  return { value: exported as Assistant };
}
