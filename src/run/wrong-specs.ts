import type { z } from 'zod';
import { UsageError } from '../errors/index.ts';
import { parseEmbedderName } from '../model/index.ts';
import {
  parseAnalysisSpec,
  parseAssistantSpec,
  parseJudgeSpec,
  parseUserSpec,
  requireAskable,
  splitLabel,
} from './spec.ts';

type Path = (string | number)[];

/** A part as users write it: its spec, or its spec among other things. */
type WrittenPart = string | { spec: string };

/** The parts of a study that name somebody. */
interface NamedParts {
  user: string;
  embedding: string;
  analysis?: string | undefined;
  assistants: readonly WrittenPart[];
  judges: readonly WrittenPart[];
}

/** For a schema of what users write: makes an issue of every part of a study that names nobody, at its place, so that its line can be told. */
export function tellWrongSpecs(parts: NamedParts, context: z.RefinementCtx): void {
  const { user, embedding, analysis, assistants, judges } = parts;
  const tell = (path: Path, read: () => unknown) => {
    const message = problemOf(read);
    if (message !== null) context.addIssue({ code: 'custom', path, message });
  };
  tell(['user'], () => (requireAskable(user, '--user'), parseUserSpec(user)));
  tell(['embedding'], () => parseEmbedderName(embedding));
  if (analysis !== undefined) tell(['analysis'], () => parseAnalysisSpec(analysis));
  for (const { spec, path } of assistants.map((part, index) => placed('assistants', part, index))) {
    tell(path, () => (requireAskable(spec, '--assistant'), parseAssistantSpec(spec)));
  }
  for (const { spec, path } of judges.map((part, index) => placed('judges', part, index))) {
    tell(path, () => (requireAskable(spec, '--judge'), parseJudgeSpec(spec)));
  }
}

function placed(list: string, part: WrittenPart, index: number): { spec: string; path: Path } {
  return typeof part === 'string'
    ? { spec: splitLabel(part).spec, path: [list, index] }
    : { spec: part.spec, path: [list, index, 'spec'] };
}

/** What is wrong with what `read` reads, without the flag at its beginning: in a file there is none. */
function problemOf(read: () => unknown): string | null {
  try {
    read();
    return null;
  } catch (error) {
    if (error instanceof UsageError) return error.message.replace(/^--[a-z]+ /, '');
    throw error;
  }
}
