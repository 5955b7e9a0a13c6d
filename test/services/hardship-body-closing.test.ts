import { describe, expect, it } from 'vitest';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { done, driverOf, refusal } from '../support/body-driver.ts';
import { adminOf, day, staffOf } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { hardshipDriverOf } from '../support/hardship-driver.ts';
import { plantMember } from '../support/household.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const TODAY = '2024-06-15';
const OPEN_FILES = 'DISSOLVE_WITH_OPEN_HARDSHIP_FILES';
const service = createTestPorts(await createTestTable(), { now: TODAY });
const { zhejiang } = await saveTwoFederations(service.request());
const files = hardshipDriverOf(service);
const bodies = driverOf(service);
const checker = adminOf('330000', 'checker');
let people = 0;

async function openIn(body: UnionBody) {
  people += 1;
  const member = await plantMember(service.request(), { body, order: people });
  return files.open(staffOf('OFFICER', body), member);
}

const openFilesOf = async ({ id }: UnionBody) => (await service.request().bodies.readOccupancy(id)).openHardshipFiles;

async function reject(body: UnionBody, file: HardshipFile): Promise<HardshipFile> {
  const submitted = await stateAfter(files.submit(staffOf('OFFICER', body), file));
  const given = { stage: 'UNIT', decision: 'REJECT', reason: '不符合' } as const;
  return stateAfter(files.review(staffOf('REVIEWER', body), submitted, given));
}

describe('a body that keeps an open hardship file', () => {
  it('is neither dissolved nor merged until the last has ended', async () => {
    const [body, successor] = [await plantBelow(service, zhejiang.upper), await plantBelow(service, zhejiang.upper)];
    const [one, two] = [await stateAfter(openIn(body)), await stateAfter(openIn(body))];
    const merge = { name: 'MERGE', successorId: successor.id } as const;
    await reject(body, one);
    expect(await openFilesOf(body)).toBe(1);
    expect(await refusal(bodies.step(checker, body, 'DISSOLVE'))).toBe(OPEN_FILES);
    expect(await refusal(bodies.step(checker, body, merge))).toBe(OPEN_FILES);
    await reject(body, two);
    expect(await openFilesOf(body)).toBe(0);
    await done(bodies.step(checker, body, 'DISSOLVE'));
  });

  it('is not dissolved for a day before the last ended', async () => {
    const body = await plantBelow(service, zhejiang.upper);
    await reject(body, await stateAfter(openIn(body)));
    const dissolve = (on: string) => refusal(bodies.step(checker, body, { name: 'DISSOLVE', on: day(on) }));
    expect(await dissolve('2024-06-14')).toBe('EFFECTIVE_DATE_BEFORE_LAST');
    expect(await dissolve(TODAY)).toBeUndefined();
  });

  it('is never left closed with one, in 40 rounds of opening while it is being dissolved', async () => {
    const outcomes = { opened: 0, dissolved: 0 };
    for (let round = 0; round < 40; round += 1) {
      const body = await plantBelow(service, zhejiang.upper);
      const [opened, dissolved] = await Promise.all([openIn(body), bodies.step(checker, body, 'DISSOLVE')]);
      expect(opened.ok).not.toBe(dissolved.ok);
      expect(opened.ok ? OPEN_FILES : failureOf(opened)?.code).toBe(
        opened.ok ? failureOf(dissolved)?.code : 'BODY_CLOSED',
      );
      expect(await openFilesOf(body)).toBe(opened.ok ? 1 : 0);
      outcomes[opened.ok ? 'opened' : 'dissolved'] += 1;
    }
    expect(outcomes.opened + outcomes.dissolved).toBe(40);
  });
});
