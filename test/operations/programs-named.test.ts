import { beforeEach, describe, expect, it } from 'vitest';
import { openActivityApi, planWith } from '../support/activity-api.ts';
import { read } from '../support/operations.ts';
import { openProgramApi } from '../support/program-api.ts';
import { startService } from '../support/service.ts';
import { openSuggestionApi } from '../support/suggestion-api.ts';

const service = await startService();
const { zhejiang } = service.federations;
const programs = openProgramApi(service);
const theirs = openProgramApi(service, 'jiangxi');
const activities = openActivityApi(service);
const suggestions = openSuggestionApi(service);
const OFFICER = 'zhejiang-officer';

beforeEach(() => {
  service.clock.set('2026-01-05');
});

/** A programme that has ended, which goes on to be seen. */
async function ended(): Promise<string> {
  const row = await programs.program({ kind: 'CONTEST' });
  await programs.stepped('program', row, { name: 'endProgram', by: OFFICER });
  return row.id;
}

/** What each noun that may be of a programme is told; empty where it went through. */
const NOUNS = {
  activity: (programId: string) =>
    activities.told({ by: OFFICER, name: 'planActivity', input: planWith(zhejiang.base.id, { programId }) }),
  'suggestion call': (programId: string) => {
    const prizes = [{ rank: 1, name: '一等奖', count: 1 }];
    const input = { unionBodyId: zhejiang.upper.id, title: '征集', from: '2026-01-01', to: '2027-01-01', prizes };
    return suggestions.told({ by: OFFICER, name: 'draftSuggestionCall', input: { ...input, programId } });
  },
  case: (programId: string) => {
    const facts = { kind: 'WAGE', service: 'LEGAL_AID', mode: 'VISIT', title: '加班费争议', people: 1 };
    const input = { unionBodyId: zhejiang.base.id, ...facts, programId };
    return activities.told({ by: OFFICER, name: 'receiveCase', input });
  },
} as const satisfies Record<string, (programId: string) => Promise<string>>;

describe.each(Object.entries(NOUNS))('a new %s', (_name, told) => {
  it('names a programme of its own federation that goes on', async () => {
    expect(await told((await programs.program()).id)).toBe('');
    expect(await told(await ended())).toBe('PROGRAM_ENDED programId');
    expect(await told((await theirs.program()).id)).toBe('NOT_FOUND programId');
    // What was published there is published for that federation alone.
    const { id } = await theirs.program();
    await theirs.opened({ rules: { enrolment: { enrollees: ['MEMBER'] } } }, id);
    expect(await told(id)).toBe('NOT_FOUND programId');
  });
});

it('what runs of a programme goes on when that ends, and is revised without being asked for it again', async () => {
  const row = await programs.program({ kind: 'CONTEST', name: '技能大赛' });
  const planned = await activities.planned({ programId: row.id });
  await programs.stepped('program', row, { name: 'endProgram', by: OFFICER });
  const revised = await activities.step(planned, {
    ...{ by: OFFICER, name: 'reviseActivity', more: { title: '技能大赛决赛', programId: row.id } },
  });
  const other = { id: revised.id, expectedVersion: revised.version, programId: await ended() };
  expect(await activities.told({ by: OFFICER, name: 'reviseActivity', input: other })).toBe('PROGRAM_ENDED programId');
  const query = 'query ($id: ID!) { activity(id: $id) { title program { name endedOn } } }';
  expect(await read(service, OFFICER, { query, variables: { id: planned.id } })).toEqual({
    activity: { title: '技能大赛决赛', program: { name: '技能大赛', endedOn: '2026-01-05' } },
  });
  expect(await read(service, 'jiangxi-officer', { query, variables: { id: planned.id } })).toEqual({ activity: null });
});
