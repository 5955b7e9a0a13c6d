import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { ID_PREFIXES, type MemberId } from '#domain/ids.ts';
import { UNION_BODY_LEVELS } from '#domain/union-body/union-body.ts';
import { MOST_STEPS } from '#domain/virtual-post/advance.ts';
import { MOST_ACCOUNTS } from '#domain/virtual-post/decide-account.ts';
import { MOST_MONTHS } from '#domain/virtual-post/decide-agreement.ts';
import { MOST_CLAIMS } from '#domain/virtual-post/decide-claim.ts';
import { MOST_OF_POST as MOST_DISPUTES } from '#domain/virtual-post/decide-dispute.ts';
import { MOST_OF_POST as MOST_WAIVERS } from '#domain/virtual-post/decide-waiver.ts';
import type { StipendMonth } from '#domain/virtual-post/stipend-month.ts';
import type { StipendAccount, VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { addMonths } from '#domain/year-month.ts';
import { POST_TEXTS } from '#graphql/resolvers/virtual-post/parse-post-target.ts';
import { actionOf } from '#store/write-actions.ts';
import { createTestTable } from '../support/engine.ts';
import { createTestPorts } from '../support/ports.ts';
import {
  accountWith,
  agreementWith,
  claimWith,
  draftWith,
  idOf,
  month,
  monthWith,
  postWith,
  rowWith,
  waiverBy,
} from '../support/virtual-post.ts';

const table = await createTestTable();
const ports = createTestPorts(table, { now: '2026-04-10' });
const { vault, virtualPosts } = ports.request();

/** So many characters of four bytes each: no text is longer. */
const longest = (count: number): string => '𠮷'.repeat(count);
const WORDS = await vault.seal('post_one', { text: longest(POST_TEXTS.words.atMost) });
const ULID = '7'.repeat(26);
const PAPER = longest(POST_TEXTS.document.atMost);
/** What begins is one of the most steps; what ends it, and then the post, comes behind them. */
const STEPS = MOST_STEPS + 2;
/** More people than ever revise a draft, and more records of a household than one transaction lists the post with. */
const [MAKERS, MEMBERS] = [100, 100];
/** More records and documents than a person ever has. */
const NAMES = 40;
/** What a post stays below: an item holds 409,600 bytes. */
const MOST_BYTES = 390_000;

const many = <One>(count: number, of: (at: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, at) => of(at));
const [dispute] = monthWith('DISPUTED').disputes;
if (dispute === undefined) throw new Error('the month of the test has no dispute');
const settled = {
  ...dispute,
  ...{ outcome: 'REVERSED' as const, settledBy: idOf('settler'), note: WORDS, reason: WORDS },
};
const settledAt = dispute.raisedAt;
const decided = { ...waiverBy('proposer'), decision: 'REFUSED' as const, decidedBy: idOf('checker'), reason: WORDS };

/** How much of `all` is that of a month, each having as much as any other. */
const shareOf = (all: number, at: number): number =>
  Math.floor((all * (at + 1)) / MOST_MONTHS) - Math.floor((all * at) / MOST_MONTHS);

/** A month with a payment, and with all that was said of it: a payment and its reversal for each dispute. */
function fullMonth(at: number): StipendMonth {
  const evidence = { kind: 'BANK_TRANSFER', reference: PAPER } as const;
  const [said, waived] = [shareOf(MOST_DISPUTES, at), shareOf(MOST_WAIVERS, at)];
  const rows = many(2 * said + 1, (row) => rowWith({ number: row + 1, evidence, account: 1 }));
  const disputes = many(said, () => ({ ...settled, settledAt }));
  const waivers = many(waived, () => ({ ...decided, decidedAt: dispute?.raisedAt ?? null }));
  return monthWith('CONFIRMED', { month: addMonths(month('2026-01'), at), rows, disputes, waivers });
}

/** All that decisions can put into a post, each as often as it may be: a claim that was agreed on has no draft any more. */
function fullPost(account: Pick<StipendAccount, 'secrets' | 'index'>): VirtualPost {
  const post = postWith('ACTIVE');
  const [step] = post.steps;
  if (step === undefined) throw new Error('the post of the test has no steps');
  const document = PAPER;
  return {
    ...post,
    code: 'C'.repeat(40),
    title: longest(POST_TEXTS.title.atMost),
    steps: many(STEPS, () => ({ ...step, reason: 'SPONSOR_IN_DIFFICULTY' as const })),
    bodyPath: many(UNION_BODY_LEVELS.length, () => `${ULID}/`).join(''),
    makers: many(MAKERS, () => idOf('maker')),
    memberIds: many(MEMBERS, () => 'mem_one' as MemberId),
    personNames: many(NAMES, () => account.index),
    suspensions: many(STEPS / 2, () => ({ agreement: 1, from: step.from, to: step.from })),
    claims: many(MOST_CLAIMS, (at) => claimWith({ number: at + 1, draft: draftWith({ document }) })),
    agreements: many(MOST_CLAIMS, (at) => agreementWith({ number: at + 1, document })),
    months: many(MOST_MONTHS, fullMonth),
    accounts: many(MOST_ACCOUNTS, (at) => accountWith(at + 1, account)),
  };
}

/** Every text that is an id. */
const ID = new RegExp(`^(${Object.values(ID_PREFIXES).join('|')})_`, 'u');

/** The post with every id as long as real ones are. */
function withRealIds(post: VirtualPost): VirtualPost {
  const lengthened = (_: string, value: unknown): unknown => {
    const prefix = typeof value === 'string' ? ID.exec(value)?.[0] : undefined;
    return prefix === undefined ? value : `${prefix}${ULID}`;
  };
  return JSON.parse(JSON.stringify(post, lengthened)) as VirtualPost;
}

/** What an item of texts and numbers takes of a table: names and texts by their bytes, numbers by the most that they may. */
function sizeOf(item: Readonly<Record<string, unknown>>): number {
  const bytes = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : 21);
  return Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytes(value), 0);
}

describe('the fullest post', () => {
  it(`is one item of the table, of less than ${MOST_BYTES} bytes`, async () => {
    const names = { holder: longest(50), bankName: longest(100), account: '6'.repeat(30) };
    const [secrets, index] = [await vault.seal('post_one', names), await vault.blind('STIPEND_ACCOUNT', names.account)];
    const post = withRealIds(fullPost({ secrets, index }));
    const action = actionOf({ type: 'SAVE', noun: 'virtualPost', state: post, readVersion: 0 }, table.tableName);
    await table.client.send(new TransactWriteCommand({ TransactItems: [action] }));
    expect(await virtualPosts.read(post.id)).toEqual(post);
    expect(sizeOf(action.Put?.Item ?? {})).toBeLessThan(MOST_BYTES);
  });
});
