import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { requestError } from './request-error.ts';
import { fragmentsOf } from './response-path.ts';

/** How large a document may be. Every limit is far above what a client of the contract needs. */
export const DOCUMENT_LIMITS = {
  tokens: 4000,
  depth: 12,
  aliases: 60,
  directives: 40,
  rootFields: 25,
  selections: 10_000,
} as const;

type Limit = Exclude<keyof typeof DOCUMENT_LIMITS, 'tokens'>;

const LIMIT_NAMES = {
  depth: { zh: '嵌套层数', en: 'levels of nesting' },
  aliases: { zh: '别名', en: 'aliases' },
  directives: { zh: '指令', en: 'directives' },
  rootFields: { zh: '根字段', en: 'root fields' },
  selections: { zh: '展开片段后的字段', en: 'selections, with fragments spread out' },
} as const satisfies Record<Limit, unknown>;

function refuse(limit: Limit): never {
  const largest = DOCUMENT_LIMITS[limit];
  const name = LIMIT_NAMES[limit];
  throw requestError(
    'QUERY_TOO_EXPENSIVE',
    {
      zh: `查询文档超出限制：${name.zh}最多 ${largest}。请拆分查询。`,
      en: `The document goes past a limit: at most ${largest} ${name.en}. Split the query.`,
    },
    { limit, largest },
  );
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
