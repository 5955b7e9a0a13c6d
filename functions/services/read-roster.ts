import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { MemberId } from '#domain/ids.ts';
import type { RosterChange } from '#domain/member/decide-roster.ts';
import type { MemberFacts } from '#domain/member/member-facts.ts';
import type { ChangeReason, Member } from '#domain/member/member.ts';
import { checkPerson, type DescribedPerson } from '#domain/personal/person.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { describedFacts } from './described-facts.ts';
import { recordsOf, standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { readBodyFor } from './row-access.ts';
import { indexOfDocument } from './seal-person.ts';

/** A row of a roster, its cells read. */
export interface RosterRow {
  readonly bodyCode: string;
  readonly person: DescribedPerson;
  readonly facts: Omit<MemberFacts, 'person' | 'sex'>;
  readonly change: RosterChange;
  readonly changedOn: LocalDate;
  readonly reason: ChangeReason | null;
}

/** What is known of a row before it is decided: its body, the record of its person, and what the row says of the person. */
export interface RosterPerson {
  readonly body: UnionBody;
  readonly known: Member | null;
  /** The records that were linked to the known one. */
  readonly linked: readonly Member[];
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

/** Those of its duplicates, which hardly any record has. */
async function readLinked(ports: Ports, known: Member | null): Promise<readonly Member[]> {
  if (known === null) return [];
  const [, ...duplicates] = await recordsOf(ports.members.read, known);
  return duplicates;
}

/** A row with what was read for it, or why nothing can be. */
export interface ReadRow {
  readonly row: RosterRow;
  readonly found: Result<RosterPerson, Problem>;
}

/** Reads what the rows need, all together; NOT_FOUND for a row whose body does not lie in the caller's scope. */
export async function readRoster(ports: Ports, act: Act, rows: readonly RosterRow[]): Promise<readonly ReadRow[]> {
  const codes = rows.map(({ bodyCode }) => bodyCode);
  const bodies = await readBodies(ports, act, codes);
  const asked = await Promise.all(
    rows.map(async (row) => {
      const person = checkPerson(row.person, act.today);
      const body = bodies.get(row.bodyCode);
      if (!person.ok) return { row, found: person };
      if (body === undefined) return { row, found: fail(ruleProblem('NOT_FOUND', 'bodyCode')) };
      const index = await indexOfDocument(ports, person.value.facts);
      return { row, found: succeed({ body, person: person.value, index }) };
    }),
  );
  const keys = asked.flatMap(({ found }) => (found.ok ? [found.value] : []));
  const records = await readKnown(ports, keys);
  const recordOf = new Map(keys.map((key, index) => [key, records[index] ?? null]));
  return Promise.all(
    asked.map(async ({ row, found }): Promise<ReadRow> => {
      if (!found.ok) return { row, found };
      const { body, person } = found.value;
      const known = recordOf.get(found.value) ?? null;
      const newId = ports.ids.next('Member');
      const [linked, facts] = await Promise.all([
        readLinked(ports, known),
        describedFacts(ports, { known, newId, person }),
      ]);
      return { row, found: succeed({ body, known, linked, newId, facts }) };
    }),
  );
}
