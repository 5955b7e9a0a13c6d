import { Command } from 'commander';
import { listCommand } from './import-command.ts';

/** `niangjia stipends import FILE`. */
export function stipendsCommand(): Command {
  const description = '导入岗位待遇发放表 import a payroll of stipends: one month of one post per row';
  return new Command('stipends')
    .description('岗位待遇 monthly stipends of virtual posts')
    .addCommand(listCommand('import', 'STIPENDS', description));
}
