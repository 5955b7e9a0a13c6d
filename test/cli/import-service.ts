import { z } from 'zod';
import { openSystemApi } from '../../functions/compose/system-api.ts';
import { startLocalService, type LocalTestService } from '../support/local-service.ts';
import { cells, type Cells } from './figure-file.ts';
import { runCli, type CliOptions, type CliRun } from './run-cli.ts';

const REGISTER = `mutation ($input: RegisterApiClientInput!) { registerApiClient(input: $input) { problems { code } } }`;
const COUNT = `query ($program: String!, $after: String) {
  figures(filter: { program: $program }, first: 100, after: $after) {
    nodes { rowId value version } pageInfo { hasNextPage endCursor }
  }
}`;
const pageSchema = z.object({
  figures: z.object({
    nodes: z.array(z.object({ rowId: z.string(), value: z.string(), version: z.number() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** A service to import into, and what is needed to do so and to look after. */
export interface ImportService extends LocalTestService {
  readonly token: string;
  /** The token of an administrator of the whole nation. */
  readonly nationalToken: string;
  /** Runs `niangjia import figures` as the administrator of Zhejiang. */
  readonly importFigures: (path: string, args?: readonly string[], options?: CliOptions) => Promise<CliRun>;
  /** The figures of a programme, as `rowId value version`. */
  readonly written: (program: string) => Promise<string[]>;
}

/** Rows of a programme of their own, so that tests do not meet. */
export function rowsOf(program: string, count: number, given: Partial<Cells> = {}): Cells[] {
  return Array.from({ length: count }, (_, index) => cells(`${program}-${index}`, { program, ...given }));
}

async function readWritten(service: LocalTestService, program: string): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  do {
    const { figures } = pageSchema.parse((await service.ask('zhejiang-admin', COUNT, { program, after })).data);
    found.push(...figures.nodes.map(({ rowId, value, version }) => `${rowId} ${value} ${version}`));
    after = figures.pageInfo.hasNextPage ? figures.pageInfo.endCursor : null;
  } while (after !== null);
  return found.sort((left, right) => left.localeCompare(right));
}

/** Starts it with an administrator and a dashboard of Zhejiang, an administrator of the nation, and no figure yet. */
export async function startImportService(): Promise<ImportService> {
  const service = await startLocalService(async (place) => {
    const api = openSystemApi(place);
    for (const [subject, role, regionCode] of [
      ['zhejiang-admin', 'PROVINCE_ADMIN', '330000'],
      ['zhejiang-dashboard', 'DASHBOARD', '330000'],
      ['national-admin', 'PROVINCE_ADMIN', '000000'],
    ] as const) {
      const scope = { kind: 'REGION', regionCode };
      const input = { idempotencyKey: `register-${subject}`, subject, name: subject, role, scope };
      await api('test', REGISTER, { input });
    }
  });
  const token = await service.tokenOf('zhejiang-admin');
  return {
    ...service,
    token,
    nationalToken: await service.tokenOf('national-admin'),
    importFigures: (path, args = [], options = {}) =>
      runCli(['import', 'figures', path, '--url', service.graphqlUrl, ...args], { token, ...options }),
    written: (program) => readWritten(service, program),
  };
}
