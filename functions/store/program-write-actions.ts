import type { ProgramWrite } from '#services/ports/program-writes.ts';
import type { Write } from '#services/ports/writes.ts';
import { countAid, turnFund } from './aid-write-actions.ts';
import { claimListingEntity } from './claim-entity.ts';
import { disbursementLineEntity } from './disbursement-entity.ts';
import { enrolmentListingEntity } from './enrolment-entity.ts';
import { editionPurseEntity } from './program-entity.ts';
import { put, type KeyParameters, type PutParameters, type TransactAction } from './transact-action.ts';
import { IS_NEW } from './write-conditions.ts';

const PROGRAM_WRITES: Readonly<Record<ProgramWrite['type'], true>> = {
  OPEN_PURSE: true,
  TURN_PURSE: true,
  LIST_ENROLMENT: true,
  LIST_CLAIM: true,
  LIST_LINE: true,
  COUNT_AID: true,
  TURN_FUND: true,
};

/** Whether a write is one of programmes. */
export function isProgramWrite(write: Write): write is ProgramWrite {
  return Object.hasOwn(PROGRAM_WRITES, write.type);
}

type Turn = Extract<ProgramWrite, { type: 'TURN_PURSE' }>;

/** Numbers that never fall below 0, and are there only where the edition bounds them. */
const BOUNDED: readonly string[] = ['placesLeft', 'budgetLeftFen'];

/** What has to hold of the purse for the numbers to be added. */
function conditionsOf({ stages, add, idle }: Turn): readonly string[] {
  const taken = Object.entries(add).filter(([name, number]) => BOUNDED.includes(name) && number < 0);
  return [
    `stage IN (${stages.map((_, index) => `:s${index}`).join(', ')})`,
    ...taken.map(([name]) => `${name} >= :least_${name}`),
    ...(idle === undefined ? [] : ['(attribute_not_exists(openClaims) OR openClaims = :none)']),
    ...(idle === 'UNPAID' ? ['(attribute_not_exists(paidFen) OR paidFen = :none)'] : []),
  ];
}

function valuesOf({ stages, add, to, idle }: Turn): Record<string, unknown> {
  const numbers = Object.entries(add);
  const taken = numbers.filter(([name, number]) => BOUNDED.includes(name) && number < 0);
  return {
    ...Object.fromEntries(stages.map((stage, index) => [`:s${index}`, stage])),
    ...Object.fromEntries(numbers.map(([name, number]) => [`:add_${name}`, number])),
    ...Object.fromEntries(taken.map(([name, number]) => [`:least_${name}`, -number])),
    ...(to === undefined ? {} : { ':to': to }),
    ...(idle === undefined ? {} : { ':none': 0 }),
  };
}

function turnPurse(table: string, write: Turn): TransactAction {
  const added = Object.keys(write.add).map((name) => `${name} :add_${name}`);
  const parts = [
    ...(write.to === undefined ? [] : ['SET stage = :to']),
    ...(added.length === 0 ? [] : [`ADD ${added.join(', ')}`]),
  ];
  const { Key } = editionPurseEntity.get({ editionId: write.editionId }).params<KeyParameters>();
  const condition = {
    ConditionExpression: conditionsOf(write).join(' AND '),
    ExpressionAttributeValues: valuesOf(write),
  };
  if (parts.length === 0) return { ConditionCheck: { TableName: table, Key, ...condition } };
  return { Update: { TableName: table, Key, UpdateExpression: parts.join(' '), ...condition } };
}

/** The action that carries out one write of programmes. */
export function programActionOf(write: ProgramWrite, table: string): TransactAction {
  switch (write.type) {
    case 'OPEN_PURSE': {
      const { editionId, places, budgetFen } = write;
      const bounds = {
        ...(places === null ? {} : { placesLeft: places }),
        ...(budgetFen === null ? {} : { budgetLeftFen: budgetFen }),
      };
      const item = editionPurseEntity.put({ editionId, stage: 'OPEN', ...bounds });
      return put(table, item.params<PutParameters>(), IS_NEW);
    }
    case 'TURN_PURSE':
      return turnPurse(table, write);
    case 'COUNT_AID':
      return countAid(table, write);
    case 'TURN_FUND':
      return turnFund(table, write);
    case 'LIST_LINE': {
      const { disbursementId, claimId } = write;
      return put(table, disbursementLineEntity.put({ disbursementId, claimId }).params<PutParameters>());
    }
    case 'LIST_CLAIM': {
      const { name, claimId } = write;
      return put(table, claimListingEntity.put({ name, claimId }).params<PutParameters>());
    }
    case 'LIST_ENROLMENT': {
      const { name, enrolmentId } = write;
      return put(table, enrolmentListingEntity.put({ name, enrolmentId }).params<PutParameters>());
    }
  }
}
