import fc from 'fast-check';
import { expect } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import type { Member } from '#domain/member/member.ts';
import type { ProblemCode } from '#domain/problem.ts';
import type { CommandResult } from '#services/run-command.ts';
import {
  consent,
  dayAt,
  FROM,
  join,
  objectToConsent,
  objectToJoining,
  objectToRequest,
  objectToStep,
  recorded,
  take,
  waitingOf,
  type Caller,
  type MemberModel,
  type ModelPerson,
} from './member-model.ts';
import type { PeopleDriver } from './people.ts';

/** The service under test in one run, and what is compared after each command. */
export interface RealPeople {
  readonly driver: PeopleDriver;
  readonly callers: Readonly<Record<Caller, ApiClient>>;
  readonly setDay: (index: number) => void;
  readonly compare: (model: MemberModel, person: ModelPerson) => Promise<void>;
}

type Command = fc.AsyncCommand<MemberModel, RealPeople>;
type Ask = (given: { model: MemberModel; real: RealPeople; person: ModelPerson; member: Member }) => Promise<Asked>;

/** What was answered, what speaks against it in the model, and what it changes there. */
interface Asked {
  readonly answer: CommandResult<Member>;
  readonly objections: ReadonlySet<ProblemCode>;
  readonly change: (person: ModelPerson) => void;
}

const MOST_PEOPLE = 3;
const LAST_TODAY = 140;

function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('the model has none of these');
  return item;
}

function judge(model: MemberModel, person: ModelPerson, asked: Asked): void {
  const { answer, objections } = asked;
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

const aPerson = fc.nat(MOST_PEOPLE - 1);
const aCaller = fc.constantFrom<Caller>('A', 'B');
const aBody = fc.nat(4);
const daysBack = fc.constantFrom(0, 0, 0, 1, 2, 5, 30, -1);

const isKnown = (model: MemberModel): readonly ModelPerson[] => model.people.filter(({ id }) => id !== null);

/** Asks for something to be done with a person who is on record. */
function onRecord(text: string, who: number, ask: Ask): Command {
  return {
    check: (model) => isKnown(model).length > 0,
    run: async (model, real) => {
      const person = nth(isKnown(model), who);
      if (person.id === null) throw new Error('nobody is on record');
      const member = await real.driver.read({ id: person.id });
      judge(model, person, await ask({ model, real, person, member }));
      await real.compare(model, person);
    },
    toString: () => text,
  };
}

const aJoining = fc
  .record({ who: aPerson, to: aBody, back: daysBack, by: aCaller, applies: fc.boolean() })
  .map(({ who, to, back, by, applies }): Command => {
    return {
      check: () => true,
      run: async (model, real) => {
        const [person, body] = [nth(model.people, who), nth(model.bodies, to)];
        const joining = { body, on: model.today - back, by, applies };
        const objections = objectToJoining(model, person, joining);
        const given = {
          ...{ body: body.body, by: real.callers[by], person: person.described, from: dayAt(joining.on) },
        };
        const answer = await (applies ? real.driver.apply(given) : real.driver.admit(given));
        judge(model, person, {
          ...{ answer, objections },
          change: (changed) => {
            join(changed, joining);
          },
        });
        await real.compare(model, person);
      },
      toString: () => `${by} ${applies ? 'records an application' : 'admits'} of ${who} to ${to}, ${back} days back`,
    };
  });

const NAMES = ['APPROVE', 'REJECT', 'CANCEL', 'RETAIN', 'RESUME', 'WITHDRAW', 'EXPEL', 'DECEASE'] as const;
const mostly = fc.constantFrom(true, true, true, true, false);

/** A step of any name, most of the time of one that the state allows. */
const stepped = fc
  .record({
    ...{ at: fc.nat(23), fits: mostly, who: aPerson, back: daysBack, by: aCaller },
    ...{ hasReason: mostly, hasNote: mostly },
  })
  .map(({ at, fits, who, back, by, hasReason, hasNote }) =>
    onRecord(
      `${by} takes ${who} a step, the ${at}th, ${back} days back`,
      who,
      async ({ model, real, person, member }) => {
        const fitting = NAMES.filter((name) => FROM[name].some((state) => state === person.memberships.at(-1)?.state));
        const name = nth(fits && fitting.length > 0 ? fitting : NAMES, at);
        const step = { name, on: model.today - back, by, hasReason, hasNote };
        const stepping = {
          ...{ by: real.callers[by], on: dayAt(step.on) },
          ...{ reason: hasReason ? ('UNEMPLOYED' as const) : null, note: hasNote ? '决定书' : null },
        };
        return {
          objections: objectToStep(model, person, step),
          answer: await real.driver.step(member, name, stepping),
          change: () => {
            take(person, step);
          },
        };
      },
    ),
  );

const aStaleStep = fc.record({ who: aPerson, by: aCaller }).map(({ who, by }) =>
  onRecord(`${by} resumes ${who} by a version of long ago`, who, async ({ real, member }) => {
    const stale = { ...member, version: member.version - 1 };
    const answer = await real.driver.step(stale, 'RESUME', { by: real.callers[by] });
    return { answer, objections: new Set(['CONFLICT'] as const), change: () => undefined };
  }),
);

const aRequest = fc.record({ who: aPerson, to: aBody, by: aCaller }).map(({ who, to, by }) =>
  onRecord(`${by} asks that ${who} goes over to ${to}`, who, async ({ model, real, person, member }) => {
    const body = nth(model.bodies, to);
    return {
      objections: objectToRequest(model, person, body),
      answer: await real.driver.request(member, body.body, real.callers[by]),
      change: () => {
        person.transfer = { to: body, by, on: model.today, consents: [] };
      },
    };
  }),
);

const aSide = fc.constantFrom('OUT' as const, 'IN' as const);

const aConsent = fc.record({ who: aPerson, side: aSide, by: aCaller }).map(({ who, side, by }) =>
  onRecord(`${by} consents for ${side} to the transfer of ${who}`, who, async ({ model, real, person, member }) => ({
    objections: objectToConsent(model, person, { side, by }),
    answer: await real.driver.answer(member, `CONSENT_${side}`, real.callers[by]),
    change: () => {
      consent(model, person, { side, by });
    },
  })),
);

/** Whoever did not ask consents for one side, to one of the transfers that wait. */
const aConsentInTime = fc.record({ who: aPerson, side: aSide }).map(({ who, side }): Command => {
  const waits = (model: MemberModel) => model.people.filter((person) => waitingOf(model, person) !== undefined);
  return {
    check: (model) => waits(model).length > 0,
    run: async (model, real) => {
      const person = nth(waits(model), who);
      const by = waitingOf(model, person)?.by === 'A' ? 'B' : 'A';
      if (person.id === null) throw new Error('nobody is on record');
      const member = await real.driver.read({ id: person.id });
      judge(model, person, {
        objections: objectToConsent(model, person, { side, by }),
        answer: await real.driver.answer(member, `CONSENT_${side}`, real.callers[by]),
        change: () => {
          consent(model, person, { side, by });
        },
      });
      await real.compare(model, person);
    },
    toString: () => `whoever did not ask consents for ${side} to a transfer that waits`,
  };
});

const anEndOfTransfer = fc
  .record({ who: aPerson, way: fc.constantFrom('REFUSE_OUT', 'REFUSE_IN', 'CANCEL'), by: aCaller })
  .map(({ who, way, by }) =>
    onRecord(`${by} ends the transfer of ${who}: ${way}`, who, async ({ model, real, person, member }) => {
      const waits = waitingOf(model, person) !== undefined;
      const caller = real.callers[by];
      const ask = () =>
        way === 'CANCEL' ? real.driver.cancel(member, caller) : real.driver.answer(member, way, caller);
      return {
        objections: new Set<ProblemCode>(waits ? [] : ['NO_OPEN_TRANSFER']),
        answer: await ask(),
        change: () => {
          person.transfer = null;
        },
      };
    }),
  );

const aNewDay = fc.constantFrom(1, 1, 2, 3, 29, 31).map((days): Command => {
  return {
    check: ({ today }) => today + days <= LAST_TODAY,
    run: async (ticking, real) => {
      ticking.today += days;
      real.setDay(ticking.today);
      for (const person of ticking.people) await real.compare(ticking, person);
    },
    toString: () => `${days} days go by`,
  };
});

/** Everything that may happen to people, the interesting things more often. */
export const COMMANDS: fc.Arbitrary<Command>[] = [
  ...[aJoining, aJoining, aJoining, stepped, stepped, stepped, stepped, stepped, aStaleStep],
  ...[aRequest, aRequest, aRequest, aConsent, anEndOfTransfer, aNewDay, aNewDay],
  ...[aConsentInTime, aConsentInTime, aConsentInTime, aConsentInTime],
];
