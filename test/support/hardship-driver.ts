import type { ApiClient } from '#domain/caller/caller.ts';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { Member } from '#domain/member/member.ts';
import { openHardshipFile, type OpenHardshipFile } from '#services/open-hardship-file.ts';
import { reviseHardshipFile } from '#services/revise-hardship-file.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { HouseholdInput } from '#services/seal-household.ts';
import {
  activateHardshipFile,
  closeHardshipFile,
  confirmTierOverride,
  decideHardshipObjection,
  finishHardshipReview,
  objectToHardshipFile,
  proposeTierOverride,
  reviewHardshipFile,
  startHardshipReview,
  submitHardshipFile,
} from '#services/step-hardship-file.ts';
import { addDays } from '#domain/day.ts';
import { householdWith } from './household.ts';
import { stateAfter } from './outcome.ts';
import type { TestPorts } from './ports.ts';

type Answer = Promise<CommandResult<HardshipFile>>;
type Target = Pick<HardshipFile, 'id' | 'version'>;

/** The callers a file goes through: three different people, one of them from above. */
export interface Desk {
  readonly maker: ApiClient;
  readonly unit: ApiClient;
  readonly upper: ApiClient;
}

type Given<Command> = Omit<Command, 'idempotencyKey' | 'id' | 'expectedVersion'>;
type CommandOf<Run extends (...args: never[]) => unknown> = Parameters<Run>[2];
type Step<Run extends (...args: never[]) => unknown> = (
  by: ApiClient,
  file: Target,
  given: Given<CommandOf<Run>>,
) => Answer;

/** Calls the use cases of hardship files, each in a request of its own under an idempotency key of its own. */
export interface HardshipDriver {
  readonly open: (by: ApiClient, member: Member, facts?: Partial<OpenHardshipFile>) => Answer;
  readonly revise: (by: ApiClient, file: Target, household: HouseholdInput) => Answer;
  readonly submit: (by: ApiClient, file: Target) => Answer;
  readonly review: Step<typeof reviewHardshipFile>;
  readonly object: (by: ApiClient, file: Target, text?: string) => Answer;
  readonly decide: Step<typeof decideHardshipObjection>;
  readonly activate: (by: ApiClient, file: Target) => Answer;
  readonly propose: Step<typeof proposeTierOverride>;
  readonly confirm: (by: ApiClient, file: Target) => Answer;
  readonly start: Step<typeof startHardshipReview>;
  readonly finish: Step<typeof finishHardshipReview>;
  readonly close: Step<typeof closeHardshipFile>;
}

/** The driver of a service. */
export function hardshipDriverOf(service: Pick<TestPorts, 'request' | 'act' | 'ids' | 'clock'>): HardshipDriver {
  const nextKey = () => service.ids.next('Receipt');
  const target = ({ id, version }: Target) => ({ id, expectedVersion: version, idempotencyKey: nextKey() });
  const of = (by: ApiClient) => [service.request(), service.act(by)] as const;
  return {
    open: (by, member, facts = {}) => {
      const [membership] = member.memberships;
      if (membership === undefined) throw new Error('the member of the test has no membership');
      return openHardshipFile(...of(by), {
        ...{ idempotencyKey: nextKey(), unionBodyId: membership.unionBodyId, mainMemberId: member.id },
        ...{ previousFileId: null, formerMemberReason: null, excludedReviewers: [], household: householdWith() },
        ...facts,
      });
    },
    revise: (by, file, household) => reviseHardshipFile(...of(by), { ...target(file), household }),
    submit: (by, file) => submitHardshipFile(...of(by), target(file)),
    review: (by, file, given) => reviewHardshipFile(...of(by), { ...target(file), ...given }),
    object: (by, file, text = '该户有车') => objectToHardshipFile(...of(by), { ...target(file), text }),
    decide: (by, file, given) => decideHardshipObjection(...of(by), { ...target(file), ...given }),
    activate: (by, file) => activateHardshipFile(...of(by), target(file)),
    propose: (by, file, given) => proposeTierOverride(...of(by), { ...target(file), ...given }),
    confirm: (by, file) => confirmTierOverride(...of(by), target(file)),
    start: (by, file, given) => startHardshipReview(...of(by), { ...target(file), ...given }),
    finish: (by, file, given) => finishHardshipReview(...of(by), { ...target(file), ...given }),
    close: (by, file, given) => closeHardshipFile(...of(by), { ...target(file), ...given }),
  };
}

const PASS = { decision: 'PASS', reason: null } as const;

/** Takes a draft to its public notice. */
export async function publish(
  driver: HardshipDriver,
  { maker, unit, upper }: Desk,
  draft: Target,
): Promise<HardshipFile> {
  const submitted = await stateAfter(driver.submit(maker, draft));
  const passed = await stateAfter(driver.review(unit, submitted, { ...PASS, stage: 'UNIT' }));
  return stateAfter(driver.review(upper, passed, { ...PASS, stage: 'UPPER' }));
}

/** Lets the notice of a public file run and makes it active on the first day after; the clock stays there. */
export async function activateInTime(service: TestPorts, desk: Desk, file: HardshipFile): Promise<HardshipFile> {
  service.clock.set(file.notice?.to ?? addDays(service.clock.today(), 8));
  return stateAfter(hardshipDriverOf(service).activate(desk.upper, file));
}
