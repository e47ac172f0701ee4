import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Scores } from '../src/report/index.ts';
import { livelongEnding, projectRoot } from './support/built-command.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

/** Lives that nobody looked at while the built-in family was made; written as a benchmark's author would write them. */
const lives = join(projectRoot, 'test/data/other-lives');

const needs =
  'save money|save time|sleep better|eat well|feel safe|feel less lonely|be respected|stay in control|avoid conflict|make friends|keep promises|stay calm|reduce stress|learn new skills|be confident|look competent|be independent|help family|care for children|care for parents|stay fit|lose weight|manage pain|find a doctor|plan a trip|catch the train|find a cheap hotel|find good food|cook at home|find a quiet place|have fun|enjoy music|watch a film|read a book|study for exams|get good grades|find a job|please the boss|balance work and life|have privacy|be creative|feel proud|be forgiven|be understood|keep traditions|try something new|be spontaneous|get organised|get reassurance|rest and recover';

const stuffer = `const needs = ${JSON.stringify(needs.split('|'))};
export default () => needs.map((need) => \`If you want to \${need}, there are good ways to \${need} today.\`).join(' ');
`;

const parrot = `export default (request) =>
  \`You said: "\${request.transcript.at(-1).text}" I hear you, that makes sense, and I am here to help you with it.\`;
`;

/** Differences in completion from the first assistant, as `kind assistant` → interval. */
async function differences(assistants: readonly string[], turns: number): Promise<Map<string, [number, number]>> {
  const named = assistants.flatMap((assistant) => ['--assistant', assistant]);
  const options = ['--turns', String(turns), '--out', join(temporaryFolder(), 'run'), '--json'];
  const { stdout } = await livelongEnding(0, ['run', '--lives', lives, ...named, ...options]);
  const { scores } = JSON.parse(stdout) as { scores: Scores };
  const completion = scores.differences.filter((each) => each.metric === 'intent-completion');
  return new Map(
    completion.map(({ kind, assistant, estimate }) => [
      `${kind} ${assistant}`,
      [estimate!.interval!.low, estimate!.interval!.high],
    ]),
  );
}

test.each([2, 6])(
  'on other lives, %i turns: oracle > helpful > generic > silent; echo, parrot and stuffer below helpful',
  async (turns) => {
    const folder = temporaryFolder();
    const modules = { stuffer: join(folder, 'stuffer.mjs'), parrot: join(folder, 'parrot.mjs') };
    writeFileSync(modules.stuffer, stuffer);
    writeFileSync(modules.parrot, parrot);
    const [fromHelpful, fromGeneric] = await Promise.all([
      differences(['helpful', 'oracle', 'generic', 'echo', modules.stuffer, modules.parrot], turns),
      differences(['generic', 'silent'], turns),
    ]);
    for (const kind of ['explicit', 'implicit']) {
      expect(fromHelpful.get(`${kind} oracle`)![0]).toBeGreaterThan(0);
      for (const below of ['generic', 'echo', 'stuffer', 'parrot']) {
        expect(fromHelpful.get(`${kind} ${below}`)![1], `${kind} ${below}`).toBeLessThan(0);
      }
      expect(fromGeneric.get(`${kind} silent`)![1]).toBeLessThan(0);
    }
  },
  60_000,
);
