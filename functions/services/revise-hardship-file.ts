import type { Act } from '#domain/act.ts';
import { refuseAction } from '#domain/hardship/advance.ts';
import { decideReviseFile } from '#domain/hardship/decide-draft.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { MAIN_PERSON, type HouseholdFacts } from '#domain/hardship/household.ts';
import { normInForce } from '#domain/hardship/hardship-norm.ts';
import type { Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftFileChange } from './draft-hardship-change.ts';
import { readFileFor, type FileTarget } from './hardship-access.ts';
import { readRecordsOf, withRecords, type PersonRecords } from './household-records.ts';
import { openKeptPersons } from './kept-persons.ts';
import type { Ports } from './ports.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';
import { sealHousehold, type HouseholdInput } from './seal-household.ts';

/** A household as it is recorded anew, in whole and in the clear. */
export interface ReviseHardshipFile extends FileTarget {
  readonly household: HouseholdInput;
  /** Left out where those declared before stay. */
  readonly excludedReviewers?: HardshipFile['excludedReviewers'] | undefined;
}

async function sealAnew(
  ports: Ports,
  act: Act,
  given: { readonly file: HardshipFile; readonly records: PersonRecords; readonly input: HouseholdInput },
): Promise<Result<HouseholdFacts, Problem>> {
  const { file, input } = given;
  const persons = await openKeptPersons(ports, act, given);
  const main = persons.find(({ number }) => number === MAIN_PERSON);
  if (main === undefined) throw new Error(`The hardship file ${file.id} has no main person.`);
  const { lastNumber } = file.household;
  return sealHousehold(ports, act, { fileId: file.id, main, input, before: { persons, lastNumber } });
}

async function draft(
  ports: Ports,
  act: Act,
  command: ReviseHardshipFile,
): Promise<Result<Draft<HardshipFile>, Problem>> {
  const file = await readFileFor(ports, act, { ...command, action: 'hardshipFile:record' });
  if (!file.ok) return file;
  const refusal = refuseAction(file.value, 'REVISE', act);
  if (refusal !== undefined) return fail(refusal);
  const [records, body] = await Promise.all([
    readRecordsOf(ports, file.value),
    ports.bodies.read(file.value.unionBodyId),
  ]);
  if (body === undefined) throw new Error(`The hardship file ${file.value.id} names a body that does not exist.`);
  const sealed = await sealAnew(ports, act, { file: file.value, records, input: command.household });
  if (!sealed.ok) return sealed;
  const { persons: before } = file.value.household;
  const { federation } = file.value;
  const recorded = await withRecords(ports, { federation, household: sealed.value, records, before });
  if (!recorded.ok) return recorded;
  const { household, writes } = recorded.value;
  const norm = normInForce(ports.hardshipNorms, body.regionCode, act.today);
  const revision = { household, norm, excludedReviewers: command.excludedReviewers };
  const decided = decideReviseFile(file.value, revision, act);
  if (!decided.ok) return decided;
  return succeed(await draftFileChange(ports, { before: file.value, decided: decided.value }, writes));
}

/**
 * Records the household of a draft, a returned file or one under review anew; persons are taken and given back in the same
 * write. Persons who stay are brought up to date by their records: see `openKeptPersons`.
 */
export const reviseHardshipFile = concealedCommandOf('reviseHardshipFile', draft);
