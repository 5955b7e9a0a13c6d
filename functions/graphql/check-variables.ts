import { getVariableValues, type GraphQLSchema } from 'graphql';
import type { Operation } from './operation.ts';
import { requestError } from './request-error.ts';

/** No input of the contract nests deeper than a third of this. */
const DEEPEST = 16;
/** One fault is told; finding more costs time for nothing. */
const MOST_FAULTS = 1;

function isDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((item): unknown[] => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return false;
}

/** Refuses variables that nest deeper than any input of the contract, before anything walks down them. */
export function checkNesting({ variables }: Operation): void {
  if (!isDeep(variables)) return;
  throw requestError('BAD_USER_INPUT', {
    zh: `变量的嵌套不能超过 ${DEEPEST} 层。请改用更浅的结构。`,
    en: `Variables may nest ${DEEPEST} levels deep. Send flatter ones.`,
  });
}

/** Checks the variables against their types; throws BAD_USER_INPUT with the first fault. */
export function checkVariables(schema: GraphQLSchema, { definition, variables }: Operation): void {
  const inputs = { ...variables };
  const { errors } = getVariableValues(schema, definition.variableDefinitions ?? [], inputs, {
    maxErrors: MOST_FAULTS,
  });
  const [fault] = errors ?? [];
  if (fault === undefined) return;
  throw requestError('BAD_USER_INPUT', { zh: '变量的值不符合其类型。请按 message 改正后重试。', en: fault.message });
}
