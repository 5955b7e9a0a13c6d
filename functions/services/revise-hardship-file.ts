import type { Act } from '#domain/act.ts';
import { refuseAction } from '#domain/hardship/advance.ts';
import { decideReviseFile } from '#domain/hardship/decide-draft.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import { normInForce } from '#domain/hardship/hardship-norm.ts';
import type { Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import { draftFileChange } from './draft-hardship-change.ts';
import { readFileFor, type FileTarget } from './hardship-access.ts';
import { withRecords } from './household-records.ts';
import { readStandingMember, seenMember } from './member-access.ts';
import type { Ports } from './ports.ts';
import { concealedCommandOf, type Draft } from './run-command.ts';
import { sealHousehold, type HouseholdInput } from './seal-household.ts';

/** A household as it is recorded anew, in whole and in the clear. */
export interface ReviseHardshipFile extends FileTarget {
  readonly household: HouseholdInput;
  /** Left out where those declared before stay. */
  readonly excludedReviewers?: HardshipFile['excludedReviewers'] | undefined;
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
  const [main, body] = await Promise.all([
    readStandingMember(ports, file.value.mainMemberId),
    ports.bodies.read(file.value.unionBodyId),
  ]);
  if (body === undefined) throw new Error(`The hardship file ${file.value.id} names a body that does not exist.`);
  const member = main === undefined ? undefined : await seenMember(ports, act, main);
  const sealing = { fileId: file.value.id, member, input: command.household, before: file.value };
  const sealed = await sealHousehold(ports, act, sealing);
  if (!sealed.ok) return sealed;
  const recorded = await withRecords(ports, { ...file.value, main, household: sealed.value });
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
 * write. The main person's facts are brought up to date while the caller may see the member.
 */
export const reviseHardshipFile = concealedCommandOf('reviseHardshipFile', draft);
