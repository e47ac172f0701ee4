import type { Command } from 'commander';
import { systemClock } from '../clock/index.ts';
import { counted, harmless } from '../report/index.ts';
import { doctorExitCode, examine, readStudyInput, type Finding, type StudyInput } from '../run/index.ts';
import type { Finish } from './finish.ts';
import { collect } from './number-option.ts';
import type { Terminal } from './terminal.ts';

interface DoctorOptions {
  user?: string;
  assistant?: string[];
  judge?: string[];
  embedding?: string;
  out?: string;
}

/** `livelong doctor [study.yaml]`: whether a study could be run, and what to put right. */
export function addDoctorCommand(program: Command, terminal: Terminal, finish: Finish): void {
  program
    .command('doctor')
    .summary('check Node, keys, files and endpoints, and say what to put right')
    .description(
      'Checks whether a study can be run: Node, the package, keys (never shown), the study itself, its run directory, modules, and by one tiny call each every model, embedding model and server that takes part. Nothing is simulated and nothing is written. Without a study and without options: the bundled study, which asks nobody.',
    )
    .argument('[study]', 'a study.yaml (default: the bundled study)')
    .option('--user <model>', 'who plays the people, as for `livelong run`')
    .option('--assistant <spec>', 'assistant, repeatable, as for `livelong run`', collect)
    .option('--judge <model>', 'judge, repeatable, as for `livelong run`', collect)
    .option('--embedding <model>', 'what compares texts, as for `livelong run`')
    .option('--out <dir>', 'run directory, as for `livelong run`')
    .action(async (file: string | undefined, options: DoctorOptions) => {
      const findings: Finding[] = [];
      const examination = {
        study: () => readStudy(file, options),
        node: process.versions.node,
        environment: terminal.environment,
        clock: systemClock,
        onCalls: (calls: number) =>
          terminal.tell(`Asking ${counted(calls, 'model or server', 'models and servers')}, one tiny call each …`),
      };
      for await (const finding of examine(examination)) {
        findings.push(finding);
        terminal.print(findingLine(finding));
      }
      terminal.tell(summary(findings));
      finish(doctorExitCode(findings));
    });
}

/**
 * The study with what the options say in place of what stands in its file.
 * @throws UsageError, InputError
 */
function readStudy(file: string | undefined, options: DoctorOptions): StudyInput {
  const { user, assistant: assistants, judge: judges, embedding, out } = options;
  const flags = { user, assistants, judges, embedding, out };
  const given = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined));
  return { ...(file === undefined ? {} : readStudyInput(file, { specs: 'as they are' })), ...given };
}

function findingLine({ status, text, fix }: Finding): string {
  const lines = [text, ...(fix === null ? [] : [`To do: ${fix}`])].join('\n').split('\n');
  return harmless(`${status.padEnd(8)} ${lines.join(`\n${' '.repeat(9)}`)}`);
}

function summary(findings: readonly Finding[]): string {
  const count = (status: Finding['status']) => findings.filter((finding) => finding.status === status).length;
  const calls = findings.reduce((sum, finding) => sum + finding.calls, 0);
  const problems = count('problem');
  const warnings = count('warning');
  const found = [
    ...(problems === 0 ? [] : [counted(problems, 'problem', 'problems')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'warning', 'warnings')]),
  ];
  const asked =
    calls === 0 ? 'Nobody was asked anything.' : `${counted(calls, 'tiny call was', 'tiny calls were')} made.`;
  return `\n${found.length === 0 ? 'All is well' : found.join(' and ')}. ${asked}`;
}
