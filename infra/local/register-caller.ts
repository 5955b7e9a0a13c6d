import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openSystemApi, type SystemApi } from '../../functions/compose/system-api.ts';

/** Who registers: it stands as the actor in the audit trail of the first callers of a stage. */
const OPERATOR = 'operator';

const USAGE = [
  'npm run register-caller -- --table TABLE --subject SUBJECT --name NAME --region REGION [--endpoint URL]',
  '  --table     DynamoDB 表名（栈输出 TableName）          the table: the output TableName of the stack',
  '  --subject   令牌的 client_id 或 sub                    the client_id or sub of the tokens',
  '  --name      名称                                       what the caller is called',
  '  --region    管辖区划，如 330000                        the region administered, e.g. 330000',
  '  --endpoint  仅用于本机引擎                             for an engine on this machine only',
  '  AWS 访问凭据与 AWS_REGION 取自环境。 Credentials and AWS_REGION come from the environment.',
].join('\n');

const REGISTER = `mutation ($input: RegisterApiClientInput!) {
  registerApiClient(input: $input) { apiClient { id } problems { code message(locale: EN) path } }
}`;
const LOOK_AT = 'query ($id: ID!) { apiClient(id: $id) { version revokedAt } }';

const answerSchema = z.object({
  registerApiClient: z.object({
    apiClient: z.object({ id: z.string() }).nullable(),
    problems: z.array(z.object({ code: z.string(), message: z.string(), path: z.array(z.string()).nullable() })),
  }),
});

const clientSchema = z.object({ apiClient: z.object({ version: z.number(), revokedAt: z.string().nullable() }) });

/** Where the caller is let in, and who it is. */
export interface Registration {
  readonly table: string;
  readonly subject: string;
  readonly name: string;
  readonly region: string;
  readonly endpoint?: string | undefined;
}

function readRegistration(args: readonly string[]): Registration {
  const text = { type: 'string' } as const;
  const options = { table: text, subject: text, name: text, region: text, endpoint: text };
  const { table, subject, name, region, endpoint } = parseArgs({ args: [...args], options }).values;
  if (table === undefined || subject === undefined || name === undefined || region === undefined) {
    throw new Error(USAGE);
  }
  return { table, subject, name, region, endpoint };
}

/** Asks for the registration under a key of its own: the same facts again answer the same id. Throws when it is refused. */
async function register(api: SystemApi, { subject, name, region }: Registration, again = ''): Promise<string> {
  const scope = { kind: 'REGION', regionCode: region };
  const facts = createHash('sha256')
    .update(JSON.stringify([subject, name, region]))
    .digest('hex');
  const idempotencyKey = `operator${again}.${facts}`;
  const input = { idempotencyKey, subject, name, role: 'PROVINCE_ADMIN', scope };
  const { apiClient, problems } = answerSchema.parse(await api(OPERATOR, REGISTER, { input })).registerApiClient;
  const [problem] = problems;
  if (problem !== undefined) throw new Error(`${problem.code} ${problem.path?.join('.') ?? ''}: ${problem.message}`);
  return apiClient?.id ?? '';
}

/**
 * Registers a PROVINCE_ADMIN of a region in a table, or lets it in again after it was revoked, and answers its id; throws
 * with the problem when it is refused.
 */
export async function registerCaller(registration: Registration): Promise<string> {
  const { table, endpoint } = registration;
  const dataFolder = join(import.meta.dirname, '../../data');
  // A record of a caller holds no personal facts: the operator needs no access to their key.
  const api = openSystemApi({ endpoint, tableName: table, dataFolder, personalKey: undefined });
  const id = await register(api, registration);
  // The first answer is told again for a month, whatever became of the caller since.
  const { version, revokedAt } = clientSchema.parse(await api(OPERATOR, LOOK_AT, { id })).apiClient;
  return revokedAt === null ? id : register(api, registration, `.${version}`);
}

if (import.meta.main) {
  try {
    console.log(await registerCaller(readRegistration(process.argv.slice(2))));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
