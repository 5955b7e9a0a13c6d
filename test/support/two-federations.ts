import type { ApiClient } from '#domain/caller/caller.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import type { Ports } from '#services/ports.ts';
import type { Write } from '#services/ports/writes.ts';
import { adminOf, bodyId, bodyWith, clientWith, link, region, staffOf } from './builders.ts';

/** A federation with one body below it, and one caller of each role that matters, all of different people. */
export interface Federation {
  readonly upper: UnionBody;
  readonly base: UnionBody;
  readonly admin: ApiClient;
  readonly officer: ApiClient;
  readonly reviewer: ApiClient;
  readonly dashboard: ApiClient;
}

/** Two federations below one root, that must never see each other. */
export interface TwoFederations {
  readonly zhejiang: Federation;
  readonly jiangxi: Federation;
}

/** Puts bodies into the table as they are given, with the rows by which their upper bodies find them. */
export async function saveBodies(ports: Ports, bodies: readonly UnionBody[]): Promise<void> {
  const writes = bodies.flatMap((state): Write[] => [
    { type: 'SAVE', noun: 'unionBody', state, readVersion: 0 },
    ...state.parentLinks.map(({ parentId, from, to }): Write => {
      return { type: 'LINK', parentId, link: { childId: state.id, from, to, mayHaveChildren: true } };
    }),
  ]);
  const actorId = adminOf('000000').id;
  const id = ports.ids.next('Receipt');
  const receipt = { id, actorId, key: id, fingerprint: '', at: ports.clock.now(), answer: null };
  const { outcome } = await ports.ledger.commit({ writes, audit: [], receipt });
  if (outcome !== 'COMMITTED') throw new Error(`the bodies of the test were not saved: ${outcome}`);
}

function provinceCodeOf(name: string, province: string, county: string): Federation {
  const upper = bodyWith({
    ...{ id: bodyId(`${name}upper`), code: `${name}-upper`, level: 'PROVINCE', kind: 'FEDERATION' },
    ...{ regionCode: region(province), parentLinks: [link('root', '2000-01-01')] },
    foundingLine: [bodyId('root')],
  });
  const base = bodyWith({
    ...{ id: bodyId(`${name}base`), code: `${name}-base`, regionCode: region(county) },
    parentLinks: [link(`${name}upper`, '2020-01-01')],
    foundingLine: [bodyId('root'), upper.id],
  });
  const regional = { kind: 'REGION', regionCode: region(province) } as const;
  return {
    ...{ upper, base, admin: adminOf(province, name) },
    ...{ officer: staffOf('OFFICER', upper), reviewer: staffOf('REVIEWER', upper) },
    dashboard: clientWith('DASHBOARD', regional, name),
  };
}

/** Saves the two federations. */
export async function saveTwoFederations(ports: Ports): Promise<TwoFederations> {
  const zhejiang = provinceCodeOf('zhejiang', '330000', '330881');
  const jiangxi = provinceCodeOf('jiangxi', '360000', '360704');
  const root = bodyWith({ id: bodyId('root'), code: 'root', level: 'NATIONAL', kind: 'FEDERATION', parentLinks: [] });
  await saveBodies(ports, [root, zhejiang.upper, zhejiang.base, jiangxi.upper, jiangxi.base]);
  return { zhejiang, jiangxi };
}
