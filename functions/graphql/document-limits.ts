import {
  GraphQLError,
  Kind,
  Lexer,
  Source,
  TokenKind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { requestError, type Sentence } from './request-error.ts';
import { fragmentsOf } from './response-path.ts';

/** How large a document may be. Every limit is far above what a client of the contract needs. */
export const DOCUMENT_LIMITS = {
  tokens: 4000,
  brackets: 100,
  depth: 12,
  aliases: 60,
  directives: 40,
  rootFields: 25,
  selections: 10_000,
} as const;

type Limit = Exclude<keyof typeof DOCUMENT_LIMITS, 'tokens'>;

const LIMIT_NAMES = {
  brackets: { zh: '括号嵌套层数', en: 'levels of brackets' },
  depth: { zh: '嵌套层数', en: 'levels of nesting' },
  aliases: { zh: '别名', en: 'aliases' },
  directives: { zh: '指令', en: 'directives' },
  rootFields: { zh: '根字段', en: 'root fields' },
  selections: { zh: '展开片段后的字段', en: 'selections, with fragments spread out' },
} as const satisfies Record<Limit, unknown>;

/** A document that goes past a limit: the words for it, and what a program may go by. */
export interface LimitFault {
  readonly sentence: Sentence;
  readonly facts: { readonly limit: string; readonly largest: number };
}

function faultOf(limit: Limit): LimitFault {
  const largest = DOCUMENT_LIMITS[limit];
  const name = LIMIT_NAMES[limit];
  const sentence = {
    zh: `查询文档超出限制：${name.zh}最多 ${largest}。请拆分查询。`,
    en: `The document goes past a limit: at most ${largest} ${name.en}. Split the query.`,
  };
  return { sentence, facts: { limit, largest } };
}

function refuse(limit: Limit): never {
  const { sentence, facts } = faultOf(limit);
  throw requestError('QUERY_TOO_EXPENSIVE', sentence, facts);
}

const STEPS: ReadonlyMap<TokenKind, number> = new Map([
  ...[TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L].map((kind) => [kind, 1] as const),
  ...[TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R].map((kind) => [kind, -1] as const),
]);

/** How deep the brackets of a text nest, as far as it is made of tokens and the parser would read on. */
function deepestBracket(query: string): number {
  const lexer = new Lexer(new Source(query));
  let [depth, deepest] = [0, 0];
  for (let tokens = 0; tokens <= DOCUMENT_LIMITS.tokens; tokens += 1) {
    const { kind } = lexer.advance();
    if (kind === TokenKind.EOF) return deepest;
    depth += STEPS.get(kind) ?? 0;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Checks a text before it is parsed: the parser goes down into every bracket and would run out of stack. What is no text of
 * tokens at all is for the parser to tell.
 */
export function checkBrackets(query: string): LimitFault | undefined {
  try {
    return deepestBracket(query) > DOCUMENT_LIMITS.brackets ? faultOf('brackets') : undefined;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** The size of a selection with its fragments spread out. */
interface Size {
  readonly depth: number;
  readonly selections: number;
  /** Fields of the selection itself, not of those below. */
  readonly fields: number;
}

const EMPTY: Size = { depth: 0, selections: 0, fields: 0 };

/** Measures selections; each fragment once, so that spreading them out costs nothing. */
class SelectionMeasure {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, Size>();

  constructor(document: DocumentNode) {
    this.fragments = fragmentsOf(document);
  }

  measure(set: SelectionSetNode): Size {
    let [depth, selections, fields] = [0, 0, 0];
    for (const selection of set.selections) {
      const size =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? this.measureFragment(selection.name.value)
          : selection.selectionSet === undefined
            ? EMPTY
            : this.measure(selection.selectionSet);
      const isField = selection.kind === Kind.FIELD;
      // Introspection nests deeper than any other query; graphql-js bounds it by a rule of its own.
      const isIntrospection = isField && selection.name.value.startsWith('__');
      if (!isIntrospection) depth = Math.max(depth, size.depth + (isField ? 1 : 0));
      selections += 1 + size.selections;
      fields += isField ? 1 : size.fields;
    }
    return { depth, selections, fields };
  }

  private measureFragment(name: string): Size {
    const before = this.known.get(name);
    if (before !== undefined) return before;
    const fragment = this.fragments.get(name);
    const size = fragment === undefined ? EMPTY : this.measure(fragment.selectionSet);
    this.known.set(name, size);
    return size;
  }
}

/** Checks a valid document against every limit; throws QUERY_TOO_EXPENSIVE naming the one it goes past. */
export function checkDocument(document: DocumentNode): void {
  const counts = { aliases: 0, directives: 0 };
  visit(document, {
    Field: (node) => {
      if (node.alias !== undefined) counts.aliases += 1;
    },
    Directive: () => {
      counts.directives += 1;
    },
  });
  if (counts.aliases > DOCUMENT_LIMITS.aliases) refuse('aliases');
  if (counts.directives > DOCUMENT_LIMITS.directives) refuse('directives');
  const measure = new SelectionMeasure(document);
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    const { depth, selections, fields } = measure.measure(node.selectionSet);
    if (fields > DOCUMENT_LIMITS.rootFields) refuse('rootFields');
    if (depth > DOCUMENT_LIMITS.depth) refuse('depth');
    if (selections > DOCUMENT_LIMITS.selections) refuse('selections');
  }
}
