import type { ApiClient } from '#domain/caller/caller.ts';
import type { CoveredUnit } from '#domain/covered-unit/covered-unit.ts';
import type { CreditCode } from '#domain/credit-code.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { coverUnit } from '#services/cover-unit.ts';
import { endUnitCover } from '#services/end-unit-cover.ts';
import type { CommandResult } from '#services/run-command.ts';
import { adminOf, day, region } from './builders.ts';
import type { TestPorts } from './ports.ts';

/** A unit of 江山 that a body covers from a day on, by the national administrator if nobody else is named. */
export interface Covering {
  readonly body: UnionBody;
  readonly name: string;
  readonly from: string;
  readonly code?: CreditCode;
  readonly regionCode?: string;
  readonly by?: ApiClient;
}

/** The end of a cover. */
export interface CoverEnding {
  readonly unit: CoveredUnit;
  readonly body: UnionBody;
  readonly to: string;
  readonly by?: ApiClient;
}

/** Covers a unit, in a request of its own. */
export function cover(service: TestPorts, covering: Covering): Promise<CommandResult<CoveredUnit>> {
  const { body, name, from, code = null, regionCode = '330881', by = adminOf('000000') } = covering;
  const unit = { name, creditCode: code, regionCode: region(regionCode) };
  const command = { idempotencyKey: service.ids.next('Receipt'), unionBodyId: body.id, unit, from: day(from) };
  return coverUnit(service.request(), service.act(by), command);
}

/** Ends a cover on the version of the unit that is given, in a request of its own. */
export function endCover(service: TestPorts, ending: CoverEnding): Promise<CommandResult<CoveredUnit>> {
  const { unit, body, to, by = adminOf('000000') } = ending;
  const target = { id: unit.id, expectedVersion: unit.version, unionBodyId: body.id, to: day(to) };
  const command = { ...target, idempotencyKey: service.ids.next('Receipt') };
  return endUnitCover(service.request(), service.act(by), command);
}
