import { Command } from 'commander';
import { tokeniseCommand } from './bank/tokenise-command.ts';

/** `niangjia bank tokenise`. */
export function bankCommand(): Command {
  return new Command('bank')
    .description('银行端：令牌、检查文件 at the bank: tokens, and files before they are sent')
    .addCommand(tokeniseCommand());
}
