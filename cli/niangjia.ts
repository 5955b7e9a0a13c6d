#!/usr/bin/env node
import { Command, type CommanderError } from 'commander';
import { bankCommand } from './commands/bank-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { importCommand } from './commands/import-command.ts';
import { jobsCommand } from './commands/jobs-command.ts';
import { loginCommand } from './commands/login-command.ts';
import { postsCommand } from './commands/posts-command.ts';
import { stipendsCommand } from './commands/stipends-command.ts';
import { EXIT_CODES } from './exit-codes.ts';
import { withoutGiven } from './without-numbers.ts';

/** A wrong command line has a code of its own, whatever command it is of. */
function endWith({ exitCode }: CommanderError): never {
  process.exit(exitCode === 0 ? EXIT_CODES.DONE : EXIT_CODES.USAGE);
}

/** What was typed in the wrong place may be a card number, a key or a token: it is not told back. */
function tellError(text: string, write: (text: string) => void): void {
  write(withoutGiven(text));
}

function overrideExits(command: Command): void {
  command.exitOverride(endWith).configureOutput({ outputError: tellError });
  command.commands.forEach(overrideExits);
}

/** Whoever reads what is printed may have read enough, as `head` has: nothing more is said then. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(EXIT_CODES.PART_WRITTEN);
});

/** Files are named from where the command was typed, also where npm runs it for the folder of the service. */
const { INIT_CWD: typedIn, npm_lifecycle_event: script } = process.env;
if (script === 'niangjia' && typedIn !== undefined) process.chdir(typedIn);

const program = new Command('niangjia')
  .description('娘家服务的命令行，供工会干部和银行使用。 The command line of Niangjia, for federations and banks.')
  .addCommand(loginCommand())
  .addCommand(importCommand())
  .addCommand(jobsCommand())
  .addCommand(exportCommand())
  .addCommand(postsCommand())
  .addCommand(stipendsCommand())
  .addCommand(bankCommand());

overrideExits(program);
await program.parseAsync();
