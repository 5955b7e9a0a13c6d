import type { Act } from '../act.ts';
import type { ApiClientId } from '../ids.ts';
import type { UnionBody } from './union-body.ts';

/** The makers of a body with whoever acts; nobody twice. */
export function withMaker(body: Pick<UnionBody, 'makers'>, act: Act): readonly ApiClientId[] {
  return body.makers.includes(act.caller.id) ? body.makers : [...body.makers, act.caller.id];
}
