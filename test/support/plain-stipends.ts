import { addDays, type LocalDate } from '#domain/day.ts';
import type { AgreementTerms } from '#domain/virtual-post/post-claim.ts';
import type { CourseTask } from './post-course.ts';

/** A month as a plain clerk keeps it: written apart from the rules, day by day. */
export interface PlainMonth {
  readonly agreement: number;
  readonly dueOn: LocalDate;
  fen: number;
  state: 'scheduled' | 'owed' | 'paid' | 'confirmed' | 'disputed' | 'waived' | 'cancelled';
  payments: number;
  reversals: number;
  disputes: number;
  payer: string;
  disputer: string;
  /** Who proposed a waiver that waits; empty where none does. */
  proposer: string;
}

/** Until when a suspension keeps months from falling due that ends with the post. */
const NEVER = '9999-12-31' as LocalDate;

/** What each calendar month of an agreement comes to, by counting its days. */
function amountsOf(terms: AgreementTerms, to: LocalDate): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (let day = terms.from; day < to; day = addDays(day, 1))
    days.set(day.slice(0, 7), (days.get(day.slice(0, 7)) ?? 0) + 1);
  const names = [...days.keys()];
  const amounts = new Map<string, number>();
  for (const name of names) {
    const all = new Date(Date.UTC(Number(name.slice(0, 4)), Number(name.slice(5)), 0)).getUTCDate();
    const before = name === names[0] ? Number(terms.from.slice(8)) - 1 : 0;
    const behind = name === names.at(-1) ? all - before - (days.get(name) ?? 0) : 0;
    const unpaid = (terms.firstMonth === 'BY_DAYS' ? before : 0) + (terms.lastMonth === 'BY_DAYS' ? behind : 0);
    amounts.set(name, Math.round((terms.monthlyFen * (all - unpaid)) / all));
  }
  return amounts;
}

/** The months of a post as a plain clerk keeps them. Every step takes effect on the day it is told. */
export class PlainStipends {
  readonly months = new Map<string, PlainMonth>();
  #today: LocalDate;
  #agreements = 0;
  #held: { readonly terms: AgreementTerms; endsOn: LocalDate } | undefined;
  #suspendedFrom: LocalDate | undefined;

  constructor(today: LocalDate) {
    this.#today = today;
  }

  /** Lives through every day up to one. */
  passTo(today: LocalDate): void {
    while (this.#today < today) {
      this.#today = addDays(this.#today, 1);
      this.#lookAround();
    }
  }

  /** Whether a step on a month goes through; undefined for steps on the post, which say so themselves. */
  allows({ kind, month: name, act, amount }: CourseTask): boolean | undefined {
    const one = this.months.get(name);
    const by = act.caller.id;
    switch (kind) {
      case 'PAY':
        return one?.state === 'owed' && one.fen === amount;
      case 'CONFIRM':
        return one?.state === 'paid' && one.payer !== by;
      case 'DISPUTE':
        return one?.state === 'paid' && one.disputes < 5;
      case 'UPHOLD':
      case 'REVERSE':
        return one?.state === 'disputed' && one.payer !== by && one.disputer !== by;
      case 'PROPOSE':
        return one?.state === 'owed' && one.proposer === '';
      case 'APPROVE':
      case 'REFUSE':
        return one?.state === 'owed' && one.proposer !== '' && one.proposer !== by;
      case 'CLAIM':
      case 'CANCEL_CLAIM':
      case 'DRAFT':
      case 'ACTIVATE':
      case 'SUSPEND':
      case 'RESUME':
      case 'RELEASE':
      case 'TERMINATE':
      case 'FILE_CLOSED':
      case 'TIME':
        return undefined;
    }
  }

  /** Takes down what went through; `terms` are those that were put in force, if any were. */
  note(task: CourseTask, terms: AgreementTerms | undefined): void {
    const one = this.months.get(task.month);
    if (this.allows(task) !== undefined && one !== undefined) noteOn(one, task);
    else this.#notePost(task, terms);
    this.#lookAround();
  }

  #notePost({ kind }: CourseTask, terms: AgreementTerms | undefined): void {
    if (kind === 'ACTIVATE' && terms !== undefined) this.#schedule(terms);
    if (kind === 'SUSPEND') this.#suspendedFrom = this.#today;
    if (kind === 'RESUME') this.#resume(this.#today);
    if (kind === 'RELEASE' || kind === 'TERMINATE') this.#cut(this.#today);
    if (kind === 'TERMINATE') this.#resume(NEVER);
    if (kind === 'RELEASE' || kind === 'TERMINATE') this.#held = undefined;
    if (kind !== 'FILE_CLOSED') return;
    let next = this.#today;
    while (next.slice(0, 7) === this.#today.slice(0, 7)) next = addDays(next, 1);
    this.#cut(next);
  }

  #lookAround(): void {
    const isDisputed = [...this.months.values()].some(({ state }) => state === 'disputed');
    const end = this.#held?.endsOn;
    if (end !== undefined && end <= this.#today && !isDisputed) {
      this.#resume(NEVER);
      this.#held = undefined;
    }
    for (const one of this.months.values()) {
      const isSuspended = this.#suspendedFrom !== undefined && one.agreement === this.#agreements;
      const isKept = isSuspended && one.dueOn >= (this.#suspendedFrom ?? NEVER);
      if (one.state === 'scheduled' && one.dueOn <= this.#today && !isKept) one.state = 'owed';
    }
  }

  #resume(on: LocalDate): void {
    const from = this.#suspendedFrom;
    this.#suspendedFrom = undefined;
    if (from === undefined) return;
    for (const one of this.months.values()) {
      const isHeld = one.agreement === this.#agreements && one.state === 'scheduled';
      if (isHeld && one.dueOn >= from && one.dueOn < on) one.state = 'cancelled';
    }
  }

  #schedule(terms: AgreementTerms): void {
    this.#agreements += 1;
    this.#held = { terms, endsOn: terms.to };
    const nobody = { payments: 0, reversals: 0, disputes: 0, payer: '', disputer: '', proposer: '' };
    for (const [name, fen] of amountsOf(terms, terms.to)) {
      let dueOn = terms.from;
      while (dueOn.slice(0, 7) < name || Number(dueOn.slice(8)) < terms.payDay) {
        if (dueOn.slice(0, 7) > name) break;
        dueOn = addDays(dueOn, 1);
      }
      if (dueOn.slice(0, 7) > name) dueOn = terms.from;
      this.months.set(name, { agreement: this.#agreements, dueOn, fen, state: 'scheduled', ...nobody });
    }
  }

  #cut(on: LocalDate): void {
    if (this.#held === undefined || this.#held.endsOn <= on) return;
    this.#held.endsOn = on;
    const amounts = amountsOf(this.#held.terms, on);
    for (const [name, one] of this.months) {
      if (one.agreement !== this.#agreements || one.state !== 'scheduled') continue;
      const fen = amounts.get(name);
      if (fen === undefined) one.state = 'cancelled';
      else one.fen = fen;
    }
  }
}

function noteOn(one: PlainMonth, { kind, act }: CourseTask): void {
  const by = act.caller.id;
  if (kind === 'PAY') Object.assign(one, { state: 'paid', payer: by, proposer: '', payments: one.payments + 1 });
  if (kind === 'CONFIRM' || kind === 'UPHOLD') Object.assign(one, { state: 'confirmed' });
  if (kind === 'DISPUTE') Object.assign(one, { state: 'disputed', disputer: by, disputes: one.disputes + 1 });
  if (kind === 'REVERSE') Object.assign(one, { state: 'owed', reversals: one.reversals + 1 });
  if (kind === 'PROPOSE') Object.assign(one, { proposer: by });
  if (kind === 'REFUSE' || kind === 'APPROVE') Object.assign(one, { proposer: '' });
  if (kind === 'APPROVE') Object.assign(one, { state: 'waived' });
}
