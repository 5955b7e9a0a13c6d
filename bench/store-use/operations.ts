import type { ApiClient } from '#domain/caller/caller.ts';
import { adminOf, clientWith, region, staffOf } from '../../test/support/builders.ts';
import type { Federation } from './federation.ts';

/** Who asks: one caller per part. */
export interface Callers {
  readonly admin: ApiClient;
  readonly officer: ApiClient;
  readonly reviewer: ApiClient;
  readonly otherReviewer: ApiClient;
  readonly dashboard: ApiClient;
  readonly partner: ApiClient;
}

/** The body that was founded on the way, as the last change left it. */
export interface Founded {
  readonly id: string;
  readonly version: number;
}

/** An operation whose use of the store is told. */
export interface Operation {
  readonly name: string;
  readonly query: string;
  readonly as: keyof Callers;
  readonly variables: (federation: Federation, founded: Founded) => object;
}

/** The callers of a federation. */
export function callersOf(federation: Federation): Callers {
  return {
    admin: adminOf('330000'),
    officer: staffOf('OFFICER', federation.city),
    reviewer: staffOf('REVIEWER', federation.city),
    otherReviewer: staffOf('REVIEWER', federation.deep),
    dashboard: clientWith('DASHBOARD', { kind: 'REGION', regionCode: region('330000') }),
    partner: clientWith('PARTNER', { kind: 'REGION', regionCode: region('330881') }),
  };
}
