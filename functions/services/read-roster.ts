import type { Act } from '#domain/act.ts';
import type { MemberId } from '#domain/ids.ts';
import type { MemberFacts } from '#domain/member/member-facts.ts';
import type { Member } from '#domain/member/member.ts';
import type { DescribedPerson } from '#domain/personal/person.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { describedFacts } from './described-facts.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { readBodyFor } from './row-access.ts';
import { indexOfDocument } from './seal-person.ts';

/** A row's body code, and its person where that is one. */
export interface RosterAsked {
  readonly row: { readonly bodyCode: string };
  readonly person: DescribedPerson | undefined;
}

/** What is known of a row before it is decided: its body, the record of its person, and what the row says of the person. */
export interface RosterPerson {
  readonly body: UnionBody;
  readonly known: Member | null;
  readonly newId: MemberId;
  readonly facts: Pick<MemberFacts, 'person' | 'sex'>;
}

async function readBodies(ports: Ports, act: Act, codes: readonly string[]): Promise<ReadonlyMap<string, UnionBody>> {
  const found = await Promise.all(
    [...new Set(codes)].map(async (code) => {
      const id = await ports.bodies.findIdByCode(code);
      const body = id === undefined ? undefined : await readBodyFor(ports, act, { id, action: 'member:admit' });
      return body === undefined ? [] : [[code, body] as const];
    }),
  );
  return new Map(found.flat());
}

/** The records that stand for the people: of a duplicate, the one it leads to. */
async function readKnown(ports: Ports, keys: readonly { body: UnionBody; index: BlindIndex }[]) {
  const documents = keys.map(({ body, index }) => ({ federation: provinceCodeOf(body.regionCode), document: index }));
  const found = await ports.members.readAllByDocument(documents);
  return Promise.all(found.map((record) => standingRecord(ports.members.read, record)));
}

/** Reads what the rows need, all together; undefined where the caller's scope holds no such body or the person is none. */
export async function readRoster(
  ports: Ports,
  act: Act,
  asked: readonly RosterAsked[],
): Promise<readonly (RosterPerson | undefined)[]> {
  const bodies = await readBodies(
    ports,
    act,
    asked.map(({ row }) => row.bodyCode),
  );
  const rows = await Promise.all(
    asked.map(async ({ row, person }) => {
      const body = bodies.get(row.bodyCode);
      if (body === undefined || person === undefined) return undefined;
      return { body, person, index: await indexOfDocument(ports, person.facts) };
    }),
  );
  const known = await readKnown(
    ports,
    rows.filter((row) => row !== undefined),
  );
  let next = 0;
  const records = rows.map((row) => (row === undefined ? undefined : (known[next++] ?? null)));
  return Promise.all(
    rows.map(async (row, index): Promise<RosterPerson | undefined> => {
      if (row === undefined) return undefined;
      const { body, person } = row;
      const known = records[index] ?? null;
      const newId = ports.ids.next('Member');
      return { body, known, newId, facts: await describedFacts(ports, { known, newId, person }) };
    }),
  );
}
