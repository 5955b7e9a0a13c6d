import { Command } from 'commander';
import { checkCommand } from './bank/check-command.ts';
import { resultCommand, sendCommand } from './bank/send-command.ts';
import { signCommand } from './bank/sign-command.ts';
import { tokeniseCommand } from './bank/tokenise-command.ts';

/** `niangjia bank tokenise|check|sign|send|result`. */
export function bankCommand(): Command {
  return new Command('bank')
    .description('银行端：令牌、文件、发送和结果 at the bank: tokens, files, sending them, and what comes back')
    .addCommand(tokeniseCommand())
    .addCommand(checkCommand())
    .addCommand(signCommand())
    .addCommand(sendCommand())
    .addCommand(resultCommand());
}
