import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/day.ts';
import type { Member } from '#domain/member/member.ts';
import { membershipOn, spanOf, stateOn } from '#domain/member/membership.ts';
import { shownState, type ShownState } from '#domain/member/transitions.ts';
import { listMembers, type MemberQuery } from '#services/list-members.ts';
import { listTransfersToAnswer } from '#services/show-member.ts';
import { adminOf, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import type { RealPeople } from '../support/member-model-asks.ts';
import { COMMANDS } from '../support/member-model-commands.ts';
import {
  belongedTo,
  dayAt,
  DAYS,
  isMember,
  knownAt,
  openOf,
  shownOf,
  waitingOf,
  type MemberModel,
  type ModelBody,
  type ModelPerson,
} from '../support/member-model.ts';
import { driverOfPeople, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';
import { known } from '../support/outcome.ts';

/** How many courses are played; more by NIANGJIA_MODEL_RUNS, each time with others. */
const ASKED_RUNS = process.env['NIANGJIA_MODEL_RUNS'];
const RUNS = Number(ASKED_RUNS ?? 6);
const COURSE = ASKED_RUNS === undefined ? { numRuns: RUNS, seed: 20_240_615 } : { numRuns: RUNS };
const PATIENCE = 120_000 + RUNS * 15_000;
const FIRST_TODAY = 40;

/** The answers and ways that the courses which are the same each time must come to. */
const MUST_MEET: readonly string[] = [
  ...['ADMIT', 'APPLY', 'APPROVE', 'REJECT', 'CANCEL', 'RETAIN', 'RESUME', 'WITHDRAW', 'EXPEL', 'DECEASE', 'REQUEST'],
  ...['CONSENT_OUT', 'CONSENT_IN', 'REFUSE_OUT', 'REFUSE_IN', 'CANCEL_TRANSFER'],
]
  .map((action) => `${action}: done`)
  .concat(
    ['APPLIED → ACTIVE', 'APPLIED → REJECTED', 'APPLIED → CANCELLED', 'ACTIVE → RETAINED', 'RETAINED → ACTIVE'],
    ['ACTIVE → WITHDRAWN', 'ACTIVE → EXPELLED', 'ACTIVE → DECEASED', 'ACTIVE → TRANSFERRED', 'RETAINED → TRANSFERRED'],
    ['TRANSFERRED → ACTIVE', 'EXPELLED → APPLIED → ACTIVE'],
    ['COMPLETED', 'REFUSED_OUT', 'REFUSED_IN', 'CANCELLED', 'EXPIRED'].map((outcome) => `transfer ${outcome}`),
    ['ADMIT: SECOND_OPEN_MEMBERSHIP', 'ADMIT: BODY_NOT_ACTIVE', 'ADMIT: REJOIN_EXPELLED_WITHOUT_REVIEW'],
    ['APPROVE: APPROVE_OWN', 'RETAIN: RETAIN_AFTER_WITHDRAWAL', 'RESUME: CONFLICT', 'EXPEL: INPUT_INVALID'],
    ['REQUEST: SECOND_OPEN_TRANSFER', 'CONSENT_IN: CONSENT_ALREADY_GIVEN', 'CONSENT_IN: NO_OPEN_TRANSFER'],
  );

const service = createTestPorts(await createTestTable(), { now: dayAt(FIRST_TODAY) });
const { zhejiang } = await saveTwoFederations(service.request());
const callers = { A: adminOf('330000', 'a'), B: adminOf('330000', 'b') };
/** What the courses of every time come to, whatever else they do: a model that nobody drives there proves nothing of it. */
const TO_MEET = ASKED_RUNS === undefined ? MUST_MEET : [];
let runs = 0;
let changes = 0;
/** What was asked for with the answers it got, and the ways people and transfers took. */
const met = new Set<string>();

async function plant(upper: ModelBody['body'], foundedOn: number, isActive = true): Promise<ModelBody> {
  const facts = { foundedOn: dayAt(foundedOn), state: isActive ? 'ACTIVE' : 'SUSPENDED' } as const;
  return { body: await plantBelow(service, upper, facts), foundedOn, isActive };
}

async function listed(body: ModelBody, query: Partial<MemberQuery>, caller = callers.A): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (let more = true; more;) {
    const asked: MemberQuery = { unionBodyId: body.body.id, subtree: false, asOf: day('2024-01-01'), ...query };
    const request = { limit: 2, after };
    const slice = await known(listMembers(service.request(), service.act(caller), { query: asked, request }));
    ids.push(...slice.items.map(({ item }) => item.id));
    ({ hasMore: more, end: after } = slice);
  }
  return ids.sort();
}

/** The people who stood in a state on a day, each by the last membership there that had begun. */
function standing(model: MemberModel, body: ModelBody, { on, state }: { on: number; state?: ShownState }): string[] {
  const ids = model.people.flatMap((person) => {
    const membership = person.memberships.findLast((one) => one.body === body && (one.states[on] ?? null) !== null);
    const own = membership?.states[on] ?? null;
    const isLast = on >= model.today && membership === person.memberships.at(-1);
    const shown = own !== null && isLast && waitingOf(model, person) !== undefined ? 'TRANSFERRING' : own;
    const isAsked = state === undefined ? isMember(own) : shown === state;
    return isAsked ? [String(person.id)] : [];
  });
  return ids.sort();
}

const nameOf = (member: Member, on: number, at?: Instant): string | null => {
  const found = membershipOn(member, dayAt(on), at);
  return found === undefined ? null : `${found.membership.unionBodyId} ${found.state}`;
};
const noonOf = (index: number): Instant => `${dayAt(index)}T04:00:00.000Z` as Instant;

function expectHistory(member: Member, person: ModelPerson, model: MemberModel): void {
  const states = person.memberships.map(({ body, states: own }) => ({ body, states: own }));
  expect(DAYS.map((on) => nameOf(member, on))).toEqual(DAYS.map((on) => belongedTo(states, on)));
  expect(member.memberships.map((one) => DAYS.map((on) => stateOn(one, dayAt(on)) ?? null))).toEqual(
    person.memberships.map((one) => one.states),
  );
  for (let at = FIRST_TODAY - 1; at <= model.today; at += 1) {
    const known = DAYS.filter((on) => on % 3 === 0 || on === at);
    const told = known.map((on) => nameOf(member, on, noonOf(at)));
    expect({ at, told }).toEqual({ at, told: known.map((on) => belongedTo(knownAt(person, at), on)) });
  }
}

/** One open membership at most, and it is the last; where a transfer went through, the next begins as the one ends. */
function expectSound({ memberships }: Member): void {
  const spans = memberships.map(spanOf);
  expect(spans.slice(0, -1).filter(({ to }) => to === null)).toEqual([]);
  for (const [index, { to }] of spans.slice(0, -1).entries()) {
    const next = spans[index + 1];
    expect(String(next?.from) >= String(to)).toBe(true);
    const wasTransferred = memberships[index]?.steps.at(-1)?.state === 'TRANSFERRED';
    if (wasTransferred) expect(next?.from).toBe(to);
  }
}

/** The transfers that wait for a body's consent. */
function askedOf(model: MemberModel, body: ModelBody): readonly string[] {
  const asked = model.people.flatMap((person) => {
    const waiting = waitingOf(model, person);
    if (waiting === undefined) return [];
    const out = person.memberships.at(-1)?.body === body && !waiting.consents.includes('OUT');
    const into = waiting.to === body && !waiting.consents.includes('IN');
    return [...(out ? [`OUT ${String(person.id)}`] : []), ...(into ? [`IN ${String(person.id)}`] : [])];
  });
  return asked.sort();
}

async function expectBody(model: MemberModel, body: ModelBody): Promise<void> {
  const [{ openMembers }, list, members] = await Promise.all([
    service.request().bodies.readOccupancy(body.body.id),
    listTransfersToAnswer(service.request(), service.act(callers.B), body.body),
    listed(body, { asOf: dayAt(model.today) }),
  ]);
  expect(openMembers).toBe(model.people.filter((person) => openOf(person)?.body === body).length);
  expect(list.map(({ side, memberId }) => `${side} ${memberId}`).sort()).toEqual(askedOf(model, body));
  expect(members).toEqual(standing(model, body, { on: model.today }));
}

/** Notes the states a record went through, two by two, the ways back of the expelled in whole, and its transfers' ends. */
function noteWays({ memberships, transfers }: Member): void {
  const states = memberships.flatMap(({ steps }) => steps.map(({ state }) => state));
  for (const [index, state] of states.entries()) {
    const [next, last] = states.slice(index + 1);
    if (next !== undefined) met.add(`${state} → ${next}`);
    if (state === 'EXPELLED' && last !== undefined) met.add(`EXPELLED → ${String(next)} → ${last}`);
  }
  for (const { settled } of transfers) met.add(`transfer ${settled?.outcome ?? 'open'}`);
}

async function compare(model: MemberModel, person: ModelPerson): Promise<void> {
  if (person.id !== null) {
    const member = await service.request().members.read(person.id);
    if (member === undefined) throw new Error('a person is gone');
    expect(member.version).toBe(person.version);
    expect(shownState(member, service.clock.now())).toBe(shownOf(model, person));
    expectHistory(member, person, model);
    expectSound(member);
    noteWays(member);
    changes += 1;
  }
  await Promise.all(model.bodies.map((body) => expectBody(model, body)));
}

const STATES = ['APPLIED', 'RETAINED', 'TRANSFERRING', 'TRANSFERRED', 'WITHDRAWN', 'EXPELLED', 'DECEASED'] as const;

async function expectLists(model: MemberModel): Promise<void> {
  const days = [0, 12, FIRST_TODAY - 1, FIRST_TODAY, model.today - 1, model.today];
  const asked = [
    ...days.map((on) => ({ on })),
    ...[model.today - 2, model.today].flatMap((on) => STATES.map((state) => ({ on, state }))),
  ];
  for (const body of model.bodies) {
    const lists = await Promise.all(asked.map(({ on, ...rest }) => listed(body, { asOf: dayAt(on), ...rest })));
    expect(asked.map((one, index) => ({ ...one, ids: lists[index] }))).toEqual(
      asked.map((one) => ({ ...one, ids: standing(model, body, one) })),
    );
  }
}

async function begin(): Promise<{ model: MemberModel; real: RealPeople }> {
  runs += 1;
  service.clock.set(dayAt(FIRST_TODAY));
  const upper = await plantBelow(service, zhejiang.upper, { level: 'COUNTY', kind: 'FEDERATION' });
  const bodies = [
    ...[await plant(upper, 0), await plant(upper, 0), await plant(upper, 10), await plant(upper, FIRST_TODAY - 2)],
    await plant(upper, 0, false),
  ];
  const people = Array.from({ length: 3 }, (): ModelPerson => {
    const described = personWith();
    return { described, id: null, version: 0, memberships: [], transfer: null, isExpelled: false, known: new Map() };
  });
  const setDay = (index: number): void => {
    service.clock.set(dayAt(index));
  };
  return {
    model: { bodies, people, today: FIRST_TODAY },
    real: {
      ...{ driver: driverOfPeople(service), callers, setDay, compare },
      hear: (action, answer) => met.add(`${action}: ${answer}`),
    },
  };
}

describe('people and their memberships, whatever is done to them', () => {
  it(
    'are those of a plain model: every answer, every day as known at any time, every count and list',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 120, size: 'max' }), async (course) => {
          const { model, real } = await begin();
          await fc.asyncModelRun(() => ({ model, real }), course);
          await expectLists(model);
        }),
        { ...COURSE, endOnFailure: false },
      );
      expect(runs).toBeGreaterThanOrEqual(RUNS);
      expect(changes).toBeGreaterThan(RUNS);
      expect(TO_MEET.filter((way) => !met.has(way))).toEqual([]);
    },
    PATIENCE,
  );
});
