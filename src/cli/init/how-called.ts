import { existsSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

/** How the user starts Livelong, and the Node that it runs on, in the words of a command line. */
export interface HowCalled {
  /** Such as `livelong`, `npx livelong` or `npm run livelong --`. */
  livelong: string;
  /** Such as `node`, or `npx node` where npm has brought its own. */
  node: string;
}

/**
 * Finds out how Livelong was started, so that commands can be printed that work as they stand.
 * @param started.script the script that Node runs, as it was named
 * @param started.node the Node that runs
 * @param started.folder where the user stands
 */
export function howCalled(started: {
  script: string;
  node: string;
  folder: string;
  environment: NodeJS.ProcessEnv;
}): HowCalled {
  const { script, folder, environment } = started;
  const node = nodeFor(started.node, folder);
  if (environment['npm_lifecycle_event'] === 'livelong') return { livelong: 'npm run livelong --', node };
  if (environment['npm_command'] !== undefined) return { livelong: 'npx livelong', node };
  if (/^livelong(\.\w+)?$/.test(basename(script))) return { livelong: 'livelong', node };
  return { livelong: `${node} ${quoted(shorter(relative(folder, script), script))}`, node };
}

/** A Node that came as a package may be newer than the machine's own. */
function nodeFor(node: string, folder: string): string {
  if (!node.includes(`${sep}node_modules${sep}node${sep}`)) return 'node';
  return existsSync(join(folder, 'node_modules', '.bin', 'node')) ? 'npx node' : quoted(node);
}

/** A path as one word of a command line. */
export function quoted(path: string): string {
  return /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

function shorter(one: string, other: string): string {
  return one.length < other.length ? one : other;
}
