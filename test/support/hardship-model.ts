import type { HardshipState, ReviewStage } from '#domain/hardship/hardship-file.ts';
import type { HardshipTier } from '#domain/hardship/hardship-norm.ts';
import type { HardshipAction } from '#domain/hardship/transitions.ts';
import type { HardshipFileId } from '#domain/ids.ts';
import type { ProblemCode } from '#domain/problem.ts';

/** The callers of the model: a maker, a reviewer of the body, one from above, and two administrators who may do both. */
export const PEOPLE = ['maker', 'unit', 'upper', 'admin', 'second'] as const;
export type Caller = (typeof PEOPLE)[number];

/** A file as plain facts, written down apart from the rules of the service. */
export interface ModelFile {
  readonly id: HardshipFileId;
  version: number;
  state: HardshipState;
  readonly household: number;
  /** The people in it, by number. */
  people: readonly number[];
  /** The monthly income in yuan, of all for the main person. */
  income: number;
  recorders: Set<Caller>;
  unitReviewer: Caller | null;
  override: { tier: HardshipTier; by: Caller; isConfirmed: boolean } | null;
  noticeTo: number;
  objections: { readonly by: Caller; state: 'OPEN' | 'UPHELD' | 'DISMISSED' }[];
  isRenewed: boolean;
  tier: HardshipTier | null;
  dueOn: number | null;
  /** The first day of the present state. */
  since: number;
}

/** All files, and the day it is. */
export interface HardshipModel {
  readonly files: ModelFile[];
  today: number;
}

const MAKES: ReadonlySet<Caller> = new Set(['maker', 'admin', 'second'] as const);
const CHECKS: ReadonlySet<Caller> = new Set(['unit', 'upper', 'admin', 'second'] as const);
const OPEN_TO_ALL: ReadonlySet<HardshipAction> = new Set(['OBJECT', 'START_REVIEW'] as const);
const MAKING: ReadonlySet<HardshipAction> = new Set(['REVISE', 'SUBMIT', 'PROPOSE_TIER'] as const);

/** The states in which each action may be taken, as the design draws them. */
const WHERE: Readonly<Record<HardshipAction, string>> = {
  REVISE: 'DRAFT RETURNED UNDER_REVIEW',
  SUBMIT: 'DRAFT',
  REVIEW_AT_UNIT: 'UNIT_REVIEW',
  REVIEW_ABOVE: 'UPPER_REVIEW',
  OBJECT: 'PUBLIC_NOTICE OBJECTED',
  DECIDE_OBJECTION: 'OBJECTED',
  ACTIVATE: 'PUBLIC_NOTICE OBJECTED',
  PROPOSE_TIER: 'DRAFT UNIT_REVIEW UPPER_REVIEW UNDER_REVIEW',
  CONFIRM_TIER: 'DRAFT UNIT_REVIEW UPPER_REVIEW UNDER_REVIEW',
  START_REVIEW: 'ACTIVE',
  FINISH_REVIEW: 'UNDER_REVIEW',
  CLOSE: 'ACTIVE UNDER_REVIEW',
};

/** Whether a file has not ended. */
export function isOpen({ state }: ModelFile): boolean {
  return state !== 'CLOSED' && state !== 'REJECTED';
}

/** The tier by the shipped norm of Zhejiang, 1,000 yuan, for a household with an illness. */
function tierByIncome({ income, people }: ModelFile): HardshipTier | null {
  const perHead = income / people.length;
  if (perHead < 1000) return 'NATIONAL';
  return perHead <= 1500 ? 'PROVINCIAL' : null;
}

/** The tier the file gives, a confirmed override before that of the norm. */
function tierOf(file: ModelFile): HardshipTier | null {
  return file.override?.isConfirmed === true ? file.override.tier : tierByIncome(file);
}

function isBlocked(file: ModelFile): ProblemCode | undefined {
  if (file.override?.isConfirmed === false) return 'TIER_OVERRIDE_UNCONFIRMED';
  return tierOf(file) === null ? 'HARDSHIP_TIER_NOT_MET' : undefined;
}

/** What somebody wants to do with a file. */
export interface ModelStep {
  readonly action: HardshipAction;
  readonly by: Caller;
  readonly decision?: 'PASS' | 'RETURN' | 'REJECT';
  readonly objection?: number;
  readonly isClosing?: boolean;
  readonly back?: number;
}

function isOwn(file: ModelFile, { action, by }: ModelStep): boolean {
  if (MAKING.has(action) || OPEN_TO_ALL.has(action)) return false;
  if (file.recorders.has(by)) return true;
  const open = file.objections.filter(({ state }) => state === 'OPEN');
  if (action === 'DECIDE_OBJECTION' && open.length > 0 && open.every((one) => one.by === by)) return true;
  return (action === 'REVIEW_ABOVE' || action === 'DECIDE_OBJECTION') && file.unitReviewer === by;
}

function objectToFacts(model: HardshipModel, file: ModelFile, step: ModelStep): ProblemCode | undefined {
  const { action, by, decision, objection = 1, isClosing = false, back = 0 } = step;
  const open = file.objections.filter(({ state }) => state === 'OPEN');
  const asked = file.objections[objection - 1];
  if (action === 'OBJECT' && open.some((one) => one.by === by)) return 'SECOND_OPEN_OBJECTION';
  if (action === 'REVIEW_ABOVE' && by === 'unit') return 'REVIEW_NOT_ABOVE';
  if (action === 'REVIEW_ABOVE' && decision === 'PASS') return isBlocked(file);
  if (action === 'ACTIVATE' && open.length > 0) return 'ACTIVATE_WITH_OPEN_OBJECTION';
  if (action === 'ACTIVATE' && model.today < file.noticeTo) return 'ACTIVATE_BEFORE_NOTICE_END';
  if (action === 'DECIDE_OBJECTION' && asked === undefined) return 'NOT_FOUND';
  if (action === 'DECIDE_OBJECTION' && asked?.state !== 'OPEN') return 'OBJECTION_DECIDED';
  if (action === 'DECIDE_OBJECTION' && asked?.by === by) return 'SELF_REVIEW';
  if (action === 'CONFIRM_TIER' && file.override?.isConfirmed !== false) return 'NO_TIER_OVERRIDE';
  if (action === 'CLOSE' && model.today - back < file.since) return 'EFFECTIVE_DATE_BEFORE_LAST';
  if (action !== 'FINISH_REVIEW' || isClosing) return undefined;
  return file.isRenewed ? isBlocked(file) : 'REVIEW_WITHOUT_INCOME';
}

/** Why a step is refused; undefined when nothing speaks against it. */
export function objectTo(model: HardshipModel, file: ModelFile, step: ModelStep): ProblemCode | undefined {
  const { action, by } = step;
  const mayAct = OPEN_TO_ALL.has(action) || (MAKING.has(action) ? MAKES : CHECKS).has(by);
  if (!mayAct) return 'NOT_FOUND';
  if (!WHERE[action].split(' ').includes(file.state)) {
    const reopens = !['OBJECT', 'DECIDE_OBJECTION', 'PROPOSE_TIER', 'CONFIRM_TIER', 'CLOSE'].includes(action);
    if (!isOpen(file) && reopens) return 'REOPEN_CLOSED';
    const isGiven = file.state === 'ACTIVE' || file.state === 'PUBLIC_NOTICE' || file.state === 'OBJECTED';
    const isTier = ['REVISE', 'PROPOSE_TIER', 'CONFIRM_TIER', 'FINISH_REVIEW'].includes(action);
    return isGiven && isTier ? 'CHANGE_TIER_WITHOUT_REVIEW' : 'ILLEGAL_TRANSITION';
  }
  return isOwn(file, step) ? 'SELF_REVIEW' : objectToFacts(model, file, step);
}

/** Brings a file to a state from a day on. */
function enter(file: ModelFile, state: HardshipState, on: number): void {
  file.state = state;
  file.since = on;
}

function review(file: ModelFile, { by, decision }: ModelStep, on: number): void {
  const stage: ReviewStage = file.state === 'UNIT_REVIEW' ? 'UNIT' : 'UPPER';
  if (decision === 'RETURN') enter(file, 'RETURNED', on);
  else if (decision === 'REJECT') enter(file, 'REJECTED', on);
  else if (stage === 'UNIT') {
    file.unitReviewer = by;
    enter(file, 'UPPER_REVIEW', on);
  } else {
    file.tier = tierOf(file);
    file.noticeTo = on + 8;
    enter(file, 'PUBLIC_NOTICE', on);
  }
}

function end(file: ModelFile, state: 'CLOSED' | 'REJECTED', on: number): void {
  Object.assign(file, { tier: null, dueOn: null });
  enter(file, state, on);
}

/** Takes a step in the model that nothing speaks against. */
export function takeStep(model: HardshipModel, file: ModelFile, step: ModelStep): void {
  const { action, by, objection = 1, isClosing = false, back = 0 } = step;
  const { today } = model;
  file.version += 1;
  if (MAKING.has(action)) file.recorders.add(by);
  if (action === 'REVISE') {
    Object.assign(file, { override: null, isRenewed: file.state === 'UNDER_REVIEW' });
    if (file.state === 'RETURNED') enter(file, 'DRAFT', today);
  } else if (action === 'SUBMIT') enter(file, 'UNIT_REVIEW', today);
  else if (action === 'REVIEW_AT_UNIT' || action === 'REVIEW_ABOVE') review(file, step, today);
  else if (action === 'OBJECT') {
    file.objections.push({ by, state: 'OPEN' });
    if (file.state !== 'OBJECTED') enter(file, 'OBJECTED', today);
  } else if (action === 'DECIDE_OBJECTION') {
    const decided = file.objections[objection - 1];
    if (decided !== undefined) decided.state = isClosing ? 'UPHELD' : 'DISMISSED';
    if (isClosing) end(file, 'REJECTED', today);
  } else if (action === 'PROPOSE_TIER') file.override = { tier: 'PROVINCIAL', by, isConfirmed: false };
  else if (action === 'CONFIRM_TIER' && file.override !== null) file.override.isConfirmed = true;
  else if (action === 'START_REVIEW') {
    file.isRenewed = false;
    enter(file, 'UNDER_REVIEW', today);
  } else if (action === 'CLOSE' || isClosing) end(file, 'CLOSED', today - back);
  else {
    Object.assign(file, { tier: action === 'ACTIVATE' ? file.tier : tierOf(file), dueOn: today + 365 });
    enter(file, 'ACTIVE', today);
  }
}
