import { Command, CommanderError } from 'commander';
import { exitCode, LivelongError } from '../errors/index.ts';
import { harmless } from '../report/index.ts';
import { version } from '../run/index.ts';
import { addCompareCommand } from './compare-command.ts';
import { addDaysCommand } from './days-command.ts';
import { addDoctorCommand } from './doctor-command.ts';
import { addExportCommand } from './export-command.ts';
import type { Finish } from './finish.ts';
import { addGenerateCommand } from './generate-command.ts';
import { addImportCommand } from './import-command.ts';
import { addInitCommand } from './init-command.ts';
import { addJudgeCommand } from './judge-command.ts';
import { addLifesimCommand } from './lifesim-command.ts';
import { addPromptsCommand } from './prompts-command.ts';
import { addPropersimCommand } from './propersim-command.ts';
import { addReportCommand } from './report-command.ts';
import { addResumeCommand } from './resume-command.ts';
import { addRunCommand } from './run-command.ts';
import { addScoreCommand } from './score-command.ts';
import { addShowCommand } from './show-command.ts';
import { addStudioCommand } from './studio-command.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Runs the command line and returns its exit code. */
export async function main(argv: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  goOnWhenNobodyReads();
  return runCommandLine(argv, environment);
}

/** Runs a command line in a process that goes on behind it, and returns its exit code. */
export async function runCommandLine(argv: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  const terminal = processTerminal(environment);
  let code: number = exitCode.passed;
  const program = livelongProgram(terminal, (finished) => (code = finished));
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** The whole command line as commander's tree. */
export function livelongProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('livelong')
    .description("Simulates people's everyday lives, to test, compare and train the assistants that will share them.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .showHelpAfterError('(livelong --help, or livelong COMMAND --help, lists what there is)');
  addRunCommand(program, terminal, finish);
  addResumeCommand(program, terminal, finish);
  addGenerateCommand(program, terminal, finish);
  addDaysCommand(program, terminal, finish);
  addJudgeCommand(program, terminal, finish);
  addScoreCommand(program, terminal, finish);
  addReportCommand(program, terminal, finish);
  addShowCommand(program, terminal, finish);
  addStudioCommand(program, terminal, finish);
  addCompareCommand(program, terminal, finish);
  addExportCommand(program, terminal, finish);
  addImportCommand(program, terminal, finish);
  addInitCommand(program, terminal, finish);
  addDoctorCommand(program, terminal, finish);
  addPromptsCommand(program, terminal, finish);
  addLifesimCommand(program, terminal, finish);
  addPropersimCommand(program, terminal, finish);
  for (const command of program.commands) command.exitOverride();
  return program;
}

function explain(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.passed : exitCode.usage;
  if (LivelongError.isInstance(error)) {
    terminal.tell(harmless(error.message));
    return error.exitCode;
  }
  terminal.tell(
    `This should not have happened, and it is a fault of Livelong:\n${error instanceof Error ? error.stack : String(error)}`,
  );
  return exitCode.broken;
}

/** A reader that leaves (`| head`) changes nothing of a run, its exit code included. */
function goOnWhenNobodyReads(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    });
  }
}
