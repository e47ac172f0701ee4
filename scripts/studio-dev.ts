import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { systemClock } from '../src/clock/index.ts';
import { startStudio } from '../src/studio/index.ts';
import { buildWeb } from './build-web.ts';

// Serves the studio from the sources, without dist/: for whoever works on it, and for tests of a tree that is not built.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string', default: 'dev' },
    web: { type: 'string' },
    'no-build': { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    host: { type: 'string' },
    token: { type: 'string' },
    model: { type: 'string', multiple: true, default: [] },
    budget: { type: 'string', default: '1' },
    'save-to': { type: 'string', default: 'runs' },
  },
});
const web = values.web ?? join(tmpdir(), `studio-${values.name}`);
if (!values['no-build'] && values.web === undefined) await buildWeb(web);
const studio = await startStudio({
  runs: positionals,
  port: Number(values.port),
  host: values.host ?? null,
  token: values.token ?? null,
  models: values.model,
  budget: Number(values.budget),
  saveTo: values['save-to'],
  clock: systemClock,
  environment: process.env,
  web,
});
process.stdout.write(`${studio.url}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void studio.close().then(() => process.exit(0)));
