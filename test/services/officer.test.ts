import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApiClient } from '#domain/caller/caller.ts';
import { addDays } from '#domain/day.ts';
import { holdsOn } from '#domain/interval.ts';
import type { Office, OfficerTerm } from '#domain/officer/officer-term.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { endOfficerTerm } from '#services/end-officer-term.ts';
import { findOfficerTerm, listOfficers } from '#services/list-officers.ts';
import { recordOfficer } from '#services/record-officer.ts';
import type { CommandResult } from '#services/run-command.ts';
import { done, driverOf } from '../support/body-driver.ts';
import { adminOf, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { appointmentWith } from '../support/small-nouns.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang, jiangxi } = await saveTwoFederations(service.request());

interface Taking {
  readonly body: UnionBody;
  readonly office: Office;
  readonly from: string;
  readonly by?: ApiClient;
}

const nextKey = () => service.ids.next('Receipt');

function take({ body, office, from, by = zhejiang.admin }: Taking): Promise<CommandResult<OfficerTerm>> {
  return recordOfficer(service.request(), service.act(by), {
    ...{ idempotencyKey: nextKey(), unionBodyId: body.id },
    appointment: appointmentWith({ office, from: day(from) }),
  });
}

function end(term: OfficerTerm, to: string, by: ApiClient = zhejiang.admin): Promise<CommandResult<OfficerTerm>> {
  const target = { id: term.id, expectedVersion: term.version, to: day(to) };
  return endOfficerTerm(service.request(), service.act(by), { ...target, idempotencyKey: nextKey() });
}

/** An active body of Zhejiang in which nobody holds an office yet. */
const newBody = () => plantBelow(service, zhejiang.upper);

async function officersOf(body: UnionBody, asOf: string | null = null): Promise<readonly OfficerTerm[]> {
  const page = { limit: 100, after: undefined };
  const query = { body, asOf: asOf === null ? null : day(asOf), page };
  const slice = await listOfficers(service.request(), service.act(zhejiang.admin), query);
  return slice.items.map(({ item }) => item);
}

describe('an office of one', () => {
  it('is held by one at a time', async () => {
    const body = await newBody();
    await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    const second = await take({ body, office: 'CHAIR', from: '2024-06-15' });
    expect(failureOf(second)).toEqual({ code: 'OFFICE_HELD', path: ['office'] });
    expect(await officersOf(body)).toHaveLength(1);
  });

  it('is another one in another body, and beside another office', async () => {
    const [one, other] = await Promise.all([newBody(), newBody()]);
    await stateAfter(take({ body: one, office: 'CHAIR', from: '2024-01-01' }));
    await stateAfter(take({ body: one, office: 'AUDIT_HEAD', from: '2024-01-01' }));
    await stateAfter(take({ body: other, office: 'CHAIR', from: '2024-01-01' }));
    expect(await officersOf(one)).toHaveLength(2);
  });

  it.each([
    ['2024-02-29', 'OFFICE_HELD'],
    ['2024-03-01', undefined],
  ])('that was left on 2024-03-01 is taken from %s: %s', async (from, code) => {
    const body = await newBody();
    const first = await stateAfter(take({ body, office: 'WOMEN_HEAD', from: '2024-01-01' }));
    await stateAfter(end(first, '2024-03-01'));
    expect(failureOf(await take({ body, office: 'WOMEN_HEAD', from }))?.code).toBe(code);
  });

  it('that is to be left on a day ahead is held until then', async () => {
    const body = await newBody();
    const first = await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    await stateAfter(end(first, '2024-06-16'));
    expect(failureOf(await take({ body, office: 'CHAIR', from: TODAY }))?.code).toBe('OFFICE_HELD');
    service.clock.set('2024-06-16');
    const next = await take({ body, office: 'CHAIR', from: '2024-06-16' });
    service.clock.set(TODAY);
    expect(next.ok).toBe(true);
  });

  it('that is to be left on a day ahead may be left on another after all', async () => {
    const body = await newBody();
    const first = await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    const planned = await stateAfter(end(first, '2999-12-31'));
    const corrected = await stateAfter(end(planned, '2024-06-10'));
    expect(failureOf(await end(corrected, '2024-06-11'))?.code).toBe('TERM_ENDED');
    expect(failureOf(await take({ body, office: 'CHAIR', from: '2024-06-09' }))?.code).toBe('OFFICE_HELD');
    expect((await take({ body, office: 'CHAIR', from: '2024-06-10' })).ok).toBe(true);
  });

  it('that is to be left on a day ahead is free at once when it turns out that nobody held it', async () => {
    const body = await newBody();
    const first = await stateAfter(take({ body, office: 'CHAIR', from: '2024-06-01' }));
    await stateAfter(end(await stateAfter(end(first, '2024-12-31')), '2024-06-01'));
    expect((await take({ body, office: 'CHAIR', from: '2024-01-01' })).ok).toBe(true);
  });

  it('that is to be left on a day ahead is not lost to a correction that comes too late', async () => {
    const body = await newBody();
    const first = await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    const planned = await stateAfter(end(first, '2024-06-16'));
    service.clock.set('2024-06-16');
    await stateAfter(take({ body, office: 'CHAIR', from: '2024-06-16' }));
    service.clock.set(TODAY);
    expect(failureOf(await end(planned, '2024-07-01'))).toEqual({ code: 'OFFICE_HELD', path: ['to'] });
    expect(await officersOf(body, '2024-06-20')).toHaveLength(1);
  });

  it('that was never held after all is as free as its last holder left it', async () => {
    const body = await newBody();
    await stateAfter(end(await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' })), '2024-02-01'));
    const mistake = await stateAfter(take({ body, office: 'CHAIR', from: '2024-06-01' }));
    await stateAfter(end(await stateAfter(end(mistake, '2024-12-31')), '2024-06-01'));
    expect(failureOf(await take({ body, office: 'CHAIR', from: '2024-01-31' }))?.code).toBe('OFFICE_HELD');
    expect((await take({ body, office: 'CHAIR', from: '2024-02-01' })).ok).toBe(true);
  });

  it('that was taken by mistake and left on the same day is as free as before', async () => {
    const body = await newBody();
    const first = await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    await stateAfter(end(first, '2024-02-01'));
    const mistake = await stateAfter(take({ body, office: 'CHAIR', from: '2024-06-01' }));
    await stateAfter(end(mistake, '2024-06-01'));
    expect(failureOf(await take({ body, office: 'CHAIR', from: '2024-01-31' }))?.code).toBe('OFFICE_HELD');
    expect((await take({ body, office: 'CHAIR', from: '2024-02-01' })).ok).toBe(true);
  });

  it('goes to exactly one of many who take it at once', async () => {
    const body = await newBody();
    const takers = Array.from({ length: 6 }, () => take({ body, office: 'CHAIR', from: '2024-01-01' }));
    const results = await Promise.all(takers);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const refusals = results.map(failureOf).filter((failure) => failure !== undefined);
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['OFFICE_HELD']));
  });

  it('is never held by two on one day, whatever is recorded and ended', async () => {
    const dayIn = fc.integer({ min: -20, max: 0 }).map((days) => addDays(day(TODAY), days));
    const step = fc.record({ kind: fc.constantFrom('TAKE' as const, 'END' as const), on: dayIn });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
        const body = await newBody();
        let open: OfficerTerm | undefined;
        for (const { kind, on } of steps) {
          if (kind === 'TAKE') {
            const taken = await take({ body, office: 'CHAIR', from: on });
            if (taken.ok) open = taken.value.state;
          } else if (open !== undefined && (await end(open, on)).ok) open = undefined;
        }
        const terms = await officersOf(body);
        for (let days = -21; days <= 1; days += 1) {
          const holders = terms.filter((term) => holdsOn(term, addDays(day(TODAY), days)));
          expect(holders.length).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('an officer', () => {
  it('of an office of many is one of many', async () => {
    const body = await newBody();
    for (const from of ['2024-01-01', '2024-01-01', '2024-03-01']) {
      await stateAfter(take({ body, office: 'COMMITTEE_MEMBER', from }));
    }
    expect((await officersOf(body)).map(({ from }) => from)).toEqual(['2024-03-01', '2024-01-01', '2024-01-01']);
    expect(await officersOf(body, '2024-02-01')).toHaveLength(2);
  });

  it('is listed for the days of the term: the first is in, the last is out', async () => {
    const body = await newBody();
    const term = await stateAfter(take({ body, office: 'CLERK', from: '2024-02-01' }));
    await stateAfter(end(term, '2024-03-01'));
    const listed = await Promise.all(
      ['2024-01-31', '2024-02-01', '2024-02-29', '2024-03-01'].map((asOf) => officersOf(body, asOf)),
    );
    expect(listed.map((terms) => terms.length)).toEqual([0, 1, 1, 0]);
  });

  it('is ended on the version that was read, and once', async () => {
    const body = await newBody();
    const term = await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    const ended = await stateAfter(end(term, '2024-03-01'));
    expect(failureOf(await end(term, '2024-04-01'))).toEqual({ code: 'CONFLICT', currentVersion: 2 });
    expect(failureOf(await end(ended, '2024-04-01'))).toEqual({ code: 'TERM_ENDED' });
  });

  it.each(['MERGE', 'DISSOLVE'] as const)('leaves office with the body, whatever is said later: %s', async (way) => {
    const [body, successor] = [await newBody(), await newBody()];
    const open = await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    const left = await stateAfter(take({ body, office: 'CLERK', from: '2024-01-01' }));
    await stateAfter(end(left, '2024-03-01'));
    const closing = { name: way, on: '2024-05-01', successorId: successor.id };
    const closed = await done(driverOf(service).step(adminOf('330000', 'checker'), body, closing));
    expect((await officersOf(closed)).map(({ office, to }) => `${office} ${String(to)}`).sort()).toEqual([
      'CHAIR 2024-05-01',
      'CLERK 2024-03-01',
    ]);
    expect(await officersOf(closed, '2024-05-01')).toEqual([]);
    const found = await findOfficerTerm(service.request(), service.act(zhejiang.admin), open.id);
    expect(found?.to).toBe('2024-05-01');
    expect(failureOf(await end(open, '2024-04-01'))).toEqual({ code: 'TERM_ENDED' });
  });

  it('takes no office in a body that was closed', async () => {
    const body = await plantBelow(service, zhejiang.upper, { state: 'DISSOLVED' });
    const result = await take({ body, office: 'CHAIR', from: '2024-01-01' });
    expect(failureOf(result)).toEqual({ code: 'BODY_CLOSED', path: ['unionBodyId'] });
  });

  it('keeps the name out of the audit trail', async () => {
    const body = await newBody();
    const term = await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    await stateAfter(end(term, '2024-03-01'));
    const { items } = await service.request().auditTrail.of(term.id, { limit: 10, after: undefined });
    expect(items.map(({ item }) => item.action)).toEqual(['END_OFFICER_TERM', 'RECORD_OFFICER']);
    expect(JSON.stringify(items)).not.toContain('欧阳');
  });

  it.each([
    ['of another federation', jiangxi.admin],
    ['that only reviews', zhejiang.reviewer],
    ['that only reads figures', zhejiang.dashboard],
  ])('is neither recorded nor ended by a caller %s', async (_who, by) => {
    const body = await newBody();
    const term = await stateAfter(take({ body, office: 'CHAIR', from: '2024-01-01' }));
    const recorded = await take({ body, office: 'CLERK', from: '2024-01-01', by });
    expect(failureOf(recorded)).toEqual({ code: 'NOT_FOUND', path: ['unionBodyId'] });
    expect(failureOf(await end(term, '2024-03-01', by))).toEqual({ code: 'NOT_FOUND', path: ['id'] });
    expect(await officersOf(body)).toEqual([term]);
  });
});
