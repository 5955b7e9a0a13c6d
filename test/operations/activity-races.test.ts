import { describe, expect, it } from 'vitest';
import { openActivityApi, type Row } from '../support/activity-api.ts';
import { read } from '../support/operations.ts';
import { startService } from '../support/service.ts';

const service = await startService();
const api = openActivityApi(service);
const { base } = service.federations.zhejiang;
const OFFICER = 'zhejiang-officer';

/** What became of changes that were made at once: how often each answer was given. */
async function tally(answers: readonly Promise<string>[]): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const answer of await Promise.all(answers)) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}

const often = <Answer>(times: number, make: (index: number) => Answer): readonly Answer[] =>
  Array.from({ length: times }, (_, index) => make(index));

const employer = (name: string) => ({ participant: { employer: { name } } });

describe('changes that are made at once', () => {
  it('register whoever asks eight times once, and take one place', async () => {
    const activity = await api.opened({ capacity: 5 });
    const input = { activityId: activity.id, ...employer('某公司') };
    const made = often(8, () => api.told({ by: OFFICER, name: 'registerForActivity', input }));
    expect(await tally(made)).toEqual({ '': 1, 'ALREADY_REGISTERED participant': 7 });
    const query = 'query ($id: ID!) { activity(id: $id) { registered placesLeft } }';
    expect(await read(service, OFFICER, { query, variables: { id: activity.id } })).toEqual({
      activity: { registered: 1, placesLeft: 4 },
    });
  });

  it('leave as many places taken as there are registrations, whoever comes and goes', async () => {
    const activity = await api.opened({ capacity: 4 });
    const rows: Row[] = [];
    for (const name of ['甲', '乙', '丙', '丁']) rows.push(await api.register(activity, employer(name)));
    const leaving = rows.slice(0, 2).map(({ id, version }) => {
      const input = { id, expectedVersion: version };
      return api.told({ by: OFFICER, name: 'withdrawParticipation', input });
    });
    const coming = often(6, (index) => {
      const input = { activityId: activity.id, ...employer(`新${String(index)}`) };
      return api.told({ by: OFFICER, name: 'registerForActivity', input });
    });
    const came = (await tally([...coming]))[''] ?? 0;
    expect(await tally(leaving)).toEqual({ '': 2 });
    const query = `query ($id: ID!) { activity(id: $id) { registered }
      participations(filter: { activityId: $id, state: REGISTERED }, first: 20) { nodes { id } } }`;
    const shown = await read(service, OFFICER, { query, variables: { id: activity.id } });
    expect(came).toBeLessThanOrEqual(2);
    expect(shown).toMatchObject({ activity: { registered: 2 + came } });
    expect((shown as { participations: { nodes: unknown[] } }).participations.nodes).toHaveLength(2 + came);
  });

  it('confirm results once, and cancel nothing whose results stand', async () => {
    const contest = await api.opened({ details: { contest: { contestKind: 'SKILL', trades: ['电工'] } } });
    const one = await api.register(contest, { ...employer('某公司'), trades: [1] });
    const held = await api.attended(contest, [one]);
    const more = { trade: 1, entries: [{ participationId: one.id, rank: 1 }] };
    const { id, version } = await api.step(held, { by: OFFICER, name: 'proposeContestResults', more });
    const input = { id, expectedVersion: version, confirm: true };
    const deciding = often(6, () => api.told({ by: 'zhejiang-reviewer', name: 'decideContestResults', input }));
    const cancel = { id: held.id, expectedVersion: held.version + 1, reason: '雨' };
    const cancelling = api.told({ by: OFFICER, name: 'cancelActivity', input: cancel });
    const decided = (await tally([...deciding]))[''] ?? 0;
    const isCancelled = (await cancelling) === '';
    expect([decided, isCancelled]).toEqual(isCancelled ? [0, true] : [1, false]);
  });

  it('nominate one recipient for an honour once', async () => {
    const input = {
      ...{ unionBodyId: base.id, name: '工人先锋号', edition: '2026', level: 'CITY', kind: 'PIONEER_TEAM' },
      ...{ grantingBodyName: '衢州市总工会', recipient: { team: '数控班组' } },
    };
    const made = often(8, () => api.told({ by: OFFICER, name: 'nominateHonour', input }));
    expect(await tally(made)).toEqual({ '': 1, 'HONOUR_TAKEN name': 7 });
  });
});
