import type { Command } from 'commander';
import type { Finish } from './finish.ts';
import { addLifesimEvalCommand } from './lifesim-eval-command.ts';
import { addLifesimMainCommand } from './lifesim-main-command.ts';
import { addLifesimMetricCommand } from './lifesim-metric-command.ts';
import type { Terminal } from './terminal.ts';

/** `livelong lifesim …`: LifeSim's own programs, with its flags, its files and its arithmetic. */
export function addLifesimCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const group = program
    .command('lifesim')
    .summary('do what the programs of LifeSim do, on its files')
    .description(
      'What the programs of LifeSim do, with their flags, on their files, in their arithmetic: docs/lifesim.md.',
    );
  addLifesimMainCommand(group, terminal, finish);
  addLifesimEvalCommand(group, terminal, finish);
  addLifesimMetricCommand(group, terminal, finish);
}
