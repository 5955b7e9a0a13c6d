import { keysOf } from '#domain/claim/aid-year.ts';
import type { ProgramWrite } from '#services/ports/program-writes.ts';
import { aidYearEntity, fundEntity } from './claim-entity.ts';
import type { KeyParameters, TransactAction } from './transact-action.ts';

type CountAid = Extract<ProgramWrite, { type: 'COUNT_AID' }>;

/** Names and values of an expression, made as they are used. */
class Expression {
  readonly names: Record<string, string> = {};
  readonly values: Record<string, number> = {};

  name(text: string): string {
    const key = `#n${String(Object.keys(this.names).length)}`;
    this.names[key] = text;
    return key;
  }

  value(number: number): string {
    const key = `:v${String(Object.keys(this.values).length)}`;
    this.values[key] = number;
    return key;
  }
}

/** What has to hold of the year for a grant to be counted in it. */
function conditionsOf(expression: Expression, { grant }: CountAid): readonly string[] {
  const none = expression.value(0);
  const isNone = (text: string): string => {
    const name = expression.name(text);
    return `(attribute_not_exists(${name}) OR ${name} = ${none})`;
  };
  const denied = keysOf(grant).map((key) => isNone(`denials_${key}`));
  const excluded = grant.excludes.map((key) => isNone(`grants_${key}`));
  if (grant.capFen === null) return [...denied, ...excluded];
  const sum = expression.name(`fen_${grant.category}`);
  const fits = `${sum} <= ${expression.value(grant.capFen - grant.fen)}`;
  const isUntouched = grant.fen <= grant.capFen ? `attribute_not_exists(${sum}) OR ` : '';
  return [...denied, ...excluded, `(${isUntouched}${fits})`];
}

/** The action that counts a grant among the aid of a year, by the store's own arithmetic. */
export function countAid(table: string, write: CountAid): TransactAction {
  const { name, year, grant, sign } = write;
  const expression = new Expression();
  const added: readonly (readonly [string, number])[] = [
    [`fen_${grant.category}`, grant.fen],
    ...keysOf(grant).map((key): [string, number] => [`grants_${key}`, 1]),
    ...grant.excludes.map((key): [string, number] => [`denials_${key}`, 1]),
  ];
  const parts = added.map(([text, number]) => `${expression.name(text)} ${expression.value(sign * number)}`);
  const conditions = sign === 1 ? conditionsOf(expression, write) : [];
  return {
    Update: {
      TableName: table,
      Key: aidYearEntity.get({ name, year }).params<KeyParameters>().Key,
      UpdateExpression: `ADD ${parts.join(', ')}`,
      ...(conditions.length === 0 ? {} : { ConditionExpression: conditions.join(' AND ') }),
      ExpressionAttributeNames: expression.names,
      ExpressionAttributeValues: expression.values,
    },
  };
}

/** The action that adds to a fund; nothing is taken that is not there. */
export function turnFund(
  table: string,
  { programId, add }: Extract<ProgramWrite, { type: 'TURN_FUND' }>,
): TransactAction {
  const expression = new Expression();
  const parts = Object.entries(add).map(([text, number]) => `${expression.name(text)} ${expression.value(number)}`);
  const taken = -(add.leftFen ?? 0);
  const condition = taken > 0 ? { ConditionExpression: `leftFen >= ${expression.value(taken)}` } : {};
  return {
    Update: {
      TableName: table,
      Key: fundEntity.get({ programId }).params<KeyParameters>().Key,
      UpdateExpression: `ADD ${parts.join(', ')}`,
      ...condition,
      ExpressionAttributeNames: expression.names,
      ExpressionAttributeValues: expression.values,
    },
  };
}
