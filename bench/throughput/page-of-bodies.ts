import type { ApiClient } from '#domain/caller/caller.ts';
import type { Instant } from '#domain/day.ts';
import { ID_PREFIXES, type ApiClientId, type UnionBodyId } from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { ParentLink, UnionBody } from '#domain/union-body/union-body.ts';
import { textDigest } from '#platform/ids.ts';
import { bodyWith, creditCode, day, region } from '../../test/support/builders.ts';

/** Bodies on the page; they hang below this many different parents. */
const BODIES = 100;
const PARENTS = 20;
const COUNTIES = '330102 330105 330106 330108 330203 330205 330211 330482 330783 330881'.split(' ');
const TRADES = ['建筑', '纺织', '机械', '物流', '食品', '电子', '化工', '家政'];

/** The subject of the bench's token, and the caller it stands for: an administrator of the whole province. */
export const SUBJECT = 'bench-admin';
const PROVINCE = '330000';

/** What every peer is asked: a page of 100 bodies, each with its parent and its region. */
export const PAGE_QUERY = /* GraphQL */ `
  query PageOfBodies($region: RegionCode!, $first: Int!) {
    unionBodies(filter: { regionCode: $region }, first: $first) {
      nodes {
        id
        version
        code
        creditCode
        name
        shortName
        level
        kind
        state
        stateSince
        foundedOn
        region {
          code
          name
          level
        }
        parent {
          id
          code
          name
          level
          state
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;
export const PAGE_VARIABLES = { region: PROVINCE, first: BODIES };

const idOf = (kind: string, index: number): UnionBodyId =>
  `ub_01KBENCH${kind}${String(index).padStart(17, '0')}` as UnionBodyId;

/** An active body as they stand in the register: with its standing, standards and counts, which the page does not ask for. */
function body(facts: Pick<UnionBody, 'id' | 'code' | 'name' | 'level' | 'kind' | 'regionCode'>): UnionBody {
  return bodyWith({
    ...{ ...facts, foundingMode: 'OFFLINE', approvalDocument: '浙工发〔2020〕12号', address: '人民路1号' },
    ...{ parentLinks: [], committees: ['AUDIT', 'WOMEN'] },
    legalPerson: { status: 'VALID', validFrom: day('2020-03-01'), validTo: day('2030-02-28') },
    standards: [{ name: 'SIX_HAVES', items: [], stars: null, on: day('2024-12-31') }],
    reportedCounts: [
      {
        ...{ on: day('2025-12-31'), employees: 320, members: 298, women: 120, migrants: 41, hardship: 3 },
        registeredUnits: null,
      },
    ],
  });
}

function countyOf(index: number): RegionCode {
  return region(COUNTIES[index % COUNTIES.length] ?? PROVINCE);
}

function parent(index: number): UnionBody {
  return body({
    ...{ id: idOf('P', index), code: `TS-${index}`, name: `第${index}街道总工会`, level: 'TOWNSHIP' },
    ...{ kind: 'FEDERATION', regionCode: countyOf(index) },
  });
}

function child(index: number): UnionBody {
  const link: ParentLink = { parentId: idOf('P', index % PARENTS), from: day('2020-01-15'), to: null };
  const name = `第${index}${TRADES[index % TRADES.length] ?? ''}有限公司工会委员会`;
  const facts = { id: idOf('B', index), code: `ZJ-${String(index).padStart(5, '0')}`, name };
  return {
    ...body({ ...facts, level: 'EMPLOYER', kind: 'BASE', regionCode: countyOf(index) }),
    creditCode: creditCode(`81330${String(index).padStart(12, '0')}`),
    shortName: `${TRADES[index % TRADES.length] ?? ''}${index}厂工会`,
    parentLinks: [link],
  };
}

/** The page, in the order it is listed, and the bodies above it. */
export const PAGE_BODIES: readonly UnionBody[] = Array.from({ length: BODIES }, (_, index) => child(index));
export const PAGE_PARENTS: readonly UnionBody[] = Array.from({ length: PARENTS }, (_, index) => parent(index));

/** Who asks. */
export const CALLER: ApiClient = {
  ...{
    id: `${ID_PREFIXES.ApiClient}_${textDigest(SUBJECT)}` as ApiClientId,
    version: 1,
    subject: SUBJECT,
    name: 'bench',
  },
  ...{ role: 'PROVINCE_ADMIN', scope: { kind: 'REGION', regionCode: region(PROVINCE) } },
  ...{ registeredAt: '2026-01-01T00:00:00.000Z' as Instant, revokedAt: null },
};
