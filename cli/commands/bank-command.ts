import { Command } from 'commander';
import { checkCommand } from './bank/check-command.ts';
import { signCommand } from './bank/sign-command.ts';
import { tokeniseCommand } from './bank/tokenise-command.ts';

/** `niangjia bank tokenise|check|sign`. */
export function bankCommand(): Command {
  return new Command('bank')
    .description('银行端：令牌、检查文件 at the bank: tokens, and files before they are sent')
    .addCommand(tokeniseCommand())
    .addCommand(checkCommand())
    .addCommand(signCommand());
}
