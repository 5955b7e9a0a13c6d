import fc from 'fast-check';
import { expect } from 'vitest';
import { addDays } from '#domain/day.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { passTime } from '#services/pass-time.ts';
import type { CommandResult } from '#services/run-command.ts';
import { day } from './builders.ts';
import { createTestTable } from './engine.ts';
import { hardshipDriverOf, type HardshipDriver } from './hardship-driver.ts';
import { fen } from './household.ts';
import { stateAfter } from './outcome.ts';
import { paymentOf, termsWith } from './post-driver.ts';
import {
  agree,
  claim,
  doDeed,
  earliestStart,
  firstBehind,
  followFile,
  isOpen,
  liveThrough,
  MONTH_DEEDS,
  newPost,
  objectToClaim,
  PLACES,
  POST_DEEDS,
  PUBLISHED_DAYS,
  type ModelMonth,
  type ModelPost,
  type MonthDeed,
  type Place,
  type PostDeed,
  type PostModel,
} from './post-model.ts';
import { postWorldOf, type Household, type Payer, type PostWorld } from './post-world.ts';
import { createTestPorts, type TestPorts } from './ports.ts';
import { saveTwoFederations, type TwoFederations } from './two-federations.ts';

/** The day on which every course begins. */
export const FIRST_DAY = day('2024-01-20');
const HOUSEHOLDS = 4;

/** What a course is played on. */
export interface Real {
  readonly service: TestPorts;
  readonly federations: TwoFederations;
  readonly world: PostWorld;
  readonly payers: readonly Payer[];
  readonly households: readonly Household[];
  readonly files: HardshipDriver;
}

/** A step of a course. */
export type Command = fc.AsyncCommand<PostModel, Real>;

/** The service under test in one run: a table of its own, with two federations, four households and three sponsors. */
export async function begin(): Promise<{ readonly model: PostModel; readonly real: Real }> {
  const service = createTestPorts(await createTestTable(), { now: FIRST_DAY });
  const federations = await saveTwoFederations(service.request());
  const world = postWorldOf(service);
  const sponsors = [
    { place: 'zhejiang', most: 1 },
    { place: 'jiangxi', most: 1 },
    { place: 'zhejiang', most: 4 },
  ] as const;
  const payers: Payer[] = [];
  for (const { place, most } of sponsors) payers.push(await world.payer(federations[place], { mostPosts: most }));
  const households: Household[] = [];
  for (let at = 0; at < HOUSEHOLDS; at += 1)
    households.push(await world.household(federations[PLACES[at % 2] ?? 'zhejiang'].base));
  const model: PostModel = { present: [], stored: [], sponsors, hasFile: households.map(() => true), today: FIRST_DAY };
  return { model, real: { service, federations, world, payers, households, files: hardshipDriverOf(service) } };
}

/** What came of steps: `deed: STATE` where they went through, `deed: CODE` where they were refused. */
export const reached = new Set<string>();

const stateText = (post: ModelPost): string => JSON.stringify(post);
const copyOf = (post: ModelPost): ModelPost => structuredClone(post);

/** What a step made of a post is written; `post` as it stands today. */
function write(given: PostModel, post: ModelPost): void {
  const model = given;
  liveThrough(post, model.today);
  model.stored = [...model.stored.filter(({ id }) => id !== post.id), copyOf(post)];
}

function deskOf({ world, federations }: Real, { place }: { readonly place: Place }) {
  return { ...world.deskOf(federations[place]), admin: federations[place].admin };
}

/** Notes what came of a step: it went through where the model lets it, and changes the model then. */
function note(
  model: PostModel,
  result: CommandResult<VirtualPost>,
  step: { name: string; post: ModelPost; allowed: boolean; then: () => void },
) {
  const { name, post, allowed, then } = step;
  const code = result.ok ? undefined : result.failure.code;
  expect([name, result.ok, code, allowed ? '' : stateText(post)]).toEqual([
    name,
    allowed,
    code,
    allowed ? '' : stateText(post),
  ]);
  reached.add(`${name}: ${code ?? 'done'}`);
  if (!result.ok) return;
  then();
  write(model, post);
}

function pick(model: PostModel, index: number): ModelPost {
  // The latest posts are those that move.
  const among = model.present.slice(-HOUSEHOLDS);
  const post = among[index % among.length];
  if (post === undefined) throw new Error('the model has no posts');
  return post;
}

function command(text: string, run: (model: PostModel, real: Real) => Promise<void>, needsPost = true): Command {
  return { check: (model) => !needsPost || model.present.length > 0, run, toString: () => text };
}

async function setUp(model: PostModel, real: Real, household: number): Promise<void> {
  const home = real.households[household];
  if (home === undefined) throw new Error('the run has no such household');
  const place = PLACES[household % 2] ?? 'zhejiang';
  const code = `COURSE-${model.present.length}`;
  const answer = await real.world.driver.create(deskOf(real, { place }).maker, home.file, { code });
  const hasOpen = model.present.some((post) => post.household === household && isOpen(post));
  const hasStored = model.stored.some((post) => post.household === household && isOpen(post));
  const objection =
    model.hasFile[household] === true ? (hasStored ? 'SECOND_OPEN_POST' : undefined) : 'PUBLISH_WITHOUT_ACTIVE_FILE';
  expect(answer.ok ? undefined : answer.failure.code).toBe(objection);
  reached.add(`create: ${objection ?? (hasOpen ? 'at once' : 'done')}`);
  if (!answer.ok) return;
  const post = newPost(model, answer.value.state.id, household);
  model.present.push(post);
  write(model, post);
}

async function act(model: PostModel, real: Real, { post, deed }: { post: ModelPost; deed: PostDeed }): Promise<void> {
  const { driver } = real.world;
  const { maker, checker, admin } = deskOf(real, post);
  const target = await real.world.read(post);
  const asks: Readonly<Record<PostDeed, () => Promise<CommandResult<VirtualPost>>>> = {
    publish: () => driver.publish(checker, target, { until: addDays(model.today, PUBLISHED_DAYS) }),
    withdraw: () => driver.withdraw(maker, target),
    cancel: () => driver.cancel(real.payers[post.sponsor ?? 0]?.caller ?? admin, target),
    refuse: () => driver.refuse(maker, target),
    suspend: () => driver.suspend(maker, target),
    resume: () => driver.resume(maker, target),
    release: () => driver.release(maker, target),
    terminate: () => driver.terminate(checker, target),
  };
  const allowed = POST_DEEDS[deed](post, model);
  note(model, await asks[deed](), { name: deed, post, allowed, then: () => doDeed(model, post, deed) });
}

async function claimFor(model: PostModel, real: Real, { post, sponsor }: { post: ModelPost; sponsor: number }) {
  const payer = real.payers[sponsor];
  if (payer === undefined) throw new Error('the run has no such sponsor');
  const answer = await real.world.driver.claim(payer.caller, post.id);
  const objection = objectToClaim(model, post, sponsor);
  expect(answer.ok ? undefined : answer.failure.code).toBe(objection);
  note(model, answer, {
    name: 'claim',
    post,
    allowed: objection === undefined,
    then: () => claim(model, post, sponsor),
  });
}

interface Drawn {
  readonly months: number;
  readonly half: boolean;
  readonly amount: number;
  readonly payDay: number;
  readonly graceDays: number;
}

async function settle(model: PostModel, real: Real, { post, drawn }: { post: ModelPost; drawn: Drawn }): Promise<void> {
  if (post.state !== 'CLAIMED') return;
  const from = earliestStart(post);
  let last = from;
  for (let count = 1; count < drawn.months; count += 1) last = firstBehind(last);
  const to = drawn.half ? addDays(last, 14) : firstBehind(last);
  const { amount, payDay, graceDays } = drawn;
  const { maker, checker } = deskOf(real, post);
  const facts = { monthlyFen: fen(amount), payDay, graceDays };
  const { driver } = real.world;
  const target = await real.world.read(post);
  const drafted = await stateAfter(driver.draft(maker, target, { terms: termsWith(from, to, facts) }));
  const answer = await driver.activate(checker, drafted);
  const terms = { from, to, fen: amount, payDay, graceDays };
  write(model, post);
  note(model, answer, { name: 'activate', post, allowed: true, then: () => agree(model, post, terms) });
}

/** Mostly a month to which it may be done, the first one; now and then any, or none of the post. */
function monthOf({ months }: ModelPost, deed: MonthDeed, index: number): ModelMonth | undefined {
  const [allows] = MONTH_DEEDS[deed];
  return (index % 4 === 0 ? undefined : months.find(allows)) ?? months[index % Math.max(months.length, 1)];
}

async function actOnMonth(
  model: PostModel,
  real: Real,
  { post, deed, index }: { post: ModelPost; deed: MonthDeed; index: number },
) {
  const one = monthOf(post, deed, index);
  if (one === undefined) return;
  const { driver } = real.world;
  const { maker, checker } = deskOf(real, post);
  const target = await real.world.read(post);
  const given = { month: one.name };
  const payer = index % 2 === 0 ? real.payers[one.sponsor]?.caller : maker;
  const evidence = { kind: 'BANK_TRANSFER', reference: `HD-${one.payments}` } as const;
  const payment = paymentOf(one.fen, model.today, { evidence });
  const asks: Readonly<Record<MonthDeed, () => Promise<CommandResult<VirtualPost>>>> = {
    pay: () => driver.pay(payer ?? maker, target, { ...given, payment }),
    confirm: () => driver.confirm(checker, target, given),
    dispute: () => driver.dispute(maker, target, given),
    uphold: () => driver.settle(checker, target, { ...given, outcome: 'CONFIRMED' }),
    reverse: () => driver.settle(checker, target, { ...given, outcome: 'REVERSED' }),
    propose: () => driver.propose(maker, target, given),
    approve: () => driver.decide(checker, target, { ...given, decision: 'APPROVED' }),
    deny: () => driver.decide(checker, target, { ...given, decision: 'REFUSED' }),
  };
  const [allows, after] = MONTH_DEEDS[deed];
  note(model, await asks[deed](), {
    name: deed,
    post,
    allowed: allows(one),
    then: () => void Object.assign(one, after(one)),
  });
}

async function closeFile(given: PostModel, real: Real, household: number): Promise<void> {
  const model = given;
  const home = real.households[household];
  if (home === undefined || model.hasFile[household] !== true) return;
  const { checker } = deskOf(real, { place: PLACES[household % 2] ?? 'zhejiang' });
  const closing = { closingReason: 'OUT_OF_HARDSHIP', closedOn: null, reason: null } as const;
  await stateAfter(real.files.close(checker, home.file, closing));
  model.hasFile[household] = false;
  for (const post of model.present) {
    const wasOpen = model.stored.some(({ id, ...one }) => id === post.id && isOpen({ id, ...one }));
    if (post.household !== household || !wasOpen) continue;
    reached.add(`file closed: ${post.state}`);
    if (isOpen(post)) followFile(model, post);
    write(model, post);
  }
}

/** Lets days pass, and runs the day so many times at once. */
async function pass(given: PostModel, real: Real, { days, runs }: { days: number; runs: number }): Promise<void> {
  const model = given;
  for (let count = 0; count < days; count += 1) {
    model.today = addDays(model.today, 1);
    for (const post of model.present) liveThrough(post, model.today);
  }
  real.service.clock.set(model.today);
  const done = await Promise.all(Array.from({ length: runs }, () => passTime(real.service.request())));
  expect(done.map(({ defects, left }) => [defects, left])).toEqual(done.map(() => [[], 0]));
  if (runs > 0) for (const post of model.present) write(model, post);
}

/** What is done to a month by two, one after the other. */
const TWO_DEEDS = [
  ...(['approve', 'deny'] as const).map((second) => ['propose', second] as const),
  ...(['uphold', 'reverse', 'reverse'] as const).map((second) => ['dispute', second] as const),
  ...(['confirm', 'dispute', 'propose'] as const).map((second) => ['pay', second] as const),
];

const aPost = fc.nat(HOUSEHOLDS - 1);
const aHousehold = fc.nat(HOUSEHOLDS - 1);
const aDraw = fc.nat(99);
const anAgreement = fc.record({
  ...{ months: fc.integer({ min: 1, max: 6 }), half: fc.boolean(), amount: fc.integer({ min: 10_000, max: 40_000 }) },
  ...{ payDay: fc.constantFrom(1, 5, 28), graceDays: fc.constantFrom(1, 10, 40) },
});
const created = aHousehold.map((at) => command(`set up for ${at}`, (model, real) => setUp(model, real, at), false));
const claimed = fc
  .tuple(aPost, fc.nat(2))
  .map(([at, sponsor]) =>
    command(`${sponsor} claims ${at}`, (model, real) => claimFor(model, real, { post: pick(model, at), sponsor })),
  );
const agreed = fc
  .tuple(aPost, anAgreement)
  .map(([at, drawn]) =>
    command(`${at} is agreed on`, (model, real) => settle(model, real, { post: pick(model, at), drawn })),
  );
/** Mostly a post to which something may be done, the latest one; now and then any. */
function pickFor(model: PostModel, index: number, fits: (post: ModelPost) => boolean): ModelPost {
  return (index % 3 === 0 ? undefined : model.present.findLast(fits)) ?? pick(model, index);
}

const deed = (deeds: readonly PostDeed[]) =>
  fc.tuple(aDraw, fc.constantFrom(...deeds)).map(([at, name]) =>
    command(`${name} ${at}`, (model, real) => {
      const post = pickFor(model, at, (one) => POST_DEEDS[name](one, model));
      return act(model, real, { post, deed: name });
    }),
  );
const monthDeed = (deeds: readonly MonthDeed[]) =>
  fc.tuple(aDraw, fc.constantFrom(...deeds), aDraw).map(([at, name, index]) =>
    command(`${name} ${index} of ${at}`, (model, real) => {
      const [allows] = MONTH_DEEDS[name];
      const post = pickFor(model, at, ({ months }) => months.some(allows));
      return actOnMonth(model, real, { post, deed: name, index });
    }),
  );
const closed = fc
  .tuple(aHousehold, fc.nat(1))
  .map(([at, rarely]) =>
    command(`close the file of ${at}`, (model, real) => (rarely > 0 ? Promise.resolve() : closeFile(model, real, at))),
  );
const passed = fc
  .tuple(fc.constantFrom(1, 5, 16, 31), fc.constantFrom(0, 1, 2, 2))
  .map(([days, runs]) =>
    command(`${days} days and ${runs} runs`, (model, real) => pass(model, real, { days, runs }), false),
  );
/** A post from its beginning to an agreement, by the right people, so that courses come to months. */
const led = fc.record({ at: aHousehold, sponsor: fc.nat(2), drawn: anAgreement }).map(({ at, sponsor, drawn }) =>
  command(
    `lead a post of ${at}`,
    async (model, real) => {
      await setUp(model, real, at);
      const post = model.present.findLast(({ household }) => household === at);
      if (post?.state === 'DRAFT') await act(model, real, { post, deed: 'publish' });
      if (post === undefined) return;
      await claimFor(model, real, { post, sponsor });
      await settle(model, real, { post, drawn });
    },
    false,
  ),
);

/** Several deeds of one post, one after another, so that courses come to what takes two. */
const paused = fc.tuple(aDraw, fc.constantFrom(5, 31), aDraw).map(([at, days, again]) =>
  command(`${at} is suspended for ${days} days`, async (model, real) => {
    const post = pickFor(model, at, (one) => POST_DEEDS.suspend(one));
    await act(model, real, { post, deed: 'suspend' });
    await pass(model, real, { days, runs: again % 3 });
    await act(model, real, { post, deed: again % 4 === 0 ? 'terminate' : 'resume' });
  }),
);
const inTwo = fc
  .tuple(aDraw, aDraw, fc.constantFrom<readonly [MonthDeed, MonthDeed]>(...TWO_DEEDS))
  .map(([at, index, [first, second]]) =>
    command(`${first} and ${second} ${index} of ${at}`, async (model, real) => {
      const [allows] = MONTH_DEEDS[first];
      const post = pickFor(model, at, ({ months }) => months.some(allows));
      await actOnMonth(model, real, { post, deed: first, index });
      await actOnMonth(model, real, { post, deed: second, index });
    }),
  );
const givenBack = fc
  .tuple(aPost, fc.nat(2), fc.constantFrom<PostDeed>('cancel', 'refuse'))
  .map(([at, sponsor, giving]) =>
    command(`${sponsor} claims ${at} in vain`, async (model, real) => {
      const post = pickFor(model, at + 1, ({ state }) => state === 'PUBLISHED' || state === 'SEEKING_SPONSOR');
      await claimFor(model, real, { post, sponsor });
      await act(model, real, { post, deed: giving });
    }),
  );

/** All that may happen, as often as it stands here. */
export const COMMANDS: fc.Arbitrary<Command>[] = [
  ...[created, led, led, claimed, claimed, agreed, agreed, closed, paused, paused, givenBack],
  deed(['publish', 'withdraw', 'cancel', 'refuse']),
  deed(['suspend', 'resume']),
  deed(['release', 'release', 'terminate']),
  ...[monthDeed(['pay']), monthDeed(['pay']), monthDeed(['pay']), monthDeed(['confirm', 'dispute'])],
  ...[monthDeed(['uphold', 'reverse']), monthDeed(['propose', 'approve', 'deny']), inTwo, inTwo, inTwo],
  ...[passed, passed, passed],
];
