#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Livelong needs Node.js 22.18 or newer, and this is ${process.versions.node}: install a newer one (https://nodejs.org), or start it through npm in its own folder (npm start).\n`,
  );
  process.exitCode = 2;
} else {
  // Compiling a thousand modules anew is a third of what a short command takes.
  enableCompileCache();
  const { main } = await import('./program.ts');
  process.exitCode = await main(process.argv, process.env);
}
