import type { Act } from '#domain/act.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import { UNKNOWN_START } from '#domain/day.ts';
import type { Problem } from '#domain/problem.ts';
import type { Result } from '#domain/result.ts';
import {
  decideStep,
  decideStepBelow,
  decideSuspend,
  type Occupancy,
  type Step,
} from '#domain/union-body/decide-transition.ts';
import { TRANSITIONS, type TransitionName } from '#domain/union-body/transitions.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { actOf, adminOf, bodyWith, day } from './builders.ts';

/** The day on which the steps are taken, and the one since which the body is in its state. */
export const TODAY = '2024-06-15';
export const SINCE = '2024-03-01';

/** A body below which nothing is open, and on which nothing relies. */
export const NOTHING_OPEN: Occupancy = {
  openChildren: 0,
  openMembers: 0,
  openHardshipFiles: 0,
  openPosts: 0,
  openEditions: 0,
  childrenUntil: null,
  reliedOn: null,
  beganOn: null,
};

const maker = adminOf('330000', 'maker');

/** Who made the body, and somebody else. */
export const makerActs = actOf(maker, TODAY);
export const checkerActs = actOf(adminOf('330000', 'checker'), TODAY);

/** The steps that ask about no body below or beside. */
export const ALONE = ['SUBMIT', 'APPROVE', 'REJECT', 'SUSPEND', 'RESUME'] as const;

/** A step on a day, today with a reason but for what is given. */
export function step<Name extends TransitionName>(
  name: Name,
  effectiveOn = TODAY,
  reason: string | null = '理由',
): Step & { readonly name: Name } {
  return { name, effectiveOn: effectiveOn === UNKNOWN_START ? UNKNOWN_START : day(effectiveOn), reason };
}

/** A body that may take the step. */
export const bodyFor = (name: TransitionName): UnionBody =>
  bodyWith({ state: TRANSITIONS[name].from[0], stateSince: day(SINCE), makers: [maker.id] });

/** Takes a step of a body that has no upper body to ask. */
export function takeAlone(
  body: UnionBody,
  { name, ...taken }: Step & { readonly name: (typeof ALONE)[number] },
  act: Act,
): Result<Decided<UnionBody>, Problem> {
  if (name === 'SUBMIT' || name === 'APPROVE') return decideStepBelow(body, { ...taken, name, parent: null }, act);
  if (name === 'SUSPEND') return decideSuspend(body, { ...taken, name, occupancy: NOTHING_OPEN }, act);
  return decideStep(body, { ...taken, name }, act);
}

/** The body after a decision that has to go through. */
export function stateOf(result: Result<Decided<UnionBody>, Problem>): UnionBody {
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`);
  return result.value.state;
}

/** The code of a refusal; undefined when it went through. */
export const codeOf = (result: Result<unknown, Problem>): string | undefined =>
  result.ok ? undefined : result.failure.code;
