import { parseArgs } from 'node:util';
import { openPersonalKeys, type PersonalKeys } from '../../functions/compose/personal-keys.ts';

const USAGE = [
  'npm run personal-keys -- rotate|reseal|status --table TABLE --personal-key PLACE [--endpoint URL]',
  '  rotate          新增数据密钥，此后均用其加密           add a data key; all is sealed under it from now on',
  '  reseal          旧密钥下的内容改用最新密钥加密         seal anew what is under older keys',
  '  status          各密钥下的记录数                       how many items have texts under each key',
  '  --table         DynamoDB 表名（栈输出 TableName）      the table: the output TableName of the stack',
  '  --personal-key  主密钥（栈输出 PersonalKeyPlace）      the master key: the output PersonalKeyPlace of the stack',
  '  --endpoint      仅用于本机引擎                         for an engine on this machine only',
  '  AWS 访问凭据与 AWS_REGION 取自环境。 Credentials and AWS_REGION come from the environment.',
].join('\n');

const WORK = {
  rotate: async (keys: PersonalKeys) => `新密钥 new key: ${await keys.rotate()}`,
  reseal: async (keys: PersonalKeys) => {
    const { resealed, current, changed, unreadable } = await keys.reseal();
    return [
      `重新加密 sealed anew: ${resealed}`,
      `已是最新 current already: ${current}`,
      `期间被改动，请再运行一次 changed meanwhile, run again: ${changed}`,
      `无法打开 unreadable: ${unreadable}`,
    ].join('\n');
  },
  status: async (keys: PersonalKeys) => {
    const { newest, items } = await keys.status();
    const lines = [...new Set([...items.keys(), newest])].toSorted().map((name) => `${name}: ${items.get(name) ?? 0}`);
    return [`最新密钥 newest key: ${newest}`, ...lines].join('\n');
  },
} as const satisfies Record<string, (keys: PersonalKeys) => Promise<string>>;

/** Does what the command line asks of the keys of a table and answers what to print; throws the usage for all else. */
export async function runPersonalKeys(args: readonly string[]): Promise<string> {
  const text = { type: 'string' } as const;
  const options = { table: text, 'personal-key': text, endpoint: text };
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [name, ...others] = positionals;
  const { table: tableName, endpoint, 'personal-key': personalKey } = values;
  const isWork = name === 'rotate' || name === 'reseal' || name === 'status';
  if (!isWork || others.length > 0 || tableName === undefined || personalKey === undefined) throw new Error(USAGE);
  return WORK[name](openPersonalKeys({ endpoint, tableName, personalKey }));
}

if (import.meta.main) {
  try {
    console.log(await runPersonalKeys(process.argv.slice(2)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
