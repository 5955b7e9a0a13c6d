import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import { addDays } from '#domain/day.ts';
import type { HardshipFile, HardshipState } from '#domain/hardship/hardship-file.ts';
import { mayReceiveAid } from '#domain/hardship/standing.ts';
import type { HardshipAction } from '#domain/hardship/transitions.ts';
import type { Member } from '#domain/member/member.ts';
import { listHardshipFiles } from '#services/list-hardship-files.ts';
import type { CommandResult } from '#services/run-command.ts';
import { adminOf, day, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { hardshipDriverOf } from '../support/hardship-driver.ts';
import {
  isOpen,
  objectTo,
  PEOPLE,
  takeStep,
  type Caller,
  type HardshipModel,
  type ModelFile,
  type ModelStep,
} from '../support/hardship-model.ts';
import { fen, householdWith, plantMember, relativeWith } from '../support/household.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';
import { known } from '../support/outcome.ts';

const ASKED_RUNS = process.env['NIANGJIA_MODEL_RUNS'];
const RUNS = Number(ASKED_RUNS ?? 8);
const COURSE = ASKED_RUNS === undefined ? { numRuns: RUNS, seed: 11 } : { numRuns: RUNS };
const FIRST_DAY = day('2024-06-15');
const MEMBERS = 3;

const service = createTestPorts(await createTestTable(), { now: FIRST_DAY });
const { zhejiang } = await saveTwoFederations(service.request());
const driver = hardshipDriverOf(service);
let runs = 0;

/** The service under test in one run: a body of its own with three members. */
interface Real {
  readonly callers: Readonly<Record<Caller, ApiClient>>;
  readonly members: readonly Member[];
  readonly first: number;
}

type Command = fc.AsyncCommand<HardshipModel, Real>;

/** What came of steps: `ACTION: STATE -> STATE` where they went through, `ACTION: CODE` where they were refused. */
const reached = new Set<string>();

const setDay = (today: number): void => {
  service.clock.set(addDays(FIRST_DAY, today));
};

async function begin(): Promise<{ model: HardshipModel; real: Real }> {
  const first = runs * MEMBERS;
  runs += 1;
  setDay(0);
  const body = await plantBelow(service, zhejiang.upper);
  const callers = {
    ...{ maker: staffOf('OFFICER', body), unit: staffOf('REVIEWER', body), upper: zhejiang.reviewer },
    ...{ admin: adminOf('330000', 'a'), second: adminOf('330000', 'b') },
  };
  const members: Member[] = [];
  for (let index = 0; index < MEMBERS; index += 1) {
    members.push(await plantMember(service.request(), { body, order: first + index }));
  }
  return { model: { files: [], today: 0 }, real: { callers, members, first } };
}

/** A household whose whole income is the main person's; `other` is another of the three, as a relative. */
function householdOf(real: Real, income: number, other: number | null) {
  const main = { ...householdWith().main, monthlyIncome: fen(income * 100) };
  return householdWith({ main, relatives: other === null ? [] : [relativeWith(real.first + other)] });
}

const peopleOf = (main: number, other: number | null) => (other === null ? [main] : [main, other]);

/** Whether one of these people is in an open file other than `file`. */
function isTaken(model: HardshipModel, people: readonly number[], file?: ModelFile): boolean {
  return model.files.some((one) => one !== file && isOpen(one) && one.people.some((person) => people.includes(person)));
}

function command(text: string, run: (model: HardshipModel, real: Real) => Promise<void>, needsFile = true): Command {
  return { check: (model) => !needsFile || model.files.length > 0, run, toString: () => text };
}

function pick(model: HardshipModel, index: number): ModelFile {
  // The latest files are those that move.
  const file = model.files.slice(-MEMBERS)[index % Math.min(model.files.length, MEMBERS)];
  if (file === undefined) throw new Error('the model has no files');
  return file;
}

const aCaller = fc.constantFrom<Caller>(...PEOPLE);
const aFile = fc.nat(MEMBERS - 1);
const anIncome = fc.constantFrom(999, 1000, 1500, 1501, 3001);
const anOther = fc.constantFrom(null, null, null, 0, 1, 2);

const anOpening = fc
  .record({ main: aFile, other: anOther, income: anIncome, cites: fc.boolean() })
  .map(({ main, other: drawn, income, cites }) => {
    const other = drawn === main ? null : drawn;
    return command(
      `open for ${main} with ${String(other)} at ${income}${cites ? ', citing the last' : ''}`,
      async (model, real) => {
        const member = real.members[main];
        if (member === undefined) throw new Error('the run has no such member');
        const previous = cites ? model.files.findLast(({ people }) => people[0] === main) : undefined;
        const facts = { household: householdOf(real, income, other), previousFileId: previous?.id ?? null };
        const answer = await driver.open(real.callers.maker, member, facts);
        const people = peopleOf(main, other);
        const household = previous?.household ?? model.files.length;
        const isSecond = model.files.some((file) => file.household === household && isOpen(file));
        const objection = isSecond ? 'SECOND_OPEN_FILE' : isTaken(model, people) ? 'PERSON_IN_TWO_FILES' : undefined;
        expect(answer.ok ? undefined : answer.failure.code).toBe(objection);
        reached.add(`OPEN: ${answer.ok ? 'DRAFT' : answer.failure.code}`);
        if (!answer.ok) return;
        model.files.push({
          ...{ id: answer.value.state.id, version: 1, state: 'DRAFT', household, people, income, unitReviewer: null },
          ...{ recorders: new Set<Caller>(['maker']), override: null, noticeTo: 0, objections: [], isRenewed: false },
          ...{ tier: null, dueOn: null, since: model.today },
        });
      },
      false,
    );
  });

/** A household recorded anew: `other` is another of the three, as a relative. */
interface Revision {
  readonly file: ModelFile;
  readonly by: Caller;
  readonly other: number | null;
  readonly income: number;
}

async function revise(model: HardshipModel, real: Real, { file, by, other, income }: Revision): Promise<void> {
  const { state: from } = file;
  const people = peopleOf(file.people[0] ?? 0, other);
  const answer = await driver.revise(real.callers[by], file, householdOf(real, income, other));
  const objection = objectTo(model, file, { action: 'REVISE', by });
  const taken = isTaken(model, people, file) ? 'PERSON_IN_TWO_FILES' : undefined;
  expect(answer.ok ? undefined : answer.failure.code).toBe(objection ?? taken);
  if (answer.ok) {
    Object.assign(file, { people, income });
    takeStep(model, file, { action: 'REVISE', by });
  }
  reached.add(`REVISE: ${answer.ok ? `${from} -> ${file.state}` : answer.failure.code}`);
}

const aRevision = fc
  .record({ file: aFile, by: aCaller, other: anOther, income: anIncome })
  .map(({ file: index, by, other: drawn, income }) =>
    command(`${by} revises ${index} with ${String(drawn)} at ${income}`, (model, real) => {
      const file = pick(model, index);
      return revise(model, real, { file, by, other: drawn === file.people[0] ? null : drawn, income });
    }),
  );

type Answer = Promise<CommandResult<HardshipFile>>;

function ask(real: Real, model: HardshipModel, { file, step }: { file: ModelFile; step: ModelStep }): Answer {
  const { action, decision = 'PASS', objection = 1, isClosing = false, back = 0 } = step;
  const by = real.callers[step.by];
  const closing = { closingReason: 'OUT_OF_HARDSHIP', reason: null } as const;
  const calls: Record<HardshipAction, () => Answer> = {
    REVISE: () => driver.revise(by, file, householdWith()),
    SUBMIT: () => driver.submit(by, file),
    REVIEW_AT_UNIT: () => driver.review(by, file, { stage: 'UNIT', decision, reason: '理由' }),
    REVIEW_ABOVE: () => driver.review(by, file, { stage: 'UPPER', decision, reason: '理由' }),
    OBJECT: () => driver.object(by, file),
    DECIDE_OBJECTION: () =>
      driver.decide(by, file, { number: objection, decision: isClosing ? 'UPHELD' : 'DISMISSED', note: '理由' }),
    ACTIVATE: () => driver.activate(by, file),
    PROPOSE_TIER: () => driver.propose(by, file, { tier: 'PROVINCIAL', reason: '理由' }),
    CONFIRM_TIER: () => driver.confirm(by, file),
    START_REVIEW: () => driver.start(by, file, { cause: 'YEARLY', reason: null }),
    FINISH_REVIEW: () => driver.finish(by, file, isClosing ? closing : { closingReason: null, reason: null }),
    CLOSE: () => driver.close(by, file, { ...closing, closedOn: addDays(FIRST_DAY, model.today - back) }),
  };
  return calls[action]();
}

async function take(model: HardshipModel, real: Real, given: { file: ModelFile; step: ModelStep }): Promise<void> {
  const { file, step } = given;
  const { state: from } = file;
  const answer = await ask(real, model, given);
  expect(answer.ok ? undefined : answer.failure.code).toBe(objectTo(model, file, step));
  if (answer.ok) takeStep(model, file, step);
  reached.add(`${step.action}: ${answer.ok ? `${from} -> ${file.state}` : answer.failure.code}`);
  if (answer.ok && step.action === 'ACTIVATE' && file.override !== null) reached.add('ACTIVATE: by a confirmed tier');
}

/** Which action brings a file on in each state. */
const ONWARD: Readonly<Record<string, HardshipAction>> = {
  ...{ DRAFT: 'SUBMIT', UNIT_REVIEW: 'REVIEW_AT_UNIT', UPPER_REVIEW: 'REVIEW_ABOVE', PUBLIC_NOTICE: 'ACTIVATE' },
  ...{ OBJECTED: 'ACTIVATE', ACTIVE: 'START_REVIEW', UNDER_REVIEW: 'FINISH_REVIEW', RETURNED: 'SUBMIT' },
};
const ACTIONS: readonly HardshipAction[] = [
  ...([
    'SUBMIT',
    'REVIEW_AT_UNIT',
    'REVIEW_ABOVE',
    'OBJECT',
    'OBJECT',
    'DECIDE_OBJECTION',
    'DECIDE_OBJECTION',
  ] as const),
  ...(['ACTIVATE', 'PROPOSE_TIER', 'CONFIRM_TIER', 'START_REVIEW', 'FINISH_REVIEW', 'CLOSE'] as const),
];
const aDecision = fc.constantFrom(
  'PASS' as const,
  'PASS' as const,
  'PASS' as const,
  'RETURN' as const,
  'REJECT' as const,
);

const aStep = fc
  .record({
    ...{ file: aFile, action: fc.constantFrom(null, null, ...ACTIONS), by: aCaller, decision: aDecision },
    ...{ objection: fc.integer({ min: 1, max: 3 }), isClosing: fc.boolean(), back: fc.nat(3) },
  })
  .map(({ file: index, action: drawn, ...more }) =>
    command(`${more.by} takes ${index} by ${drawn ?? 'what is next'} (${JSON.stringify(more)})`, (model, real) => {
      const file = pick(model, index);
      const action = drawn ?? ONWARD[file.state] ?? 'SUBMIT';
      const isClosing = more.isClosing && (action === 'FINISH_REVIEW' || action === 'DECIDE_OBJECTION');
      const back = action === 'CLOSE' ? more.back : 0;
      return take(model, real, { file, step: { ...more, action, isClosing, back } });
    }),
  );

function passDays(ticking: HardshipModel, days: number): void {
  const model = ticking;
  model.today += days;
  setDay(model.today);
}

const PASS = { decision: 'PASS' } as const;

/** What the right people do with a file in each state: what is usual, and what is rare. */
const LED: Readonly<Partial<Record<HardshipState, readonly [ModelStep, ModelStep]>>> = {
  DRAFT: [
    { action: 'SUBMIT', by: 'maker' },
    { action: 'PROPOSE_TIER', by: 'maker' },
  ],
  UNIT_REVIEW: [
    { action: 'REVIEW_AT_UNIT', by: 'unit', ...PASS },
    { action: 'REVIEW_AT_UNIT', by: 'unit', decision: 'RETURN' },
  ],
  UPPER_REVIEW: [
    { action: 'REVIEW_ABOVE', by: 'upper', ...PASS },
    { action: 'REVIEW_ABOVE', by: 'upper', decision: 'RETURN' },
  ],
  PUBLIC_NOTICE: [
    { action: 'ACTIVATE', by: 'upper' },
    { action: 'OBJECT', by: 'maker' },
  ],
  ACTIVE: [
    { action: 'START_REVIEW', by: 'unit' },
    { action: 'CLOSE', by: 'upper' },
  ],
  UNDER_REVIEW: [
    { action: 'FINISH_REVIEW', by: 'upper' },
    { action: 'FINISH_REVIEW', by: 'upper', isClosing: true },
  ],
};

function stepLed({ state, override, objections }: ModelFile, isRare: boolean): ModelStep | undefined {
  if (state === 'DRAFT' && override?.isConfirmed === false) return { action: 'CONFIRM_TIER', by: 'upper' };
  if (state !== 'OBJECTED') return LED[state]?.[isRare ? 1 : 0];
  const open = objections.findIndex((objection) => objection.state === 'OPEN');
  if (open < 0) return { action: 'ACTIVATE', by: 'upper' };
  return { action: 'DECIDE_OBJECTION', by: 'upper', objection: open + 1, isClosing: isRare };
}

/** Leads a file on by one step of the right person; a draw of 0 takes the rarer way, of a public file 1 as well. */
async function lead(model: HardshipModel, real: Real, { file, draw }: { file: ModelFile; draw: number }) {
  const isStale = file.state === 'UNDER_REVIEW' && !file.isRenewed && draw > 0;
  if (file.state === 'RETURNED' || isStale) return revise(model, real, { file, by: 'maker', other: null, income: 999 });
  const step = stepLed(file, draw === 0 || (draw === 1 && file.state === 'PUBLIC_NOTICE'));
  if (step?.action === 'ACTIVATE' && model.today < file.noticeTo) passDays(model, 8);
  return step === undefined ? undefined : take(model, real, { file, step });
}

/** Brings a file on by the right people, with its days of waiting. */
const aCourse = fc
  .record({ file: aFile, draws: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }) })
  .map(({ file: index, draws }) =>
    command(`${index} is led on by ${draws.join('')}`, async (model, real) => {
      const file = pick(model, index);
      for (const draw of draws) await lead(model, real, { file, draw });
    }),
  );

const aNewDay = fc.constantFrom(1, 3, 8).map((days) =>
  command(
    `${days} days go by`,
    (model) => {
      passDays(model, days);
      return Promise.resolve();
    },
    false,
  ),
);

const COMMANDS = [
  anOpening,
  anOpening,
  aRevision,
  aStep,
  aStep,
  aStep,
  aStep,
  aStep,
  aCourse,
  aCourse,
  aNewDay,
  aNewDay,
];

/** What the courses have to come by: the ways through the states, and refusals on them. */
const WAYS: readonly string[] = [
  ...['OPEN: DRAFT', 'OPEN: PERSON_IN_TWO_FILES', 'OPEN: SECOND_OPEN_FILE'],
  ...['REVISE: DRAFT -> DRAFT', 'REVISE: RETURNED -> DRAFT', 'REVISE: UNDER_REVIEW -> UNDER_REVIEW'],
  ...['REVISE: CHANGE_TIER_WITHOUT_REVIEW', 'SUBMIT: DRAFT -> UNIT_REVIEW', 'SUBMIT: REOPEN_CLOSED'],
  ...['REVIEW_AT_UNIT: UNIT_REVIEW -> UPPER_REVIEW', 'REVIEW_AT_UNIT: UNIT_REVIEW -> RETURNED'],
  ...['REVIEW_ABOVE: UPPER_REVIEW -> PUBLIC_NOTICE', 'REVIEW_ABOVE: UPPER_REVIEW -> RETURNED'],
  ...['REVIEW_ABOVE: HARDSHIP_TIER_NOT_MET', 'REVIEW_ABOVE: TIER_OVERRIDE_UNCONFIRMED'],
  ...['OBJECT: PUBLIC_NOTICE -> OBJECTED', 'DECIDE_OBJECTION: OBJECTED -> OBJECTED'],
  ...['DECIDE_OBJECTION: OBJECTED -> REJECTED', 'ACTIVATE: OBJECTED -> ACTIVE', 'ACTIVATE: PUBLIC_NOTICE -> ACTIVE'],
  ...['PROPOSE_TIER: DRAFT -> DRAFT', 'CONFIRM_TIER: DRAFT -> DRAFT', 'CONFIRM_TIER: NO_TIER_OVERRIDE'],
  ...['ACTIVATE: by a confirmed tier', 'START_REVIEW: ACTIVE -> UNDER_REVIEW'],
  ...['FINISH_REVIEW: UNDER_REVIEW -> ACTIVE', 'FINISH_REVIEW: UNDER_REVIEW -> CLOSED', 'CLOSE: ACTIVE -> CLOSED'],
  ...['FINISH_REVIEW: REVIEW_WITHOUT_INCOME', 'ACTIVATE: ILLEGAL_TRANSITION', 'CLOSE: NOT_FOUND'],
];

async function expectSame(model: HardshipModel, real: Real): Promise<void> {
  for (const file of model.files) {
    const stored = await service.request().hardshipFiles.read(file.id);
    if (stored === undefined) throw new Error('a file is gone');
    expect(stored).toMatchObject({ state: file.state, version: file.version, tier: file.tier });
    expect(stored.reviewDue).toBe(file.dueOn === null ? null : addDays(FIRST_DAY, file.dueOn));
    expect(stored.objections.map(({ state }) => state)).toEqual(file.objections.map(({ state }) => state));
    const aid = mayReceiveAid(stored, addDays(FIRST_DAY, model.today));
    expect(aid.ok ? aid.value : null).toBe(file.state === 'ACTIVE' ? file.tier : null);
    const later = mayReceiveAid(stored, addDays(FIRST_DAY, (file.dueOn ?? 0) + 1));
    expect(later.ok).toBe(false);
  }
  const query = { unionBodyId: null, subtree: false, state: null, tier: null, reviewOverdue: null };
  const page = { limit: 100, after: undefined };
  const listed = await known(listHardshipFiles(service.request(), service.act(real.callers.maker), { query, page }));
  expect(listed.items.map(({ item }) => item.id).sort()).toEqual(model.files.map(({ id }) => id).sort());
}

describe('hardship files, whatever is done to them', () => {
  it(
    'are those of a plain model: every answer, state, tier and list',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 80, size: 'max' }), async (course) => {
          const { model, real } = await begin();
          await fc.asyncModelRun(() => ({ model, real }), course);
          await expectSame(model, real);
        }),
        { ...COURSE, endOnFailure: false },
      );
      expect(runs).toBeGreaterThanOrEqual(RUNS);
      // By the seed of every day; other seeds go where they go.
      if (ASKED_RUNS === undefined) expect(WAYS.filter((way) => !reached.has(way))).toEqual([]);
    },
    60_000 + RUNS * 10_000,
  );
});
