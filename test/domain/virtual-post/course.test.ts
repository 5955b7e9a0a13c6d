import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/day.ts';
import { sumsOfMonth } from '#domain/virtual-post/post-sums.ts';
import type { StipendMonth, StipendState } from '#domain/virtual-post/stipend-month.ts';
import { bringUpToDate } from '#domain/virtual-post/up-to-date.ts';
import type { VirtualPost } from '#domain/virtual-post/virtual-post.ts';
import { day } from '../../support/builders.ts';
import { PlainStipends, type PlainMonth } from '../../support/plain-stipends.ts';
import {
  coursesOf,
  decideTask,
  statesOf,
  taskOf,
  type CourseStep,
  type CourseTask,
} from '../../support/post-course.ts';
import { actBy, postWith } from '../../support/virtual-post.ts';

const BEGIN = day('2025-12-22');
const COURSES = { numRuns: 300 };

/** How the clerk names a state: whether what is owed is late, or was paid before, is not his concern. */
const CLERKS: Readonly<Record<StipendState, PlainMonth['state']>> = {
  ...{ SCHEDULED: 'scheduled', DUE: 'owed', OVERDUE: 'owed', REVERSED: 'owed', PAID: 'paid', CONFIRMED: 'confirmed' },
  ...{ DISPUTED: 'disputed', WAIVED: 'waived', CANCELLED: 'cancelled' },
};

const rowsOf = (one: StipendMonth, kind: 'PAYMENT' | 'REVERSAL') => one.rows.filter((row) => row.kind === kind).length;
const byRules = ({ months }: VirtualPost) =>
  months.map((one) => [
    ...[one.month, one.agreement, CLERKS[one.state], one.state === 'CANCELLED' ? null : one.fen],
    ...[one.dueOn, rowsOf(one, 'PAYMENT'), rowsOf(one, 'REVERSAL')],
  ]);
const byClerk = ({ months }: PlainStipends) =>
  [...months.entries()]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, one]) => [
      ...[name, one.agreement, one.state, one.state === 'cancelled' ? null : one.fen],
      ...[one.dueOn, one.payments, one.reversals],
    ]);

/** Σ scheduled by the rules, against what the clerk has of it: paid, less reversed, open and waived. */
function expectConserved({ months }: VirtualPost, clerk: PlainStipends): void {
  const scheduled = months.reduce((sum, one) => sum + sumsOfMonth(one).scheduledFen, 0);
  const sum = [...clerk.months.values()].reduce((total, { state, fen, payments, reversals }) => {
    const open = state === 'owed' || state === 'scheduled' ? fen : 0;
    return total + fen * (payments - reversals) + open + (state === 'waived' ? fen : 0);
  }, 0);
  expect(scheduled).toBe(sum);
}

/** What a course comes to after each step: by the rules, and by the clerk, who is asked to see each step. */
function walk(course: readonly CourseStep[], see: (post: VirtualPost, clerk: PlainStipends, task: CourseTask) => void) {
  const clerk = new PlainStipends(BEGIN);
  let [post, today] = [postWith('PUBLISHED', { publication: { from: BEGIN, until: day('2026-12-01') } }), BEGIN];
  for (const one of course) {
    today = addDays(today, one.days);
    clerk.passTo(today);
    const task = taskOf(post, one, today);
    const decided = decideTask(post, task);
    const allowed = clerk.allows(task);
    if (allowed !== undefined) expect([task.kind, task.month, decided?.ok]).toEqual([task.kind, task.month, allowed]);
    if (decided?.ok === true) clerk.note(task, post.claims.at(-1)?.draft ?? undefined);
    post = decided?.ok === true ? decided.value.state : bringUpToDate(post, actBy('time', today));
    see(post, clerk, task);
  }
}

describe('whatever happens to a post, in whatever order', () => {
  it('its months are those of a clerk who lives through every day, and no fen is lost or paid twice', () => {
    let seen = 0;
    fc.assert(
      fc.property(coursesOf(40), (course) => {
        walk(course, (post, clerk) => {
          expect(byRules(post)).toEqual(byClerk(clerk));
          expectConserved(post, clerk);
          seen += post.months.filter((one) => one.rows.length > 0).length;
        });
      }),
      COURSES,
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('no month stands paid twice, and none is named twice', () => {
    fc.assert(
      fc.property(coursesOf(40), (course) => {
        for (const { months } of statesOf(postWith('ACTIVE'), course)) {
          const names = months.map((one) => one.month);
          expect(names).toEqual([...new Set(names)].sort());
          for (const one of months) {
            const kinds = one.rows.map((row) => row.kind);
            expect(kinds).toEqual(kinds.map((_, at) => (at % 2 === 0 ? 'PAYMENT' : 'REVERSAL')));
            expect(one.rows.every((row, at) => row.fen === one.fen && row.number === at + 1)).toBe(true);
          }
        }
      }),
      COURSES,
    );
  });

  it('a month that is confirmed or waived, and every row, stays as it is', () => {
    fc.assert(
      fc.property(coursesOf(40), (course) => {
        const states = statesOf(postWith('ACTIVE'), course);
        states.slice(1).forEach((after, at) => {
          for (const one of states[at]?.months ?? []) {
            const next = after.months.find((each) => each.month === one.month);
            expect(next?.rows.slice(0, one.rows.length)).toEqual(one.rows);
            if (one.state === 'CONFIRMED' || one.state === 'WAIVED') expect(next).toEqual(one);
          }
        });
      }),
      COURSES,
    );
  });

  it('another sponsor touches no month that an earlier one owes or paid', () => {
    fc.assert(
      fc.property(coursesOf(40), (course) => {
        const states = statesOf(postWith('SEEKING_SPONSOR'), course);
        states.slice(1).forEach((after, at) => {
          const before = states[at];
          if (before === undefined || after.agreements.length === before.agreements.length) return;
          const kept = before.months.filter((one) => one.state !== 'CANCELLED');
          const now = after.months.filter(
            (one) => one.agreement < after.agreements.length && one.state !== 'CANCELLED',
          );
          expect(now.map((one) => [one.month, one.fen, one.rows])).toEqual(
            kept.map((one) => [one.month, one.fen, one.rows]),
          );
        });
      }),
      COURSES,
    );
  });
});
