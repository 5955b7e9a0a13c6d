import fc from 'fast-check';
import { expect } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { TransitionName } from '#domain/union-body/transitions.ts';
import type { MoveSide, UnionBody } from '#domain/union-body/union-body.ts';
import type { CommandResult } from '#services/run-command.ts';
import type { BodyDriver } from './body-driver.ts';
import { addBody, askToMove, consent, dropMove, takeStep, withdraw } from './body-model-changes.ts';
import {
  agreedDay,
  dayAt,
  noObjections,
  objectToFounding,
  objectToPlace,
  objectToStep,
  objectToWithdrawal,
  RANKS,
  type BodyModel,
  type ModelBody,
  type Objections,
  type Person,
} from './body-model.ts';

/** The service under test in one run. */
export interface RealTree {
  readonly driver: BodyDriver;
  readonly people: Readonly<Record<Person, ApiClient>>;
  readonly setDay: (index: number) => void;
  readonly prefix: string;
}

type Command = fc.AsyncCommand<BodyModel, RealTree>;
type Answer = CommandResult<UnionBody>;

const MOST_BODIES = 10;
const LAST_TODAY = 40;

/** Compares an answer with what speaks against it in the model; true when the change went through. */
function judge(answer: Answer, { must, may }: Objections): answer is Extract<Answer, { ok: true }> {
  if (answer.ok) expect([...must]).toEqual([]);
  else expect([...must, ...may]).toContain(answer.failure.code);
  return answer.ok;
}

const pick = (model: BodyModel, index: number): ModelBody => {
  const body = model.bodies[index % model.bodies.length];
  if (body === undefined) throw new Error('the model has no bodies');
  return body;
};
/** A body that is not the top. */
const pickLower = (model: BodyModel, index: number): ModelBody => pick(model, 1 + (index % (model.bodies.length - 1)));

function command(
  text: string,
  run: (model: BodyModel, real: RealTree) => Promise<void>,
  check: (model: BodyModel) => boolean = (model) => model.bodies.length > 1,
): Command {
  return { check, run, toString: () => text };
}

const aPerson = fc.constantFrom<Person>('A', 'B');
const anIndex = fc.nat(MOST_BODIES - 1);
const daysBack = fc.constantFrom(0, 0, 0, 1, 2, 3, -1);

/** Founds a body; most of the time it is also submitted and approved, so that the tree grows. */
const aFounding = fc
  .record({
    parent: anIndex,
    lower: fc.constantFrom(1, 1, 1, 2, 0),
    code: fc.nat(7),
    back: daysBack,
    approve: fc.constantFrom(true, true, true, false),
  })
  .map(({ parent, lower, code, back, approve }) =>
    command(
      `found below ${parent} with code ${code}, ${back} days back${approve ? ', and approve' : ''}`,
      async (model, real) => {
        const upper = pick(model, parent);
        const on = model.today - back;
        const rank = Math.min(upper.rank + lower, RANKS.length - 1);
        const facts = { code: `${real.prefix}-${code}`, on, rank };
        const given = { ...RANKS[rank], code: facts.code, foundedOn: dayAt(on) };
        const answer = await real.driver.found(real.people.A, upper.id, given);
        if (!judge(answer, objectToFounding(model, upper, facts))) return;
        const body = addBody(model, { id: answer.value.state.id, ...facts, parent: upper });
        if (!approve) return;
        await take(model, real, { body, name: 'SUBMIT', on: model.today, by: 'A' });
        await take(model, real, { body, name: 'APPROVE', on: model.today, by: 'B' });
      },
      (model) => model.bodies.length < MOST_BODIES,
    ),
  );

interface ModelStep {
  readonly body: ModelBody;
  readonly name: TransitionName;
  readonly on: number;
  readonly by: Person;
  readonly successor?: ModelBody;
}

async function take(model: BodyModel, real: RealTree, step: ModelStep): Promise<void> {
  const { body, name, on, by, successor = body } = step;
  const given = { name, on: dayAt(on), successorId: successor.id };
  const answer = await real.driver.step(real.people[by], body, given);
  if (judge(answer, objectToStep(model, body, { name, on, by, successor }))) takeStep(body, step);
}

const STEPS: TransitionName[] = [
  ...(['SUBMIT', 'APPROVE', 'REJECT', 'RESUME', 'SUSPEND'] as const),
  ...(['MERGE', 'MERGE', 'DISSOLVE', 'DISSOLVE', 'DISSOLVE'] as const),
];
const aStep = fc
  .record({ body: anIndex, name: fc.constantFrom(...STEPS), back: daysBack, by: aPerson, successor: anIndex })
  .map(({ body, name, back, by, successor }) =>
    command(`${by} takes ${body} to ${name}, ${back} days back (${successor})`, (model, real) =>
      take(model, real, {
        ...{ body: pickLower(model, body), name, on: model.today - back, by, successor: pick(model, successor) },
      }),
    ),
  );

const aMove = fc
  .record({ body: anIndex, to: anIndex, ahead: fc.integer({ min: -5, max: 6 }), by: aPerson })
  .map(({ body, to, ahead, by }) =>
    command(`${by} asks ${body} to move below ${to} in ${ahead} days`, async (model, real) => {
      const [moving, target, on] = [pickLower(model, body), pick(model, to), model.today + ahead];
      const { must, may } = objectToPlace(moving, target, on);
      if (moving.pending !== null) must.add('TWO_OPEN_PARENTS');
      if (moving.state !== 'ACTIVE') must.add('ILLEGAL_TRANSITION');
      const answer = await real.driver.move(real.people[by], moving, { id: target.id, on: dayAt(on) });
      if (judge(answer, { must, may })) askToMove(moving, { to: target, on, by });
    }),
  );

async function agree(
  { model, real }: { model: BodyModel; real: RealTree },
  moving: ModelBody,
  given: { side: MoveSide; by: Person },
): Promise<void> {
  const { side, by } = given;
  const { pending } = moving;
  const last = pending !== null && pending.sides.length === 1;
  const { must, may } = last ? objectToPlace(moving, pending.to, pending.on) : noObjections();
  if (pending === null) must.add('NO_PENDING_MOVE');
  if (pending?.by === by) must.add('APPROVE_OWN');
  if (pending?.sides.includes(side) === true) must.add('CONSENT_ALREADY_GIVEN');
  if (moving.state !== 'ACTIVE') must.add('ILLEGAL_TRANSITION');
  const answer = await real.driver.answer(real.people[by], moving, `CONSENT ${side}`);
  if (judge(answer, { must, may })) consent(moving, side, model.today);
}

const aSide = fc.constantFrom<MoveSide>('OUT', 'IN');
const aConsent = fc
  .record({ body: anIndex, side: aSide, by: aPerson })
  .map(({ body, side, by }) =>
    command(`${by} consents for the ${side} side of ${body}`, (model, real) =>
      agree({ model, real }, pickLower(model, body), { side, by }),
    ),
  );

/** Whoever did not ask consents for both sides, wherever a move waits. */
const bothConsents = fc.constantFrom<readonly MoveSide[]>(['OUT', 'IN'], ['IN', 'OUT']).map((sides) =>
  command(
    `both sides consent, ${sides.join(' first, then ')}`,
    async (model, real) => {
      for (const moving of model.bodies.filter(({ pending }) => pending !== null)) {
        const by = moving.pending?.by === 'A' ? 'B' : 'A';
        for (const side of sides) await agree({ model, real }, moving, { side, by });
      }
    },
    (model) => model.bodies.some(({ pending }) => pending !== null),
  ),
);

const anEndOfMove = fc
  .record({ body: anIndex, way: fc.constantFrom('REFUSE OUT', 'REFUSE IN'), by: aPerson })
  .map(({ body, way, by }) =>
    command(`${by} ends the move of ${body}: ${way}`, async (model, real) => {
      const moving = pickLower(model, body);
      const must: Objections['must'] = new Set(
        moving.pending === null ? ['NO_PENDING_MOVE', 'ILLEGAL_TRANSITION'] : [],
      );
      const answer = await real.driver.answer(real.people[by], moving, way);
      if (judge(answer, { must, may: new Set() })) dropMove(moving);
    }),
  );

/** Withdraws the move of a body: of one that has a move agreed for a day ahead, wherever there is one. */
const aWithdrawal = fc.record({ body: anIndex, agreed: fc.boolean(), by: aPerson }).map(({ body, agreed, by }) =>
  command(`${by} withdraws the move of ${body}${agreed ? ', or one that is agreed' : ''}`, async (model, real) => {
    const ahead = model.bodies.find((moving) => agreedDay(model, moving) !== undefined);
    const moving = (agreed ? ahead : undefined) ?? pickLower(model, body);
    const day = agreedDay(model, moving);
    const answer = await real.driver.withdraw(real.people[by], moving);
    if (judge(answer, objectToWithdrawal(model, moving))) withdraw(moving, day);
  }),
);

const aNewDay = fc.integer({ min: 1, max: 3 }).map((days) =>
  command(
    `${days} days go by`,
    (ticking, real) => {
      const model = ticking;
      model.today += days;
      real.setDay(model.today);
      return Promise.resolve();
    },
    (model) => model.today + 3 <= LAST_TODAY,
  ),
);

/** Everything that may happen to a tree, the interesting things more often. */
export const COMMANDS: fc.Arbitrary<Command>[] = [
  ...[aFounding, aFounding, aFounding, aStep, aStep, aStep],
  ...[aMove, aMove, aMove, bothConsents, bothConsents, aConsent, anEndOfMove, aWithdrawal, aNewDay],
];
