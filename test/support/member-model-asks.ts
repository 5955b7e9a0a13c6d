import { expect } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Member, TransferSide } from '#domain/member/member.ts';
import type { ProblemCode } from '#domain/problem.ts';
import type { CommandResult } from '#services/run-command.ts';
import {
  consent,
  dayAt,
  join,
  objectToConsent,
  objectToJoining,
  objectToRequest,
  objectToStep,
  recorded,
  take,
  waitingOf,
  type Caller,
  type Joining,
  type MemberModel,
  type ModelBody,
  type ModelPerson,
  type Step,
} from './member-model.ts';
import type { PeopleDriver } from './people.ts';

/** The service under test in one run, and what is compared after each command. */
export interface RealPeople {
  readonly driver: PeopleDriver;
  readonly callers: Readonly<Record<Caller, ApiClient>>;
  readonly setDay: (index: number) => void;
  readonly compare: (model: MemberModel, person: ModelPerson) => Promise<void>;
  /** Hears what was asked for and how it was answered: `done`, or the code of the refusal. */
  readonly hear: (action: string, answer: string) => void;
}

/** What is asked of the service for a person. */
export type Ask = (given: {
  model: MemberModel;
  real: RealPeople;
  person: ModelPerson;
  member: Member;
}) => Promise<Asked>;

/** What was answered, what speaks against it in the model, and what it changes there. */
interface Asked {
  readonly action: string;
  readonly answer: CommandResult<Member>;
  readonly objections: ReadonlySet<ProblemCode>;
  readonly change: (person: ModelPerson) => void;
}

/** A person of a run. */
export interface Playing {
  readonly model: MemberModel;
  readonly real: RealPeople;
  readonly person: ModelPerson;
}

function judge({ model, real, person }: Playing, asked: Asked): void {
  const { action, answer, objections } = asked;
  real.hear(action, answer.ok ? 'done' : answer.failure.code);
  if (!answer.ok) {
    expect([...objections]).toContain(answer.failure.code);
    return;
  }
  expect([...objections]).toEqual([]);
  asked.change(person);
  recorded(model, person);
  person.id = answer.value.state.id;
  expect(answer.value.state.version).toBe(person.version);
}

/** Asks for something to be done with a person who is on record, and compares. */
export async function play({ model, real, person }: Playing, ask: Ask): Promise<void> {
  if (person.id === null) throw new Error('nobody is on record');
  const member = await real.driver.read({ id: person.id });
  judge({ model, real, person }, await ask({ model, real, person, member }));
  await real.compare(model, person);
}

/** Takes a person in, or records an application, and compares. */
export async function playJoining({ model, real, person }: Playing, joining: Joining): Promise<void> {
  const { body, on, by, applies } = joining;
  const objections = objectToJoining(model, person, joining);
  const given = { body: body.body, by: real.callers[by], person: person.described, from: dayAt(on) };
  const answer = await (applies ? real.driver.apply(given) : real.driver.admit(given));
  judge(
    { model, real, person },
    {
      ...{ action: applies ? 'APPLY' : 'ADMIT', answer, objections },
      change: (changed) => {
        join(changed, joining);
      },
    },
  );
  await real.compare(model, person);
}

/** Asks for a step. */
export const stepping =
  (step: Step): Ask =>
  async ({ model, real, person, member }) => {
    const { name, on, by, hasReason, hasNote } = step;
    const given = {
      ...{ by: real.callers[by], on: dayAt(on) },
      ...{ reason: hasReason ? ('UNEMPLOYED' as const) : null, note: hasNote ? '决定书' : null },
    };
    return {
      action: name,
      objections: objectToStep(model, person, step),
      answer: await real.driver.step(member, name, given),
      change: () => {
        take(person, step);
      },
    };
  };

/** Asks for a transfer. */
export const requesting =
  (to: ModelBody, by: Caller): Ask =>
  async ({ model, real, person, member }) => ({
    action: 'REQUEST',
    objections: objectToRequest(model, person, to),
    answer: await real.driver.request(member, to.body, real.callers[by]),
    change: () => {
      person.transfer = { to, by, on: model.today, consents: [] };
    },
  });

/** Consents to the transfer for a side. */
export const consenting =
  (side: TransferSide, by: Caller): Ask =>
  async ({ model, real, person, member }) => ({
    action: `CONSENT_${side}`,
    objections: objectToConsent(model, person, { side, by }),
    answer: await real.driver.answer(member, `CONSENT_${side}`, real.callers[by]),
    change: () => {
      consent(model, person, { side, by });
    },
  });

/** The ways to end a transfer before it is carried out. */
export const END_WAYS = ['REFUSE_OUT', 'REFUSE_IN', 'CANCEL'] as const;

/** Ends the transfer. */
export const ending =
  (way: (typeof END_WAYS)[number], by: Caller): Ask =>
  async ({ model, real, person, member }) => {
    const caller = real.callers[by];
    const waits = waitingOf(model, person) !== undefined;
    return {
      action: way === 'CANCEL' ? 'CANCEL_TRANSFER' : way,
      objections: new Set<ProblemCode>(waits ? [] : ['NO_OPEN_TRANSFER']),
      answer: await (way === 'CANCEL' ? real.driver.cancel(member, caller) : real.driver.answer(member, way, caller)),
      change: () => {
        person.transfer = null;
      },
    };
  };

/** Lets days go by, and compares everybody. */
export async function letPass(model: MemberModel, real: RealPeople, days: number): Promise<void> {
  model.today += days;
  real.setDay(model.today);
  for (const person of model.people) await real.compare(model, person);
}
