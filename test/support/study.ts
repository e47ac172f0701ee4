import { afterEach } from 'vitest';
import { startFakeModelServer, type FakeModelServer, type FakeModelServerOptions } from '../../src/testing/index.ts';

const running: FakeModelServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** A fake model server that is closed after the test. */
export async function modelServer(options: FakeModelServerOptions = {}): Promise<FakeModelServer> {
  const server = await startFakeModelServer(options);
  running.push(server);
  return server;
}

/** A model of a fake server as users name it. */
export function modelAt(server: { url: string }, name: string): string {
  return `openai-compatible:${name}@${server.url}`;
}

/** A command line for a study with models in all roles: `u` plays the people, `a` assists, `j` judges. */
export function modelStudy(server: { url: string }, lives: string, out: string, ...flags: string[]): string[] {
  return [
    ['run', '--lives', lives, '--out', out, '--turns', '2', '--seed', '1', '--yes'],
    ['--user', modelAt(server, 'u'), '--assistant', modelAt(server, 'a'), '--judge', modelAt(server, 'j')],
    flags,
  ].flat();
}

/** A command line without the flag `name` and its value. */
export function withoutFlag(line: readonly string[], name: string): string[] {
  const place = line.indexOf(name);
  return line.filter((_, index) => index !== place && index !== place + 1);
}
