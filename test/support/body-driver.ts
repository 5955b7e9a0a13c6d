import type { ApiClient } from '#domain/caller/caller.ts';
import type { LocalDate } from '#domain/day.ts';
import type { UnionBodyId } from '#domain/ids.ts';
import type { Founding } from '#domain/union-body/decide-found.ts';
import type { Revision } from '#domain/union-body/decide-revise.ts';
import type { TransitionName } from '#domain/union-body/transitions.ts';
import type { MoveSide, UnionBody } from '#domain/union-body/union-body.ts';
import { answerMove } from '#services/answer-move.ts';
import { foundUnionBody } from '#services/found-union-body.ts';
import { moveUnionBody, withdrawMove } from '#services/move-union-body.ts';
import { reviseUnionBody } from '#services/revise-union-body.ts';
import type { CommandResult } from '#services/run-command.ts';
import { stepUnionBody } from '#services/step-union-body.ts';
import { day, foundingWith } from './builders.ts';
import type { TestPorts } from './ports.ts';

type Answer = Promise<CommandResult<UnionBody>>;
type Target = Pick<UnionBody, 'id' | 'version'>;

/** A step by its name, or with all that goes with it. */
export interface StepFacts {
  readonly name: TransitionName;
  readonly on?: string;
  readonly reason?: string | null;
  readonly successorId?: UnionBodyId;
  readonly key?: string;
}

/** Calls the use cases of union bodies, each in a request of its own under an idempotency key of its own. */
export interface BodyDriver {
  readonly found: (by: ApiClient, parent: UnionBodyId | null, facts?: Partial<Founding> & { key?: string }) => Answer;
  readonly step: (by: ApiClient, body: Target, step: TransitionName | StepFacts) => Answer;
  readonly move: (by: ApiClient, body: Target, to: { id: UnionBodyId; on?: string }) => Answer;
  readonly answer: (by: ApiClient, body: Target, answer: `${'CONSENT' | 'REFUSE'} ${MoveSide}`) => Answer;
  readonly withdraw: (by: ApiClient, body: Target) => Answer;
  readonly revise: (by: ApiClient, body: Target, revision: Revision) => Answer;
}

const dayOr = (text: string | undefined): LocalDate | null => (text === undefined ? null : day(text));

/** Makes the driver of a service. */
export function driverOf(service: TestPorts): BodyDriver {
  const nextKey = (): string => `call-${service.ids.next('Request')}`;
  const target = ({ id, version }: Target) => ({ id, expectedVersion: version, idempotencyKey: nextKey() });
  return {
    found: (by, parentId, { key, ...facts } = {}) => {
      const founding = foundingWith({ code: `CODE-${service.ids.next('UnionBody')}`, ...facts });
      const command = { idempotencyKey: key ?? nextKey(), parentId, founding };
      return foundUnionBody(service.request(), service.act(by), command);
    },
    step: (by, body, given) => {
      const { name, on, reason = '理由', successorId, key } = typeof given === 'string' ? { name: given } : given;
      const successor = successorId === undefined ? {} : { successorId };
      const idempotency = key === undefined ? {} : { idempotencyKey: key };
      const command = { ...target(body), name, effectiveOn: dayOr(on), reason, ...successor, ...idempotency };
      return stepUnionBody(service.request(), service.act(by), command);
    },
    move: (by, body, to) => {
      const command = { ...target(body), toParentId: to.id, effectiveOn: dayOr(to.on), reason: null };
      return moveUnionBody(service.request(), service.act(by), command);
    },
    answer: (by, body, given) => {
      const [answer, side] = given.startsWith('CONSENT')
        ? (['CONSENT', given.slice(8)] as const)
        : (['REFUSE', given.slice(7)] as const);
      const command = {
        ...target(body),
        answer,
        side: side === 'IN' ? ('IN' as const) : ('OUT' as const),
        reason: '意见',
      };
      return answerMove(service.request(), service.act(by), command);
    },
    withdraw: (by, body) => withdrawMove(service.request(), service.act(by), { ...target(body), reason: null }),
    revise: (by, body, revision) => reviseUnionBody(service.request(), service.act(by), { ...target(body), revision }),
  };
}

/** The state after a change that has to go through; its refusal is a failure of the test. */
export async function done(answer: Answer): Promise<UnionBody> {
  const result = await answer;
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.failure)}`);
  return result.value.state;
}

/** The code by which a change was refused; undefined when it went through. */
export async function refusal(answer: Answer): Promise<string | undefined> {
  const result = await answer;
  return result.ok ? undefined : result.failure.code;
}
