/** What the commands write to and read from. */
export interface Terminal {
  /** Results: stdout. */
  print(text: string): void;
  /** Everything for people beside results: stderr. */
  tell(text: string): void;
  environment: NodeJS.ProcessEnv;
}

/** The process's own streams. */
export function processTerminal(environment: NodeJS.ProcessEnv): Terminal {
  return {
    print: (text) => process.stdout.write(`${text}\n`),
    tell: (text) => process.stderr.write(`${text}\n`),
    environment,
  };
}

/** True where colours are wanted: a terminal, and NO_COLOR not set. */
export function wantsColor(stream: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): boolean {
  return stream.isTTY && (environment['NO_COLOR'] ?? '') === '';
}
