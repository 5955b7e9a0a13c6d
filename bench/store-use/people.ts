import { sealPerson } from '#services/seal-person.ts';
import { memberWrites } from '#services/member-writes.ts';
import type { Member } from '#domain/member/member.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { openingOf } from '#domain/member/decide-admit.ts';
import { NO_FACTS } from '#domain/member/member-facts.ts';
import { createAdapters, createPorts } from '../../functions/compose.ts';
import { adminOf, day, region } from '../../test/support/builders.ts';
import { inventedId } from '../../test/support/people.ts';
import type { Federation } from './federation.ts';
import { putAll } from './load.ts';
import type { Operation } from './operations.ts';
import type { Place } from './place.ts';
import { DATA_FOLDER, PERSONAL_KEY } from './service.ts';

const TOGETHER = 500;
const NAMES = ['张三', '李四', '王小明', '赵六', '欧阳试'] as const;
/** The first person invented here: found by this document. */
const FIRST = 1;

const SHOWN = `id name documentNumber state birthYear attributes { migrant workUnit } memberships { from state }`;
const MEMBERS = `query ($filter: MemberFilter!, $first: Int!) {
  members(filter: $filter, first: $first) { nodes { ${SHOWN} } pageInfo { hasNextPage endCursor } }
}`;
const BY_DOCUMENT = `query ($input: MemberByDocumentInput!) { memberByDocument(input: $input) { ${SHOWN} } }`;

type Choose = (federation: Federation) => object;

function page(name: string, filter: Choose, as: Operation['as'] = 'admin'): Operation {
  return { name, as, query: MEMBERS, variables: (federation) => ({ first: 100, filter: filter(federation) }) };
}

const county: Choose = ({ wide }) => ({ unionBodyId: wide.id, subtree: true });
const city: Choose = (federation) => ({ unionBodyId: federation.city.id, subtree: true });

/** Questions about people, each of a page of 100 where it is one. */
export const PEOPLE: readonly Operation[] = [
  page('members of a body', ({ base }) => ({ unionBodyId: base.id })),
  page('members of a subtree, county', county),
  page('members of a subtree, city', city, 'officer'),
  page('members of a subtree, a past day', (federation) => ({ ...city(federation), asOf: '2024-01-02' }), 'officer'),
  page('members by name', (federation) => ({ ...city(federation), name: '张三' }), 'officer'),
  page('members by initials', (federation) => ({ ...city(federation), initials: 'ls' }), 'officer'),
  page('members, migrants only', (federation) => ({ ...city(federation), migrant: true }), 'officer'),
  {
    ...{ name: 'member by document', as: 'admin', query: BY_DOCUMENT },
    variables: ({ base }: Federation): object => {
      const input = { unionBodyId: base.id, documentType: 'RESIDENT_ID', documentNumber: inventedId(FIRST) };
      return { input };
    },
  },
];

/** Invented people, a third of them in one body and the others in turn in all that have nobody below them. */
export async function loadMembers(place: Place, { bodies, base }: Federation, count: number): Promise<void> {
  const { endpoint, tableName } = place;
  const store = { tableName, dynamoDbEndpoint: endpoint, dataFolder: DATA_FOLDER, personalKey: PERSONAL_KEY };
  const ports = createPorts(createAdapters(store));
  const employers = bodies.filter(({ level }) => level === 'EMPLOYER');
  const since = day('2024-01-01');
  const step = {
    ...{ state: 'ACTIVE' as const, from: since, recordedAt: ports.clock.now(), by: adminOf('330000').id },
    ...{ reason: null, note: null },
  };
  const memberAt = async (index: number): Promise<Member> => {
    const id = ports.ids.next('Member');
    const body: UnionBody = index % 3 === 0 ? base : (employers[index % employers.length] ?? base);
    const person = {
      ...{ name: NAMES[index % NAMES.length] ?? '张三', documentType: 'RESIDENT_ID' as const, birthDate: null },
      ...{ documentNumber: inventedId(FIRST + index), mobile: null, bankAccount: null, registeredAddress: null },
    };
    const migrant = [{ value: index % 2 === 0, from: since, recordedAt: step.recordedAt }];
    return {
      ...{ id, version: 1, federation: region('330000'), ...(await sealPerson(ports, id, person)), ...NO_FACTS },
      attributes: { ...NO_FACTS.attributes, migrant },
      ...{ memberships: [openingOf(body, step)], transfers: [], duplicateOf: null, duplicates: [] },
    };
  };
  for (let start = 0; start < count; start += TOGETHER) {
    const size = Math.min(TOGETHER, count - start);
    const members = await Promise.all(Array.from({ length: size }, (_, at) => memberAt(start + at)));
    const writes = members.flatMap((member) => memberWrites(null, member));
    await putAll(
      place,
      writes.filter(({ type }) => type !== 'OCCUPY'),
    );
  }
}
