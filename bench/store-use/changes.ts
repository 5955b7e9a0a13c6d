import { MOST_IMPORTED_ROWS } from '#services/import-figures.ts';
import type { Federation } from './federation.ts';
import type { Callers, Founded, Operation } from './operations.ts';

interface Change {
  readonly name: string;
  readonly as: keyof Callers;
  readonly field: string;
  readonly type: string;
  readonly ask?: string;
  readonly input: (federation: Federation, founded: Founded) => object;
}

const BODY = 'unionBody { id version }';

/** Keys must differ from change to change and are the same in every run: each run has a table of its own. */
function change({ name, as, field, type, ask = '', input }: Change): Operation {
  const idempotencyKey = `bench:${name.replaceAll(/[^a-z0-9]/g, '-')}`;
  return {
    ...{ name, as, query: `mutation ($input: ${type}!) { ${field}(input: $input) { ${ask} problems { code } } }` },
    variables: (federation, founded) => ({ input: { idempotencyKey, ...input(federation, founded) } }),
  };
}

/** A step in the life of the founded body. */
function step(name: string, as: keyof Callers, type = 'UnionBodyTransitionInput'): Operation {
  const input = (_: Federation, { id, version }: Founded): object => {
    return { id, expectedVersion: version, effectiveOn: '2024-01-15' };
  };
  return change({ name, as, field: `${name}UnionBody`, type, ask: BODY, input });
}

function consent(name: string, as: keyof Callers, side: 'OUT' | 'IN'): Operation {
  return change({
    ...{ name, as, field: 'consentToUnionBodyMove', type: 'UnionBodyMoveAnswerInput', ask: BODY },
    input: (_, { id, version }) => ({ id, expectedVersion: version, side }),
  });
}

function importedRow(_: unknown, index: number): object {
  return {
    ...{ line: index + 1, id: `imported-${index}`, regionCode: '330881', regionName: '江山市', program: '立功竞赛' },
    ...{ unionBody: '江山市总工会', indicator: 'mutual_aid_insured', indicatorZh: '参保职工', value: String(index) },
    ...{ unit: 'people', bound: 'EXACT', kind: 'FLOW', periodStart: '2024-01-01', periodEnd: '2024-12-31' },
    source: '年度工作总结',
  };
}

const FOUNDED = { code: 'BENCH-1', name: '新建公司工会', level: 'EMPLOYER', kind: 'BASE', regionCode: '330881' };

/** The changes, in an order in which each one can be made. */
export const CHANGES: readonly Operation[] = [
  change({
    ...{ name: 'found', as: 'officer', field: 'foundUnionBody', type: 'FoundUnionBodyInput', ask: BODY },
    input: ({ wide }) => ({ ...FOUNDED, parentId: wide.id, foundedOn: '2024-01-01' }),
  }),
  step('submit', 'officer'),
  step('approve', 'reviewer', 'ApproveUnionBodyInput'),
  change({
    ...{ name: 'revise', as: 'officer', field: 'reviseUnionBody', type: 'ReviseUnionBodyInput', ask: BODY },
    input: (_, { id, version }) => ({ id, expectedVersion: version, address: '人民路2号' }),
  }),
  change({
    ...{ name: 'record officer', as: 'officer', field: 'recordOfficer', type: 'RecordOfficerInput' },
    input: (_, { id }) => ({
      ...{ unionBodyId: id, office: 'CHAIR', personName: '张三', engagement: 'FULL_TIME', from: '2024-02-01' },
    }),
  }),
  change({
    ...{ name: 'cover unit', as: 'officer', field: 'coverUnit', type: 'CoverUnitInput' },
    input: (_, { id }) => ({ unionBodyId: id, name: '某某有限公司', regionCode: '330881', from: '2024-02-01' }),
  }),
  change({
    ...{ name: 'open facility', as: 'officer', field: 'openFacility', type: 'OpenFacilityInput' },
    input: (_, { id }) => ({
      ...{ ownerId: id, code: 'BENCH-F1', name: '职工之家', kind: 'WORKER_HOME', regionCode: '330881' },
    }),
  }),
  change({
    ...{ name: 'record agreement', as: 'officer', field: 'recordAgreement', type: 'RecordAgreementInput' },
    input: (_, { id }) => ({
      ...{ unionBodyId: id, kind: 'WAGE_AGREEMENT', title: '工资专项集体合同', unitsCovered: 1, workersCovered: 20 },
      from: '2024-03-01',
    }),
  }),
  change({
    ...{ name: 'request move', as: 'admin', field: 'moveUnionBody', type: 'MoveUnionBodyInput', ask: BODY },
    input: ({ deep }, { id, version }) => ({ id, expectedVersion: version, toParentId: deep.id }),
  }),
  consent('first consent to a move', 'reviewer', 'OUT'),
  consent('second consent to a move', 'otherReviewer', 'IN'),
  {
    ...{ name: 'audit trail page', as: 'admin', variables: (_, { id }) => ({ id }) },
    query: 'query ($id: ID!) { auditTrail(subjectId: $id, first: 100) { nodes { id action } } }',
  },
  change({
    ...{
      name: `import of ${MOST_IMPORTED_ROWS} figures`,
      as: 'admin',
      field: 'importFigures',
      type: 'ImportFiguresInput',
    },
    input: () => ({ rows: Array.from({ length: MOST_IMPORTED_ROWS }, importedRow) }),
  }),
];
