import * as z from 'zod';
import type { Asked, Line } from './line-api.ts';
import { read } from './operations.ts';
import type { Persona, TestService } from './service.ts';

const rowSchema = z.object({ id: z.string(), version: z.number(), state: z.string() });

/** A case as far as it takes to name it again. */
export type CaseRow = z.infer<typeof rowSchema>;

const STEPS: ReadonlySet<string> = new Set(['acceptCase', 'startCase', 'closeCase']);

/** Who takes which step of a case, and what goes with it. */
export interface CaseStepAsked {
  readonly by: Persona;
  readonly name: string;
  readonly more?: object;
}

/** Cases over the contract. */
export interface CaseApi {
  readonly receive: (by: Persona, facts: Readonly<Record<string, unknown>>) => Promise<CaseRow>;
  /** Takes a step; a refusal fails the test. */
  readonly step: (row: CaseRow, asked: CaseStepAsked) => Promise<CaseRow>;
  /** What became of a step: empty, or `CODE place`. */
  readonly told: (row: CaseRow, asked: CaseStepAsked) => Promise<string>;
  /** The case as a persona sees it; null for nothing. */
  readonly seen: (row: Pick<CaseRow, 'id'>, by: Persona, fields: string) => Promise<unknown>;
  /** Ids of the cases in a list. */
  readonly listed: (by: Persona, filter: object) => Promise<readonly string[]>;
}

const ONE = (fields: string): string => `query ($id: ID!) { case(id: $id) { ${fields} } }`;
const LIST = 'query ($filter: CaseFilter!) { cases(filter: $filter, first: 100) { nodes { id } } }';
const oneSchema = z.object({ case: z.unknown() });
const listSchema = z.object({ cases: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

const asking = ({ id, version }: CaseRow, { by, name, more = {} }: CaseStepAsked): Asked => ({
  ...{ by, name, shows: 'case { id version state }', input: { id, expectedVersion: version, ...more } },
  ...(STEPS.has(name) ? { type: 'CaseStepInput' } : {}),
});

/** Opens cases for the callers of a line. */
export function openCases(service: TestService, line: Line): CaseApi {
  return {
    receive: async (by, facts) => {
      const asked = { by, name: 'receiveCase', shows: 'case { id version state }', input: facts };
      return rowSchema.parse((await line.done(asked))['case']);
    },
    step: async (row, asked) => rowSchema.parse((await line.done(asking(row, asked)))['case']),
    told: (row, asked) => line.told(asking(row, asked)),
    seen: async ({ id }, by, fields) =>
      oneSchema.parse(await read(service, by, { query: ONE(fields), variables: { id } })).case,
    listed: async (by, filter) => {
      const data = await read(service, by, { query: LIST, variables: { filter } });
      return listSchema.parse(data).cases.nodes.map(({ id }) => id);
    },
  };
}
