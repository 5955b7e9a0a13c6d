import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTED_STATES, POST_FLOWS, type CountedState } from '#domain/virtual-post/post-sums.ts';
import { showPostFigures } from '#services/show-post-figures.ts';
import { showStipendStatement, type StatementOf } from '#services/show-stipend-statement.ts';
import { day } from '../support/builders.ts';
import { begin, COMMANDS, FIRST_DAY, reached, type Command, type Real } from '../support/post-commands.ts';
import { month as monthNamed } from '../support/post-driver.ts';
import {
  isOpen,
  PLACES,
  placesOf,
  sumsOf,
  type CountedMonth,
  type ModelPost,
  type Place,
  type PostModel,
} from '../support/post-model.ts';
import { nation } from '../support/post-world.ts';

const ASKED_RUNS = process.env['NIANGJIA_MODEL_RUNS'];
const RUNS = Number(ASKED_RUNS ?? 6);
const COURSE = ASKED_RUNS === undefined ? { numRuns: RUNS, seed: 13 } : { numRuns: RUNS };
const [FROM, TO] = [monthNamed('2024-01'), monthNamed('2026-12')];
/** How many steps a course has. */
const STEPS = 70;
const worlds = await Promise.all(Array.from({ length: RUNS }, begin));

/** A month with the post it is of, and where it is paid from. */
interface PlacedMonth extends CountedMonth {
  readonly post: ModelPost;
  readonly payer: Place;
}

function monthsOf(model: PostModel, posts: readonly ModelPost[]): readonly PlacedMonth[] {
  return posts.flatMap((post) =>
    post.months.map((month) => {
      const payer = model.sponsors[month.sponsor]?.place ?? post.place;
      return { post, payer, month, isCross: payer !== post.place };
    }),
  );
}

/** Everybody who has a statement, with the months it is of: of posts as they stand today, of all others as written last. */
function statementsOf(
  model: PostModel,
  { payers, households, federations }: Real,
): readonly (readonly [of: StatementOf, months: readonly CountedMonth[]])[] {
  const [present, stored] = [monthsOf(model, model.present), monthsOf(model, model.stored)];
  return [
    ...model.present.map(({ id }) => [{ kind: 'POST', id }, present.filter(({ post }) => post.id === id)] as const),
    ...households.map(({ file }, at) => {
      return [{ kind: 'HOUSEHOLD_OF_FILE', id: file.id }, present.filter(({ post }) => post.household === at)] as const;
    }),
    ...payers.map(({ sponsor }, at) => {
      return [{ kind: 'SPONSOR', id: sponsor.id }, stored.filter(({ month }) => month.sponsor === at)] as const;
    }),
    ...PLACES.flatMap((place) => {
      const { id, regionCode } = federations[place].base;
      const here = stored.filter(({ post }) => post.place === place);
      return [
        [{ kind: 'BODY', id }, here],
        [{ kind: 'HOUSEHOLD', regionCode }, here],
        [{ kind: 'PAYER', regionCode }, stored.filter(({ payer }) => payer === place)],
      ] as const;
    }),
  ];
}

async function expectStatements(model: PostModel, real: Real): Promise<void> {
  const [ports, by] = [real.service.request(), real.service.act(nation)];
  const told = statementsOf(model, real).map(async ([of, months]) => {
    const statement = await showStipendStatement(ports, by, { of, from: FROM, to: TO });
    expect([of, statement?.total]).toEqual([of, sumsOf(months)]);
    for (const { month, total } of statement?.months ?? [])
      expect([of, month, total]).toEqual([of, month, sumsOf(months.filter((one) => one.month.name === month))]);
  });
  await Promise.all(told);
}

async function expectFigures(model: PostModel, { service, federations }: Real): Promise<void> {
  const months = monthsOf(model, model.stored);
  const period = { from: FIRST_DAY, to: day('2026-12-31') };
  for (const place of PLACES) {
    const { regionCode } = federations[place].base;
    const figures = await showPostFigures(service.request(), service.act(nation), { regionCode, period });
    const posts = model.stored.filter((post) => post.place === place);
    const flows = posts.flatMap((post) => post.flows.map((flow) => flow.split(' ')[0]));
    const count = (name: string): number => flows.filter((flow) => flow === name).length;
    const inState = (state: CountedState): number => posts.filter((post) => post.state === state).length;
    expect(figures?.byHousehold).toEqual(sumsOf(months.filter(({ post }) => post.place === place)));
    expect(figures?.byPayer).toEqual(sumsOf(months.filter(({ payer }) => payer === place)));
    expect(figures?.flows).toEqual(Object.fromEntries(POST_FLOWS.map((flow) => [flow, count(flow)])));
    expect(figures?.now).toEqual(Object.fromEntries(COUNTED_STATES.map((state) => [state, inState(state)])));
  }
}

async function expectPosts(model: PostModel, { service, payers, households }: Real): Promise<void> {
  const ports = service.request();
  const posts = await ports.virtualPosts.readAll(model.stored.map(({ id }) => id));
  for (const { id, ...plain } of model.stored) {
    const { state, claims = [], months = [] } = posts.get(id) ?? {};
    expect([id, state, claims.length]).toEqual([id, plain.state, plain.claimants.length]);
    expect(months.map(({ month }) => month)).toEqual(plain.months.map(({ name }) => name));
    expect(claims.filter((one) => one.state === 'RESERVED').length).toBe(Number(state === 'CLAIMED'));
  }
  const open = await Promise.all(
    households.map(({ file }) => ports.virtualPosts.readOfHousehold(file.federation, file.householdId)),
  );
  const openOf = (at: number) => model.stored.filter((post) => post.household === at && isOpen(post));
  expect(open.flatMap((id) => id ?? [])).toEqual(households.flatMap((_, at) => openOf(at).map(({ id }) => id)));
  const places = await Promise.all(payers.map(({ sponsor }) => ports.sponsors.placesTaken(sponsor.id)));
  expect(places).toEqual(payers.map((_, at) => placesOf(model, at)));
}

async function expectSame(model: PostModel, real: Real): Promise<void> {
  await Promise.all([expectPosts(model, real), expectStatements(model, real), expectFigures(model, real)]);
}

/** The step, after which all is compared. */
function compared(step: Command): Command {
  return {
    check: (model) => step.check(model),
    run: async (model, real) => {
      await step.run(model, real);
      await expectSame(model, real);
    },
    toString: () => String(step),
  };
}

/** What the courses have to come by. */
const WAYS: readonly string[] = [
  ...['create: done', 'create: SECOND_OPEN_POST', 'create: PUBLISH_WITHOUT_ACTIVE_FILE', 'activate: done'],
  ...['claim: done', 'claim: ALREADY_CLAIMED', 'claim: CLAIM_UNPUBLISHED', 'claim: SPONSOR_LIMIT', 'cancel: done'],
  ...['suspend: done', 'resume: done', 'release: done', 'terminate: done', 'file closed: ACTIVE'],
  ...['pay: done', 'pay: PAY_TWICE_SAME_MONTH', 'pay: PAY_BEFORE_DUE', 'confirm: done', 'dispute: done'],
  ...['uphold: done', 'reverse: done', 'propose: done', 'propose: WAIVE_PAID', 'approve: done', 'deny: done'],
];

describe('posts and their stipends, whatever is done to them', () => {
  it(
    'are those of a plain model: every answer, state, place, statement and figure',
    async () => {
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(...COMMANDS).map(compared), { minLength: STEPS, maxLength: STEPS }),
          async (course) => {
            const setup = worlds[runs] ?? (await begin());
            runs += 1;
            await fc.asyncModelRun(() => setup, course);
          },
        ),
        { ...COURSE, endOnFailure: true },
      );
      expect(runs).toBe(RUNS);
      // By the seed of every day; other seeds go where they go.
      if (ASKED_RUNS === undefined) expect(WAYS.filter((way) => !reached.has(way))).toEqual([]);
    },
    60_000 + RUNS * 60_000,
  );
});
