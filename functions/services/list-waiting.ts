import type { Act } from '#domain/act.ts';
import { mayDo } from '#domain/caller/permission.ts';
import type { ProgramClaimState } from '#domain/claim/claim.ts';
import type { HonourRecord } from '#domain/honour/honour-record.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import { findReached, type Reached } from './body-reach.ts';
import { isDisbursementVisible, listDisbursementActions } from './disbursement-access.ts';
import { isPartVisible, listEnrolmentActions } from './enrolment-access.ts';
import { isHonourVisible, listHonourActions } from './honour-access.ts';
import { keepKnown, type Sieve } from './keep-visible.ts';
import { listCases } from './list-cases.ts';
import { listClaims } from './list-claims.ts';
import { listEditionActions } from './list-programs.ts';
import type { NodeStates } from './node-states.ts';
import { NO_ROWS } from './no-rows.ts';
import type { Ports } from './ports.ts';
import type { PathLookup } from './ports/people.ts';
import type { Slice, SliceRequest } from './ports/slice.ts';

/** Kinds of work that wait for somebody. */
export const WAITING_KINDS = [
  'ENROLMENT',
  'CLAIM_SUBMITTED',
  'CLAIM_FIRST_REVIEW',
  'CLAIM_SECOND_REVIEW',
  'CLAIM_PUBLIC_NOTICE',
  'DISBURSEMENT',
  'CASE',
  'HONOUR',
  'EDITION',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

type WaitingName = 'Enrolment' | 'Claim' | 'Disbursement' | 'Case' | 'HonourRecord' | 'ProgramEdition';

/** Something that waits, with the name of its type. */
export type WaitingItem = { [Name in WaitingName]: { readonly __typename: Name } & NodeStates[Name] }[WaitingName];

/** The first of what waits of a kind, and whether there is more. */
export interface WaitingGroup {
  readonly kind: WaitingKind;
  readonly nodes: readonly WaitingItem[];
  readonly hasMore: boolean;
}

/** Whose work to list, and how much of each kind. */
export interface WaitingQuery {
  readonly unionBodyId: UnionBodyId;
  readonly subtree: boolean;
  readonly kinds: readonly WaitingKind[];
  readonly limit: number;
}

/** Where to look for whom. */
interface Desk {
  readonly ports: Ports;
  readonly act: Act;
  readonly query: WaitingQuery;
  readonly reached: Reached;
}

type Page<Row> = Promise<Slice<Row> | undefined>;

/** The first rows of an index that holds only what waits, as far as the caller may take the next step of them. */
function waiting<Row extends { readonly bodyPath: string }>(
  { query, reached }: Desk,
  read: (lookup: PathLookup, request: SliceRequest) => Page<Row>,
  { visible, wanted }: { readonly visible: (row: Row) => Promise<boolean>; readonly wanted?: Sieve<Row>['wanted'] },
): Page<Row> {
  return keepKnown(
    (request) => read(reached.lookup, request),
    { limit: query.limit, after: undefined },
    {
      visible: async (row) => reached.holds(row.bodyPath) && (await visible(row)),
      ...(wanted === undefined ? {} : { wanted }),
    },
  );
}

async function named<Name extends WaitingName>(
  name: Name,
  page: Page<NodeStates[Name]>,
): Promise<Omit<WaitingGroup, 'kind'>> {
  const { items, hasMore } = (await page) ?? NO_ROWS;
  // A type that is one of several is not seen to be among them.
  const nodes = items.map(({ item }) => ({ ...item, __typename: name })) as readonly unknown[];
  return { nodes: nodes as readonly WaitingItem[], hasMore };
}

function claims({ ports, act, query }: Desk, state: ProgramClaimState): Promise<Omit<WaitingGroup, 'kind'>> {
  const { unionBodyId, subtree, limit } = query;
  const place = { kind: 'BODY', unionBodyId, subtree } as const;
  const asked = { query: { place, state, waitingForMe: true }, page: { limit, after: undefined } };
  return named('Claim', listClaims(ports, act, asked));
}

function cases({ ports, act, query }: Desk): Promise<Omit<WaitingGroup, 'kind'>> {
  const { unionBodyId, subtree, limit } = query;
  const place = { unionBodyId, subtree, list: 'OPEN' } as const;
  const any = { state: null, kind: null, service: null, overdue: null };
  const page = { limit, after: undefined };
  return named('Case', listCases(ports, act, { query: { place, ...any, waitingForMe: true }, page }));
}

/** Whether the caller may take an honour on that another proposed; one that hangs out waits for nobody. */
function isHonourDue(act: Act, honour: HonourRecord): boolean {
  const { makers, state, notice } = honour;
  if (makers.includes(act.caller.id)) return false;
  if (state === 'PUBLIC_NOTICE' && notice !== null && act.today < notice.until) return false;
  return listHonourActions(act, honour).some((action) => action !== 'REVISE' && action !== 'REJECT');
}

const GROUPS = {
  ENROLMENT: (desk) => {
    const { ports, act } = desk;
    const visible = async (row: NodeStates['Enrolment']): Promise<boolean> =>
      (await isPartVisible(ports, act, row)) && (await listEnrolmentActions(ports, act, row)).includes('APPROVE');
    return named('Enrolment', waiting(desk, ports.enrolments.waitingUnder, { visible }));
  },
  CLAIM_SUBMITTED: (desk) => claims(desk, 'SUBMITTED'),
  CLAIM_FIRST_REVIEW: (desk) => claims(desk, 'FIRST_REVIEW'),
  CLAIM_SECOND_REVIEW: (desk) => claims(desk, 'SECOND_REVIEW'),
  CLAIM_PUBLIC_NOTICE: (desk) => claims(desk, 'PUBLIC_NOTICE'),
  DISBURSEMENT: (desk) => {
    const { ports, act } = desk;
    const visible = (row: NodeStates['Disbursement']) => isDisbursementVisible(ports, act, row);
    const wanted = (row: NodeStates['Disbursement']) => listDisbursementActions(act, row).includes('APPROVE');
    return named('Disbursement', waiting(desk, ports.disbursements.waitingUnder, { visible, wanted }));
  },
  CASE: cases,
  HONOUR: (desk) => {
    const { ports, act } = desk;
    const visible = (row: HonourRecord) => isHonourVisible(ports, act, row);
    const wanted = (row: HonourRecord) => isHonourDue(act, row);
    return named('HonourRecord', waiting(desk, ports.honours.waitingUnder, { visible, wanted }));
  },
  EDITION: (desk) => {
    const { ports, act } = desk;
    const visible = async (row: NodeStates['ProgramEdition']): Promise<boolean> => {
      const actions = await listEditionActions(ports, act, row);
      return actions.includes('OPEN') || actions.includes('SETTLE');
    };
    return named('ProgramEdition', waiting(desk, ports.programEditions.waitingUnder, { visible }));
  },
} as const satisfies Record<WaitingKind, (desk: Desk) => Promise<Omit<WaitingGroup, 'kind'>>>;

/** What a caller has to be allowed for anything of a kind to wait for it: nothing is read else. */
const PERMISSIONS = {
  ENROLMENT: ['enrolment:decide'],
  CLAIM_SUBMITTED: ['claim:review'],
  CLAIM_FIRST_REVIEW: ['claim:review'],
  CLAIM_SECOND_REVIEW: ['claim:review'],
  CLAIM_PUBLIC_NOTICE: ['claim:review'],
  DISBURSEMENT: ['disbursement:approve'],
  CASE: ['case:read'],
  HONOUR: ['honour:record', 'honour:decide'],
  EDITION: ['program:open'],
} as const satisfies Record<WaitingKind, readonly Parameters<typeof mayDo>[1][]>;

/**
 * What waits for the caller in a body, or with the subtree in those below it too, by kind and the oldest first. What it made itself
 * and others have to check is left out. Each kind is read by an index of what waits, all of them together.
 */
export async function listWaiting(ports: Ports, act: Act, query: WaitingQuery): Promise<readonly WaitingGroup[]> {
  const { role } = act.caller;
  const reached = mayDo(role, 'work:list') ? await findReached(ports, act, { ...query, day: act.today }) : undefined;
  return Promise.all(
    query.kinds.map(async (kind): Promise<WaitingGroup> => {
      const may = reached !== undefined && PERMISSIONS[kind].some((action) => mayDo(role, action));
      return may
        ? { kind, ...(await GROUPS[kind]({ ports, act, query, reached })) }
        : { kind, nodes: [], hasMore: false };
    }),
  );
}
