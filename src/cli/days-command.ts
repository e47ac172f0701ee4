import { join } from 'node:path';
import { Option, type Command } from 'commander';
import { objectives, reasonPlaces, recordLevels } from '../assistant/index.ts';
import { exitCode, UsageError } from '../errors/index.ts';
import { deliveryRules } from '../life/index.ts';
import { counted } from '../report/index.ts';
import { daysInput, planDays, proactiveBuiltIns, readDaysInput, type DaysInput, type DaysPlan } from '../run/index.ts';
import { asksAgain, tellAgain, type AgainOptions } from './days-again.ts';
import type { Finish } from './finish.ts';
import { jsonOption } from './json-option.ts';
import { liveDays } from './live-days.ts';
import { addLimitOptions } from './limit-options.ts';
import { collect, fraction, share, wholeNumber } from './number-option.ts';
import { parametersOption } from './parameters-option.ts';
import type { Terminal } from './terminal.ts';

/** Flags of `livelong days`; the others have the names of the study. */
interface DaysOptions extends AgainOptions, Record<string, unknown> {
  fresh: boolean;
  yes: boolean;
  json: boolean;
}

/** `livelong days`: proactive days at home, with learning. */
export function addDaysCommand(program: Command, terminal: Terminal, finish: Finish): void {
  const command = program
    .command('days')
    .summary('simulate days at home with a proactive assistant that learns')
    .description(
      "Simulates people's days at home tick by tick: at each tick the assistant says something or keeps silent, the person rates either, and the assistant learns from it after each day. Without options: the 32 residents, 14 days, all built-in assistants, no key needed.",
    )
    .argument('[study]', 'a days.yaml with the same settings (docs/days.md); behind --explain and --replay: a life');
  addModelOptions(addAssistantOptions(addLivingOptions(command)))
    .option('--prices <file>', 'prices that add to the bundled ones (docs/models-and-cost.md)')
    .option('--out <dir>', 'run directory (default: runs/days-<id>); days of the same study there are continued')
    .option('--fresh', 'empty the run directory first', false)
    .option('--yes', 'do not ask before paid calls', false)
    .addOption(jsonOption())
    .option('--explain <run>', "tell what a run's learner has learned: --explain RUN LIFE, or LIFE/ASSISTANT")
    .option('--replay <run>', 'live a day of a run again, with any version: --replay RUN LIFE --day N')
    .option('--day <n>', 'the day that is lived again', wholeNumber(1))
    .option(
      '--trainings <n>',
      'the learner after N trainings (default: all of them; --replay: those of then)',
      wholeNumber(0),
    )
    .option('--at <moment>', 'what the learner would say, too: weekday, time and activity, as "mon 19:30 dinner"')
    .action(async (file: string | undefined, options: DaysOptions) => {
      if (asksAgain(options)) {
        await tellAgain(file, options, terminal);
        return finish(exitCode.passed);
      }
      if (options['out'] === '') throw new UsageError('--out is empty. Name a folder, such as runs/days.');
      const written = file === undefined ? {} : readDaysInput(file);
      const plan = await planDays({ ...written, ...asked(options) }, { fresh: options.fresh });
      terminal.tell(opening(plan));
      tellUnread(plan, terminal);
      finish(await liveDays(plan, options, terminal));
    });
}

/** What of ProPerSim's personas no rule could read: guessed at it is not. */
function tellUnread({ people, directory }: DaysPlan, terminal: Terminal): void {
  const unread = people?.unread ?? [];
  const parts = unread.reduce((sum, each) => sum + each.unread.length, 0);
  if (parts === 0) return;
  terminal.tell(
    `${counted(parts, 'passage', 'passages')} of ${counted(unread.length, 'persona', 'personas')} could not be read by rules and ${parts === 1 ? 'is' : 'are'} left aside, with the reason, in ${join(directory.root, 'unread.jsonl')}.`,
  );
}

function addLivingOptions(command: Command): Command {
  return command
    .option('--people <n>', 'how many people (default: the 32 residents; more are sampled)', wholeNumber(1))
    .option('--plan <file>', 'what a sampled population should look like (default: the plan that comes with Livelong)')
    .option('--lives <dir>', 'take the people of a folder that `livelong generate` made')
    .option('--personas <dir>', "take ProPerSim's personas: a folder for each")
    .option(
      '--persona-reader <model>',
      'who reads what these personas expect: rules (built in), or a model (default: rules)',
    )
    .option('--home <file>', 'home.yaml in which everybody lives (default: a bundled home that suits each household)')
    .option('--days <n>', 'days to live (default: 14)', wholeNumber(1, 3650))
    .option(
      '--held-out <n>',
      'days that teach nothing, the same after each training (default: 10; 2 for more than 1,000 people; 0 where anything is asked that is not built in)',
      wholeNumber(0, 365),
    )
    .option(
      '--start <date>',
      "date of the first day (default: 2026-03-02; with --timeline the date of each person's first event)",
    )
    .addOption(
      new Option(
        '--timeline <what>',
        "what is lived: days at home, the people's life events in talks, or both on one clock; the last two need --lives (default: days)",
      ).choices(['days', 'events', 'both']),
    )
    .option(
      '--reply <assistant>',
      'who answers for built-in suggesters when people talk: helpful, generic, echo or silent (default: helpful)',
    )
    .option('--tick <seconds>', 'seconds from tick to tick (default: 150)', wholeNumber(1, 3600))
    .option(
      '--seed <n>',
      'seed of all that is drawn at random (default: 1)',
      wholeNumber(-2_147_483_648, 2_147_483_647),
    )
    .addOption(
      new Option(
        '--ticks <way>',
        'how silence is written: as runs of equal rating, or tick by tick (default: runs)',
      ).choices(['runs', 'full']),
    );
}

function addAssistantOptions(command: Command): Command {
  return command
    .option(
      '--assistant <spec>',
      `assistant under test, repeatable: [label=]SPEC, where SPEC is a built-in (${Object.keys(proactiveBuiltIns).join(', ')}), a module (./mine.ts), a model, http://…, or one of these three behind learner: (default: all built-ins)`,
      collect,
    )
    .addOption(
      new Option('--objective <name>', 'what the learner is trained by (default: dpo)').choices([...objectives]),
    )
    .option(
      '--buffer <pairs>',
      'pairs of one training, from all days: a number, equally200, equally400 or halftoday (default: 2000)',
      buffer,
    )
    .option(
      '--speech-share <share>',
      'least share of pairs that prefer speech to silence (default: 0.1 for dpo, 0.3 for kto)',
      fraction(0, 0.95),
    )
    .option('--passes <n>', 'how often the pairs of a training are gone through (default: 3)', wholeNumber(1, 100))
    .option('--beta <number>', 'how strongly the learner is held to its reference (default: 0.1)', fraction(0.001, 10))
    .addOption(
      new Option(
        '--deliver <rule>',
        'which of several candidates is said where the assistant leaves it open (default: first)',
      ).choices([...deliveryRules]),
    )
    .option('--rating-noise <share>', 'share of ratings that reach the assistant as random ones (default: 0)', share)
    .option('--rating-delay <minutes>', 'minutes until a rating reaches the assistant (default: 0)', fraction(0, 1440))
    .option(
      '--shuffle-ratings',
      'hand the ratings of a tick out among its candidates by chance: a control from which nothing can be learned',
    );
}

/** Options that say which models take part, and how they are asked. */
function addModelOptions(command: Command): Command {
  command
    .option('--planner <model>', 'who plans the days: rules (built in), or a model (default: rules)')
    .option(
      '--rater <model>',
      'who rates, repeatable: [label=]rules (built in), human, or a model; the first is the person, others rate the same suggestions again (default: rules)',
      collect,
    )
    .addOption(
      new Option(
        '--rate-as <way>',
        'how a model rates: one call for all that it judges, or one for each dimension (default: joint)',
      ).choices(['joint', 'separate']),
    )
    .option('--rate-all', 'a model judges times, rates and silence too, instead of counting them')
    .option('--revisions', 'ask a person played by a model what they would rather have heard')
    .option(
      '--candidates <n>',
      'how many candidates a model assistant is asked for at a tick (default: 1; behind learner: 2)',
      wholeNumber(1, 4),
    )
    .addOption(
      new Option(
        '--memory <level>',
        "what a model assistant's records hold of a tick (docs/days.md; default: ASC)",
      ).choices([...recordLevels]),
    )
    .option('--no-retrieval', 'give a model assistant nothing of what it remembers')
    .addOption(
      new Option('--persona <what>', 'what a model assistant is told of the person (default: hidden)').choices([
        'hidden',
        'person',
        'rubric',
      ]),
    )
    .addOption(
      new Option(
        '--reasons <when>',
        'whether a model assistant says why, before or after it decides (default: none)',
      ).choices([...reasonPlaces]),
    )
    .option(
      '--forced-silence <share>',
      "share of ticks at which a model assistant's first candidate is silence (default: 0)",
      share,
    )
    .option('--trainer <command>', 'train model assistants by a command of your own after each day (docs/days.md)')
    .option('--guard <command>', 'measure each trained model by a command of your own; its numbers are kept')
    .addOption(parametersOption('--planner-parameters', 'the model that plans'))
    .addOption(parametersOption('--assistant-parameters', 'all model assistants'))
    .addOption(parametersOption('--rater-parameters', 'all models that rate'))
    .option(
      '--embedding <model>',
      'what finds moments like the present: hashed-words (built in), or a model (default: hashed-words)',
    );
  return addLimitOptions(command, {
    concurrency: '16, or as before',
    callTimeout: '60, or as before',
    others: 'none, or as before',
  });
}

function buffer(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** What flags say, by the names of the study: each has the name of its flag. */
function asked(options: Record<string, unknown>): DaysInput {
  const named = (name: string) => options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  const given = Object.keys(daysInput.shape).flatMap((name) => {
    const value = name === 'assistants' ? options['assistant'] : name === 'raters' ? options['rater'] : named(name);
    if (name === 'retrieval' && value === true) return [];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given);
}

function opening({ study, directory }: DaysPlan): string {
  const { people, days, 'held-out': heldOut, tick, assistants } = study;
  const extent = `${counted(days, 'day', 'days')}${heldOut === 0 ? '' : ` and ${heldOut} held out`}`;
  const who = `${counted(people, 'person', 'people')} (${study.from}), ${extent}`;
  return `${who}, a tick every ${tick} s, assistants ${assistants.map(({ label }) => label).join(', ')}.\nRun directory: ${directory.root}\n`;
}
