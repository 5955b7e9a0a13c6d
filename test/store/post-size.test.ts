import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { StipendMonth } from '#domain/virtual-post/stipend-month.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { addMonths } from '#domain/year-month.ts';
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

/** 200 characters of four bytes each, sealed: no longer words are taken. */
const WORDS = await vault.seal('post_one', { text: '𠮷'.repeat(200) });
const PAPER = '𠮷'.repeat(64);
const [MONTHS, DISPUTES, WAIVERS, CLAIMS, STEPS, ACCOUNTS] = [60, 30, 60, 50, 210, 10];

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
  Math.floor((all * (at + 1)) / MONTHS) - Math.floor((all * at) / MONTHS);

/** A month with a payment, and with all that was said of it: a payment and its reversal for each dispute. */
function fullMonth(at: number): StipendMonth {
  const evidence = { kind: 'BANK_TRANSFER', reference: PAPER } as const;
  const [said, waived] = [shareOf(DISPUTES, at), shareOf(WAIVERS, at)];
  const rows = many(2 * said + 1, (row) => rowWith({ number: row + 1, evidence, account: 1 }));
  const disputes = many(said, () => ({ ...settled, settledAt }));
  const waivers = many(waived, () => ({ ...decided, decidedAt: dispute?.raisedAt ?? null }));
  return monthWith('CONFIRMED', { month: addMonths(month('2026-01'), at), rows, disputes, waivers });
}

/** The fullest post that decisions can make. */
function fullPost(secrets: VirtualPost['accounts'][number]['secrets']): VirtualPost {
  const post = postWith('ACTIVE');
  const [step] = post.steps;
  if (step === undefined) throw new Error('the post of the test has no steps');
  const document = PAPER;
  return {
    ...post,
    title: '𠮷'.repeat(60),
    steps: many(STEPS, () => ({ ...step, reason: 'SPONSOR_IN_DIFFICULTY' as const })),
    suspensions: many(STEPS / 2, () => ({ agreement: 1, from: step.from, to: step.from })),
    claims: many(CLAIMS, (at) => claimWith({ number: at + 1, draft: draftWith({ document }) })),
    agreements: many(CLAIMS, (at) => agreementWith({ number: at + 1, document })),
    months: many(MONTHS, fullMonth),
    accounts: many(ACCOUNTS, (at) => accountWith(at + 1, { secrets })),
  };
}

describe('the fullest post', () => {
  it('is one item of the table', async () => {
    const names = { holder: '𠮷'.repeat(50), bankName: '𠮷'.repeat(100), account: '6'.repeat(34) };
    const post = fullPost(await vault.seal('post_one', names));
    const action = actionOf({ type: 'SAVE', noun: 'virtualPost', state: post, readVersion: 0 }, table.tableName);
    await table.client.send(new TransactWriteCommand({ TransactItems: [action] }));
    expect(await virtualPosts.read(post.id)).toEqual(post);
  });
});
