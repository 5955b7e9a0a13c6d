import { aidGrantOf, refuseAid } from '#domain/claim/aid-year.ts';
import type { ProgramClaim } from '#domain/claim/claim.ts';
import { decideLockDisbursement } from '#domain/disbursement/decide-disbursement.ts';
import type { Disbursement, LineSum } from '#domain/disbursement/disbursement.ts';
import { parseId, type MemberId } from '#domain/ids.ts';
import type { Member } from '#domain/member/member.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import type { Problem } from '#domain/problem.ts';
import type { GrantRule } from '#domain/program/edition-rules.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { aidNamesOf, readRuleOf } from './claim-access.ts';
import { readDisbursementFor, readLines, type DisbursementTarget } from './disbursement-access.ts';
import { draftWithClaims } from './fill-disbursement.ts';
import { namesOfRecord } from './household-records.ts';
import { standingRecord } from './member-access.ts';
import type { Ports } from './ports.ts';
import { commandOf, type Draft } from './run-command.ts';

/** A batch to be locked, and what it is declared to come to. */
export interface LockDisbursement extends DisbursementTarget {
  readonly declared: LineSum;
}

/** The documents by which a claimant's aid is counted; bodies and employers have none that lead to a person. */
function documentsOf(claim: ProgramClaim): readonly BlindIndex[] {
  const { kind } = claim.claimant;
  return kind === 'UNION_BODY' || kind === 'EMPLOYER' ? [] : (aidNamesOf(claim) as readonly BlindIndex[]);
}

/** The records among the names of a claimant. */
const recordNamesOf = ({ names }: ProgramClaim): readonly MemberId[] =>
  names.flatMap((name) => parseId('Member', name) ?? []);

/** A line, and the records that its claimant's names lead to. */
interface KnownLine {
  readonly claim: ProgramClaim;
  readonly records: readonly Member[];
}

/** The lines with the records of their claimants, which are read together. */
async function withRecords(ports: Ports, lines: readonly ProgramClaim[]): Promise<readonly KnownLine[]> {
  const documents = lines.flatMap((claim) => documentsOf(claim).map((document) => ({ claim, document })));
  const [found, named] = await Promise.all([
    ports.members.readAllByDocument(documents.map(({ claim: { federation }, document }) => ({ federation, document }))),
    ports.members.readAll(lines.flatMap(recordNamesOf)),
  ]);
  const records = new Map<ProgramClaim, Member[]>(lines.map((claim) => [claim, []]));
  for (const [index, { claim }] of documents.entries()) {
    const record = found[index];
    if (record !== undefined) records.get(claim)?.push(record);
  }
  return [...records].map(([claim, known]) => ({
    claim,
    records: [...known, ...recordNamesOf(claim).flatMap((id) => named.get(id) ?? [])],
  }));
}

/**
 * Documents by which the claimant is known now, and was not when the claim was approved: records may have been linked since,
 * those of members as well as those of persons in a household or of non-members who were admitted.
 */
async function laterNames(ports: Ports, { claim, records }: KnownLine): Promise<readonly string[]> {
  const standing = await Promise.all(records.map((record) => standingRecord(ports.members.read, record)));
  const persons = new Map(standing.flatMap((record) => (record === undefined ? [] : [[record.id, record] as const])));
  const known = await Promise.all([...persons.values()].map((record) => namesOfRecord(ports, record)));
  return aidNamesOf({ names: [...new Set(known.flat())].filter((name) => !claim.names.includes(name)) });
}

/** What speaks against paying a claim now by what its claimant was given under other names. */
async function refuseLine(ports: Ports, line: KnownLine, rule: GrantRule): Promise<Problem | undefined> {
  const names = await laterNames(ports, line);
  const { aidYear, grantFen, programId } = line.claim;
  if (names.length === 0 || aidYear === null || grantFen === null) return undefined;
  const grant = aidGrantOf(rule, programId, grantFen);
  const years = await ports.claims.readAid(names, aidYear);
  return years.map((year) => refuseAid(year, grant)).find((problem) => problem !== undefined);
}

/** What speaks against paying the lines of a batch as their claimants are known now. */
async function refuseLines(ports: Ports, batch: Disbursement): Promise<Problem | undefined> {
  const lines = await readLines(ports, batch);
  const [first] = lines;
  if (first === undefined) return undefined;
  const { rule } = await readRuleOf(ports, first);
  const known = await withRecords(ports, lines);
  const refusals = await Promise.all(known.map((line) => refuseLine(ports, line, rule)));
  return refusals.find((problem) => problem !== undefined);
}

/** Locks a batch as it was declared. DOUBLE_AID and APPROVE_OVER_CAP where records of a claimant were linked since. */
export const lockDisbursement = commandOf(
  'lockDisbursement',
  async (ports, act, command: LockDisbursement): Promise<Result<Draft<Disbursement>, Problem>> => {
    const batch = await readDisbursementFor(ports, act, { ...command, action: 'disbursement:record' });
    if (!batch.ok) return batch;
    const decided = decideLockDisbursement(batch.value, command.declared, act);
    if (!decided.ok) return decided;
    const problem = await refuseLines(ports, batch.value);
    if (problem !== undefined) return fail(problem);
    return succeed(await draftWithClaims(ports, { before: batch.value, decided: decided.value }, []));
  },
);
