import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Role } from '#domain/caller/caller.ts';
import { firstForbiddenField, forbiddenField } from './check-permissions.ts';
import { checkNesting, checkVariables } from './check-variables.ts';
import type { QueryCost } from './context.ts';
import { checkCost } from './cost-check.ts';
import { checkDocument } from './document-limits.ts';
import type { Operation } from './operation.ts';
import { requestError } from './request-error.ts';

/** What is known of a document that was seen before. Forgotten with the document. */
interface Seen {
  readonly forbidden: Map<Role, string | undefined>;
  readonly costs: Map<string, QueryCost>;
}

const NO_SUBSCRIPTIONS = {
  zh: '接口不提供订阅（subscription）。请改用查询。',
  en: 'The contract has no subscriptions. Ask a query instead.',
};

const MOST_COSTS = 50;
const LONGEST_KEY = 2000;

/** Makes the checks of an operation before it is executed: document limits, permissions of every field, variables, cost. */
export function createOperationChecks(schema: GraphQLSchema): (operation: Operation, role: Role) => QueryCost {
  const seen = new WeakMap<DocumentNode, Seen>();

  const seenOf = (document: DocumentNode): Seen => {
    const known = seen.get(document);
    if (known !== undefined) return known;
    checkDocument(document);
    const fresh: Seen = { forbidden: new Map(), costs: new Map() };
    seen.set(document, fresh);
    return fresh;
  };

  const costOf = (known: Seen, operation: Operation): QueryCost => {
    checkNesting(operation);
    const key = `${operation.definition.name?.value ?? ''}|${JSON.stringify(operation.variables)}`;
    const before = known.costs.get(key);
    if (before !== undefined) return before;
    checkVariables(schema, operation);
    const cost = checkCost(schema, operation);
    if (known.costs.size < MOST_COSTS && key.length < LONGEST_KEY) known.costs.set(key, cost);
    return cost;
  };

  return (operation, role) => {
    if (schema.getRootType(operation.definition.operation) == null)
      throw requestError('BAD_USER_INPUT', NO_SUBSCRIPTIONS);
    const known = seenOf(operation.document);
    if (!known.forbidden.has(role)) {
      known.forbidden.set(role, firstForbiddenField(schema, operation.document, role));
    }
    const forbidden = known.forbidden.get(role);
    if (forbidden !== undefined) throw forbiddenField(forbidden, role);
    return costOf(known, operation);
  };
}
