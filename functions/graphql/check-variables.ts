import {
  coerceInputValue,
  getVariableValues,
  isInputType,
  typeFromAST,
  type GraphQLError,
  type GraphQLSchema,
  type VariableDefinitionNode,
} from 'graphql';
import type { Operation } from './operation.ts';
import { requestError } from './request-error.ts';
import { withholdValues } from './withhold-values.ts';

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

/** The place of a fault in the variables as a caller writes it: `input.items[3].code`. */
function placeOf(variable: string, path: readonly (string | number)[]): string {
  return variable + path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
}

/** Ends the walk through a variable: finding more than one fault costs time for nothing. */
class FoundFault extends Error {}

/** Where in a variable its first fault is and what is wrong there; undefined when its value is as it should be. */
function faultIn(schema: GraphQLSchema, node: VariableDefinitionNode, value: unknown): string | undefined {
  const type = typeFromAST(schema, node.type);
  if (!isInputType(type) || value === undefined || value === null) return undefined;
  const name = node.variable.name.value;
  try {
    coerceInputValue(value, type, (path, _value, { message }) => {
      const place = placeOf(name, path);
      throw new FoundFault(`Variable "$${name}" got an invalid value at "${place}": ${withholdValues(message)}`);
    });
    return undefined;
  } catch (error) {
    if (error instanceof FoundFault) return error.message;
    throw error;
  }
}

/** What graphql-js says of a fault in the variables, without the value: it may be a whole person. */
function describeFault(schema: GraphQLSchema, { definition, variables }: Operation, fault: GraphQLError): string {
  for (const node of definition.variableDefinitions ?? []) {
    const found = fault.nodes?.includes(node) === true && faultIn(schema, node, variables[node.variable.name.value]);
    if (typeof found === 'string') return found;
  }
  return withholdValues(fault.message);
}

/** Checks the variables against their types; throws BAD_USER_INPUT with the first fault, which tells no value. */
export function checkVariables(schema: GraphQLSchema, operation: Operation): void {
  const inputs = { ...operation.variables };
  const { errors } = getVariableValues(schema, operation.definition.variableDefinitions ?? [], inputs, {
    maxErrors: MOST_FAULTS,
  });
  const [fault] = errors ?? [];
  if (fault === undefined) return;
  const en = describeFault(schema, operation, fault);
  throw requestError('BAD_USER_INPUT', { zh: '变量的值不符合其类型。请按 message 改正后重试。', en });
}
