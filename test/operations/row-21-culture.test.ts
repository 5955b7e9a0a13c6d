import { describe, expect, it } from 'vitest';
import { openActivityApi, type Row } from '../support/activity-api.ts';
import { change, changedRow, read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const api = openActivityApi(service);
const { base } = service.federations.zhejiang;

/** The five series of the Energy Station (美好生活能量站). */
const SERIES = ['美于心', '美于形', '美于艺', '美于居', '美于味'];

const PALACE = await change(service, 'zhejiang-officer', {
  name: 'openFacility',
  shows: 'facility { id version }',
  input: {
    ...{ ownerId: base.id, code: 'palace-1', name: '海宁工人文化宫', kind: 'CULTURE_PALACE' },
    ...{ regionCode: '330481', openedOn: '2018-08-09' },
  },
});
const { id: facilityId } = changedRow(PALACE, 'facility');

function courseOf(series: string, facts: object = {}): object {
  const lessons = [
    { title: '第一课', on: '2026-01-10' },
    { title: '第二课', on: '2026-01-12' },
  ];
  return { title: `${series}公益课`, facilityId, capacity: 2, details: { course: { series, lessons } }, ...facts };
}

const SHOWN = `query ($id: ID!) { activity(id: $id) {
  __typename title kind regionCode registered placesLeft state facility { name } region { code }
  ... on Course { series lessons { number title on } } } }`;

async function shown(id: string): Promise<unknown> {
  return read(service, 'zhejiang-officer', { query: SHOWN, variables: { id } });
}

describe('row 21: culture, the Energy Station in a culture palace', () => {
  it('offers courses in five series, and a course that is full takes nobody until a place is free', async () => {
    const courses: Row[] = [];
    for (const series of SERIES) courses.push(await api.opened(courseOf(series)));
    const [course] = courses;
    if (course === undefined) throw new Error('the test has no course');
    const [one, two, three] = [await api.member(base), await api.member(base), await api.member(base)];
    const first = await api.register(course, { participant: { memberId: one.id } });
    await api.register(course, { participant: { memberId: two.id } });
    const late = { activityId: course.id, participant: { memberId: three.id } };
    const call = { by: 'zhejiang-officer', name: 'registerForActivity', input: late } as const;
    expect(await api.told(call)).toBe('QUOTA_FULL activityId');
    expect(await shown(course.id)).toEqual({
      activity: {
        ...{ __typename: 'Course', title: '美于心公益课', kind: 'COURSE', regionCode: '330481', state: 'OPEN' },
        ...{ registered: 2, placesLeft: 0, facility: { name: '海宁工人文化宫' }, region: { code: '330481' } },
        series: '美于心',
        lessons: [
          { number: 1, title: '第一课', on: '2026-01-10' },
          { number: 2, title: '第二课', on: '2026-01-12' },
        ],
      },
    });
    const left = await api.step(first, { by: 'zhejiang-officer', name: 'withdrawParticipation' });
    expect(left.state).toBe('WITHDRAWN');
    expect(await api.told(call)).toBe('');
    expect(await shown(course.id)).toMatchObject({ activity: { registered: 2, placesLeft: 0 } });
  });
});
