import type { ExecutionResult } from 'graphql';
import type { Act } from '#domain/act.ts';
import type { Ports } from '#services/ports.ts';
import type { StoreMeter } from '#platform/store-meter.ts';

/** What a query costs by what it asks for, and the most that is allowed. */
export interface QueryCost {
  readonly requested: number;
  readonly maximum: number;
}

/** What every resolver is given: who acts and when, and the ports of this very request. */
export interface RequestContext {
  readonly act: Act;
  readonly ports: Ports;
  readonly meter: StoreMeter;
  /** Set once the operation is known, on the copy of the context that Apollo makes for itself. */
  cost: QueryCost | undefined;
  /** Hears of the cost as soon as it is known; for those who hold the context that was copied. */
  readonly onCost?: (cost: QueryCost) => void;
  /** Set when the operation has run already and Apollo has only to tell what came of it. */
  executed?: Promise<ExecutionResult>;
}
