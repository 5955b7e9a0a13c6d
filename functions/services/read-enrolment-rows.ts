import type { Act } from '#domain/act.ts';
import type { CreditCode } from '#domain/credit-code.ts';
import type { LocalDate } from '#domain/day.ts';
import { namesOfPerson } from '#domain/hardship/household.ts';
import type { EnrolmentId } from '#domain/ids.ts';
import type { DocumentType, Member } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import type { ProgramEdition } from '#domain/program/edition.ts';
import { provinceCodeOf, type RegionCode } from '#domain/region/region-code.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { personMarker } from './hardship-writes.ts';
import { readNamedEdition, type EditionName } from './named-edition.ts';
import type { Ports } from './ports.ts';
import { readEnrollee, readMemberOf, type NamedEnrollee, type ReadEnrollee } from './read-enrollee.ts';
import { findVisibleBody } from './row-access.ts';
import { indexOfDocument } from './seal-person.ts';

/** A document as a row names it, its number in the form in which it is compared. */
export interface RowDocument {
  readonly documentType: DocumentType;
  readonly documentNumber: string;
}

/** Whom a row names, by what an officer has at hand: a document, or codes. */
export type RowEnrollee =
  | { readonly kind: 'MEMBER'; readonly document: RowDocument }
  | { readonly kind: 'HOUSEHOLD'; readonly document: RowDocument }
  | { readonly kind: 'UNION_BODY' }
  | { readonly kind: 'EMPLOYER'; readonly name: string; readonly creditCode: CreditCode }
  | Extract<NamedEnrollee, { readonly kind: 'NON_MEMBER' }>;

/** A row of a list of those who are to be enrolled. */
export interface EnrolmentRow extends EditionName {
  readonly who: RowEnrollee;
  /** The body itself, or the one through which an employer or a non-member is enrolled. */
  readonly bodyCode: string | null;
  /** The day from which on it counts. */
  readonly on: LocalDate;
}

/** A row with all that was read for it: the edition, whoever it names, and the id that the enrolment is to have. */
export interface ReadEnrolment {
  readonly id: EnrolmentId;
  readonly edition: ProgramEdition;
  readonly read: ReadEnrollee;
}

/** A row with what was read for it, or why nothing can be. */
export interface ReadEnrolmentRow {
  readonly row: EnrolmentRow;
  readonly found: Result<ReadEnrolment, Problem>;
}

/** What rows share, read once. */
interface Shared {
  readonly editions: ReadonlyMap<string, Result<ProgramEdition, Problem>>;
  readonly bodies: ReadonlyMap<string, UnionBody>;
  readonly members: ReadonlyMap<EnrolmentRow, Member>;
}

const keyOf = ({ programCode, edition }: EditionName): string => `${programCode}#${edition}`;

async function readEditions(ports: Ports, act: Act, rows: readonly EnrolmentRow[]): Promise<Shared['editions']> {
  const named = new Map(rows.map((row) => [keyOf(row), row]));
  const found = [...named].map(async ([key, row]) => [key, await readNamedEdition(ports, act, row)] as const);
  return new Map(await Promise.all(found));
}

async function readBodies(ports: Ports, act: Act, rows: readonly EnrolmentRow[]): Promise<Shared['bodies']> {
  const codes = new Set(rows.flatMap(({ bodyCode }) => (bodyCode === null ? [] : [bodyCode])));
  const found = [...codes].map(async (code) => {
    const id = await ports.bodies.findIdByCode(code);
    const body = id === undefined ? undefined : await findVisibleBody(ports, act, id);
    return body === undefined ? [] : [[code, body] as const];
  });
  return new Map((await Promise.all(found)).flat());
}

/** Documents of people are looked up in the caller's own federation. */
const federationOf = ({ caller }: Act): RegionCode => provinceCodeOf(caller.scope.regionCode);

/** The records of all members of the rows: two BatchGets, however many there are. */
async function readMembers(ports: Ports, act: Act, rows: readonly EnrolmentRow[]): Promise<Shared['members']> {
  const asked = await Promise.all(
    rows.flatMap((row) =>
      row.who.kind === 'MEMBER'
        ? [indexOfDocument(ports, row.who.document).then((document) => ({ row, document }))]
        : [],
    ),
  );
  const federation = federationOf(act);
  const records = await ports.members.readAllByDocument(asked.map(({ document }) => ({ federation, document })));
  return new Map(
    asked.flatMap(({ row }, index) => {
      const record = records[index];
      return record === undefined ? [] : [[row, record] as const];
    }),
  );
}

/** The person of a document in the open hardship file that it is on. */
async function personOnFile(
  ports: Ports,
  federation: RegionCode,
  document: BlindIndex,
): Promise<Extract<NamedEnrollee, { kind: 'HOUSEHOLD' }> | undefined> {
  const [hardshipFileId] = await ports.hardshipFiles.readHolders([personMarker(federation, document)]);
  const file = hardshipFileId === undefined ? undefined : await ports.hardshipFiles.read(hardshipFileId);
  const person = file?.household.persons.find((one) => namesOfPerson(one).includes(document));
  if (hardshipFileId === undefined || person === undefined) return undefined;
  return { kind: 'HOUSEHOLD', hardshipFileId, personNumber: person.number };
}

const missing = (name: string) => fail(ruleProblem('NOT_FOUND', name));

/** Whom a row names, read as a change for one would. */
async function readWho(
  ports: Ports,
  act: Act,
  {
    row,
    shared,
    edition,
    ownerId,
  }: {
    readonly row: EnrolmentRow;
    readonly shared: Shared;
    readonly edition: ProgramEdition;
    readonly ownerId: EnrolmentId;
  },
): Promise<Result<ReadEnrollee, Problem>> {
  const { who, bodyCode } = row;
  if (who.kind === 'MEMBER') {
    const asksTier = (edition.rules.enrolment?.hardshipTiers.length ?? 0) > 0;
    return readMemberOf(ports, act, { record: shared.members.get(row), asksTier });
  }
  if (who.kind === 'HOUSEHOLD') {
    const named = await personOnFile(ports, federationOf(act), await indexOfDocument(ports, who.document));
    return named === undefined
      ? missing('documentNumber')
      : readEnrollee(ports, act, { named, through: null, ownerId });
  }
  const through = shared.bodies.get(bodyCode ?? '')?.id;
  if (through === undefined) return missing('bodyCode');
  const named: NamedEnrollee = who.kind === 'UNION_BODY' ? { ...who, unionBodyId: through } : who;
  return readEnrollee(ports, act, { named, through, ownerId });
}

/** Reads what the rows need, all together; NOT_FOUND for what the caller may not see. Ids rise in the order of the rows. */
export async function readEnrolmentRows(
  ports: Ports,
  act: Act,
  rows: readonly EnrolmentRow[],
): Promise<readonly ReadEnrolmentRow[]> {
  const ids = rows.map(() => ports.ids.next('Enrolment'));
  const [editions, bodies, members] = await Promise.all([
    readEditions(ports, act, rows),
    readBodies(ports, act, rows),
    readMembers(ports, act, rows),
  ]);
  const shared: Shared = { editions, bodies, members };
  return Promise.all(
    rows.map(async (row, index): Promise<ReadEnrolmentRow> => {
      const [edition, id] = [editions.get(keyOf(row)), ids[index]];
      if (edition === undefined || id === undefined) throw new Error('A row of a list was not read.');
      if (!edition.ok) return { row, found: edition };
      const read = await readWho(ports, act, { row, shared, edition: edition.value, ownerId: id });
      return { row, found: read.ok ? succeed({ id, edition: edition.value, read: read.value }) : read };
    }),
  );
}
