import type { AdmittedRequest, ServerAnswer } from './admitted-request.ts';
import { answerCost } from './answer-cost.ts';
import type { RequestContext } from './context.ts';
import type { OperationRunner } from './executor.ts';
import { createKnownOperations, type AskedOperation, type KnownOperation } from './known-operations.ts';
import type { createOperationChecks } from './operation-checks.ts';

/** What a known operation is answered with. */
export interface KnownAnswersParts {
  readonly checks: ReturnType<typeof createOperationChecks>;
  readonly runner: OperationRunner;
  readonly showStoreUse: boolean;
}

/** The short way to an answer. Everything it knows it has learnt from answers that Apollo gave. */
export interface KnownAnswers {
  readonly learnOperation: (asked: AskedOperation, operation: KnownOperation) => void;
  readonly learnType: (request: AdmittedRequest, answer: ServerAnswer) => void;
  /** The answer; undefined when Apollo has to give it. Then `context.executed` is set if the operation has run already. */
  readonly answer: (request: AdmittedRequest, context: RequestContext) => Promise<ServerAnswer | undefined>;
}

interface Post extends AskedOperation {
  readonly variables: Readonly<Record<string, unknown>>;
}

const MOST_TYPES = 100;
const LONGEST_ACCEPT = 500;
const FIELDS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of a plain POST; undefined for anything that asks for more, or in a form that is not the usual one. */
function readPost({ method, body, search }: AdmittedRequest): Post | undefined {
  if (method !== 'POST' || !isRecord(body) || search !== '') return undefined;
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || !Object.keys(body).every((name) => FIELDS.has(name))) return undefined;
  if (operationName != null && typeof operationName !== 'string') return undefined;
  if (variables != null && !isRecord(variables)) return undefined;
  return { query, operationName: operationName ?? undefined, variables: variables ?? {} };
}

/**
 * Makes the short way. An operation that Apollo has parsed and validated before is checked and run by the same checks and
 * runner, without Apollo's pipeline around them; an answer with errors is handed to Apollo to be told.
 */
export function createKnownAnswers({ checks, runner, showStoreUse }: KnownAnswersParts): KnownAnswers {
  const operations = createKnownOperations();
  const types = new Map<string, string>();

  const allowed = ({ document, definition }: KnownOperation, post: Post, context: RequestContext): boolean => {
    try {
      const cost = checks({ document, definition, variables: post.variables }, context.act.caller.role);
      context.cost = cost;
      context.onCost?.(cost);
      return true;
    } catch {
      // Apollo meets the same refusal and tells it.
      return false;
    }
  };

  return {
    learnOperation: operations.learn,
    learnType: ({ headers }, { headers: answered }) => {
      const { 'content-type': type, ...others } = answered;
      const accept = headers['accept'] ?? '';
      if (type === undefined || Object.keys(others).length > 0 || accept.length > LONGEST_ACCEPT) return;
      if (types.size >= MOST_TYPES) types.clear();
      types.set(accept, type);
    },
    answer: async (request, context) => {
      const post = readPost(request);
      const type = types.get(request.headers['accept'] ?? '');
      const operation = post === undefined ? undefined : operations.find(post);
      if (post === undefined || type === undefined || operation === undefined) return undefined;
      if (!allowed(operation, post, context)) return undefined;
      const { document, definition } = operation;
      const operationName = definition.name?.value ?? null;
      const executed = runner.run({ document, operationName, variables: post.variables, context });
      const result = await executed.catch(() => undefined);
      if (result === undefined || result.errors !== undefined) {
        context.executed = executed;
        return undefined;
      }
      const { data } = result;
      const body = `${JSON.stringify({ data, extensions: { cost: answerCost(context, showStoreUse) } })}\n`;
      return { status: 200, headers: { 'content-type': type }, body };
    },
  };
}
