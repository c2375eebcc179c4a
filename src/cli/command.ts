import { type ParseArgsConfig, parseArgs } from 'node:util';
import { consoleText } from '../app/console-text.js';
import { startupMessage } from '../app/startup-errors.js';

interface CommandLine<Config extends ParseArgsConfig> {
  /** How it is called and what it does, for `--help`. */
  readonly usage: string;
  /** What it ends with where it cannot do its work. */
  readonly failure?: number;
  readonly takes: Config;
}

/** Runs a command of the shell. A mistake gets a sentence that says what is in the way, never a stack. */
export async function runCommand<Config extends ParseArgsConfig>(
  { usage, failure = 1, takes }: CommandLine<Config>,
  work: (given: ReturnType<typeof parseArgs<Config>>) => Promise<void>,
): Promise<void> {
  if (process.argv.slice(2).includes('--help')) {
    console.log(usage);
    return;
  }
  try {
    await work(parseArgs(takes));
  } catch (error) {
    console.error(sentenceOf(error));
    process.exitCode = failure;
  }
}

function sentenceOf(error: unknown): string {
  const { message, code } = error as NodeJS.ErrnoException;
  // Node goes on with advice about its own syntax.
  if (code?.startsWith('ERR_PARSE_ARGS') === true)
    return consoleText('console.seeHelp', { fault: message.split(/\.\s/)[0]?.replace(/\.$/, '') ?? '' });
  return startupMessage(error) ?? message;
}
