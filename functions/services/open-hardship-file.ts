import type { Act } from '#domain/act.ts';
import { decideOpenFile } from '#domain/hardship/decide-open.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { MAIN_PERSON } from '#domain/hardship/household.ts';
import { normInForce } from '#domain/hardship/hardship-norm.ts';
import type { HardshipFileId, MemberId, UnionBodyId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import { bodyPath } from '#domain/union-body/body-path.ts';
import { stillAs } from './draft-change.ts';
import { draftFileChange } from './draft-hardship-change.ts';
import { placeOfFile } from './hardship-access.ts';
import { withRecords } from './household-records.ts';
import { isRowVisible } from './body-row.ts';
import { readVisibleMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import { readBodyFor } from './row-access.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';
import { openPerson } from './seal-person.ts';
import { sealHousehold, type HouseholdInput } from './seal-household.ts';

/** A household to be put on file, in the clear. */
export interface OpenHardshipFile {
  readonly idempotencyKey: string;
  readonly household: HouseholdInput;
  readonly formerMemberReason: HardshipFile['formerMemberReason'];
  readonly unionBodyId: UnionBodyId;
  readonly mainMemberId: MemberId;
  readonly previousFileId: HardshipFileId | null;
  readonly excludedReviewers: HardshipFile['excludedReviewers'];
}

/** The file that is cited, if the caller may see it; null where none is. */
async function readPrevious(
  ports: Ports,
  act: Act,
  id: HardshipFileId | null,
): Promise<Result<HardshipFile | undefined, Problem>> {
  if (id === null) return succeed(undefined);
  const file = await ports.hardshipFiles.read(id);
  const visible = file !== undefined && (await isRowVisible(ports, act, placeOfFile(file)));
  return visible ? succeed(file) : fail(ruleProblem('NOT_FOUND', 'previousFileId'));
}

async function draft(ports: Ports, act: Act, command: OpenHardshipFile): Promise<Result<Draft<HardshipFile>, Problem>> {
  const { unionBodyId, mainMemberId, previousFileId, formerMemberReason, excludedReviewers } = command;
  const [body, main, previous] = await Promise.all([
    readBodyFor(ports, act, { id: unionBodyId, action: 'hardshipFile:record' }),
    readVisibleMember(ports, act, mainMemberId),
    readPrevious(ports, act, previousFileId),
  ]);
  if (body === undefined) return fail(ruleProblem('NOT_FOUND', 'unionBodyId'));
  if (main === undefined) return fail(ruleProblem('NOT_FOUND', 'mainMemberId'));
  if (!previous.ok) return previous;
  const fileId = ports.ids.next('HardshipFile');
  const ids = { file: fileId, household: previous.value?.householdId ?? ports.ids.next('Household') };
  const { record: member, seen } = main;
  const facts = await openPerson(ports, seen);
  const sealed = await sealHousehold(ports, act, { fileId, main: facts, input: command.household });
  if (!sealed.ok) return sealed;
  const records = new Map([[MAIN_PERSON, { own: member, standing: member }]]);
  const recording = { federation: provinceCodeOf(body.regionCode), household: sealed.value, records, before: [] };
  const recorded = await withRecords(ports, recording);
  if (!recorded.ok) return recorded;
  const { household, writes } = recorded.value;
  const norm = normInForce(ports.hardshipNorms, body.regionCode, act.today);
  const found = { body, bodyPath: bodyPath(body), member, seen, norm, previous: previous.value };
  const opening = { ids, ...found, household, formerMemberReason, excludedReviewers };
  const decided = decideOpenFile(opening, act);
  if (!decided.ok) return decided;
  return succeed(await draftFileChange(ports, { before: null, decided: decided.value }, [stillAs(body), ...writes]));
}

/**
 * Opens the draft of a hardship file in a body of the caller's scope. Household and persons are taken in the same write:
 * SECOND_OPEN_FILE, PERSON_IN_TWO_FILES.
 */
export const openHardshipFile = concealedCommandOf('openHardshipFile', draft);
