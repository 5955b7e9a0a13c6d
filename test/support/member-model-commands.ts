import fc from 'fast-check';
import type { TransferSide } from '#domain/member/member.ts';
import {
  consenting,
  END_WAYS,
  ending,
  letPass,
  play,
  playJoining,
  requesting,
  stepping,
  type Ask,
  type RealPeople,
} from './member-model-asks.ts';
import { FROM, isMember, waitingOf, type Caller, type MemberModel, type ModelPerson } from './member-model.ts';

type Command = fc.AsyncCommand<MemberModel, RealPeople>;
const MOST_PEOPLE = 3;
const LAST_TODAY = 140;

function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('the model has none of these');
  return item;
}

const aPerson = fc.nat(MOST_PEOPLE - 1);
const aCaller = fc.constantFrom<Caller>('A', 'B');
const aBody = fc.nat(4);
const daysBack = fc.constantFrom(0, 0, 0, 1, 2, 5, 30, -1);

const isKnown = (model: MemberModel): readonly ModelPerson[] => model.people.filter(({ id }) => id !== null);

/** The same as a command of its own. */
function onRecord(text: string, who: number, ask: Ask): Command {
  return {
    check: (model) => isKnown(model).length > 0,
    run: (model, real) => play({ model, real, person: nth(isKnown(model), who) }, ask),
    toString: () => text,
  };
}

const aJoining = fc
  .record({ who: aPerson, to: aBody, back: daysBack, by: aCaller, applies: fc.boolean() })
  .map(({ who, to, back, by, applies }): Command => {
    return {
      check: () => true,
      run: (model, real) => {
        const joining = { body: nth(model.bodies, to), on: model.today - back, by, applies };
        return playJoining({ model, real, person: nth(model.people, who) }, joining);
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
  .map(({ at, fits, who, back, ...given }) =>
    onRecord(`${given.by} takes ${who} a step, the ${at}th, ${back} days back`, who, (asked) => {
      const state = asked.person.memberships.at(-1)?.state;
      const fitting = NAMES.filter((name) => FROM[name].some((from) => from === state));
      const name = nth(fits && fitting.length > 0 ? fitting : NAMES, at);
      return stepping({ name, on: asked.model.today - back, ...given })(asked);
    }),
  );

const aStaleStep = fc.record({ who: aPerson, by: aCaller }).map(({ who, by }) =>
  onRecord(`${by} resumes ${who} by a version of long ago`, who, async ({ real, member }) => {
    const stale = { ...member, version: member.version - 1 };
    const answer = await real.driver.step(stale, 'RESUME', { by: real.callers[by] });
    return { action: 'RESUME', answer, objections: new Set(['CONFLICT'] as const), change: () => undefined };
  }),
);

const aRequest = fc
  .record({ who: aPerson, to: aBody, by: aCaller })
  .map(({ who, to, by }) =>
    onRecord(`${by} asks that ${who} goes over to ${to}`, who, (asked) =>
      requesting(nth(asked.model.bodies, to), by)(asked),
    ),
  );

const aSide = fc.constantFrom('OUT' as const, 'IN' as const);
const aConsent = fc
  .record({ who: aPerson, side: aSide, by: aCaller })
  .map(({ who, side, by }) =>
    onRecord(`${by} consents for ${side} to the transfer of ${who}`, who, consenting(side, by)),
  );

const anEndOfTransfer = fc
  .record({ who: aPerson, way: fc.constantFrom(...END_WAYS), by: aCaller })
  .map(({ who, way, by }) => onRecord(`${by} ends the transfer of ${who}: ${way}`, who, ending(way, by)));

const aNewDay = fc.constantFrom(1, 1, 2, 3, 29, 31).map((days): Command => {
  return {
    check: ({ today }) => today + days <= LAST_TODAY,
    run: (model, real) => letPass(model, real, days),
    toString: () => `${days} days go by`,
  };
});

const DAYS_TO_LAPSE = 31;
type Part = (typeof END_WAYS)[number] | `CONSENT_${TransferSide}` | 'LAPSE' | 'REQUEST';
const WAYS_OF_TRANSFER: readonly (readonly Part[])[] = [
  ...([
    ['CONSENT_OUT', 'CONSENT_IN'],
    ['CONSENT_IN', 'CONSENT_OUT'],
    ['CONSENT_IN', 'CONSENT_IN'],
  ] as const),
  ...([['REFUSE_OUT'], ['CONSENT_OUT', 'REFUSE_IN'], ['CANCEL'], ['CONSENT_IN', 'CANCEL']] as const),
  ...([
    ['LAPSE', 'REQUEST'],
    ['CONSENT_OUT', 'LAPSE', 'CONSENT_IN'],
  ] as const),
];

/** Those who are members and wait for no transfer. */
const settledMembers = (model: MemberModel): readonly ModelPerson[] =>
  model.people.filter((person) => waitingOf(model, person) === undefined && isMember(person.memberships.at(-1)?.state));

/** A transfer from its request to its end: left to chance, hardly one comes so far. */
const aWholeTransfer = fc
  .record({ who: aPerson, to: aBody, by: aCaller, retains: fc.boolean(), way: fc.constantFrom(...WAYS_OF_TRANSFER) })
  .map(({ who, to, by, retains, way }): Command => {
    const other = by === 'A' ? 'B' : 'A';
    return {
      check: (model) =>
        settledMembers(model).length > 0 && (!way.includes('LAPSE') || model.today + DAYS_TO_LAPSE <= LAST_TODAY),
      run: async (model, real) => {
        const person = nth(settledMembers(model), who);
        const asked = { model, real, person };
        const [last] = person.memberships.slice(-1);
        const body = nth(
          model.bodies.filter((one) => one.isActive && one !== last?.body),
          to,
        );
        const retaining = { name: 'RETAIN', on: model.today, by, hasReason: true, hasNote: false } as const;
        if (retains && last?.state === 'ACTIVE') await play(asked, stepping(retaining));
        await play(asked, requesting(body, by));
        for (const part of way) {
          if (part === 'LAPSE') await letPass(model, real, DAYS_TO_LAPSE);
          else if (part === 'REQUEST') await play(asked, requesting(body, by));
          else if (part === 'CONSENT_OUT' || part === 'CONSENT_IN')
            await play(asked, consenting(part === 'CONSENT_OUT' ? 'OUT' : 'IN', other));
          else await play(asked, ending(part, other));
        }
      },
      toString: () => `${by} asks for a transfer: ${way.join(', ')}`,
    };
  });

/** A retention and its end, an expulsion, an admission that is refused, an application, and what another decides on it. */
const aReturn = fc
  .record({ who: aPerson, to: fc.nat(1), by: aCaller, end: fc.constantFrom('APPROVE', 'APPROVE', 'REJECT', 'CANCEL') })
  .map(({ who, to, by, end }): Command => {
    return {
      check: (model) => settledMembers(model).length > 0,
      run: async (model, real) => {
        const asked = { model, real, person: nth(settledMembers(model), who) };
        const step = { on: model.today, hasReason: true, hasNote: true };
        const joining = { body: nth(model.bodies, to), on: model.today, by };
        if (asked.person.memberships.at(-1)?.state === 'ACTIVE')
          await play(asked, stepping({ ...step, name: 'RETAIN', by }));
        await play(asked, stepping({ ...step, name: 'RESUME', by }));
        await play(asked, stepping({ ...step, name: 'EXPEL', by, hasNote: false }));
        await play(asked, stepping({ ...step, name: 'EXPEL', by }));
        await playJoining(asked, { ...joining, applies: false });
        await playJoining(asked, { ...joining, applies: true });
        await play(asked, stepping({ ...step, name: end, by: by === 'A' ? 'B' : 'A' }));
      },
      toString: () => `${by} expels somebody and records an application: ${end}`,
    };
  });

/** Everything that may happen to people, the interesting things more often. */
export const COMMANDS: fc.Arbitrary<Command>[] = [
  ...[aJoining, aJoining, aJoining, stepped, stepped, stepped, stepped, stepped, aStaleStep],
  ...[aRequest, aConsent, anEndOfTransfer, aNewDay, aNewDay, aReturn],
  ...[aWholeTransfer, aWholeTransfer, aWholeTransfer, aWholeTransfer],
];
