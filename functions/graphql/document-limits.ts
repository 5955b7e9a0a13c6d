import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { requestError } from './request-error.ts';

/** How large a document may be. Every limit is far above what a client of the contract needs. */
export const DOCUMENT_LIMITS = { tokens: 4000, depth: 12, aliases: 60, directives: 40, rootFields: 25 } as const;

type Limit = keyof typeof DOCUMENT_LIMITS;

function refuse(limit: Limit): never {
  const largest = DOCUMENT_LIMITS[limit];
  throw requestError(
    'QUERY_TOO_EXPENSIVE',
    {
      zh: `查询文档超出限制：${limit} 最多 ${largest}。请拆分查询。`,
      en: `The document goes past a limit: at most ${largest} ${limit}. Split the query.`,
    },
    { limit, largest },
  );
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** How deep a selection goes, fragments followed; introspection has a depth of its own and is left out. */
function depthOf(selections: SelectionSetNode, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const selection of selections.selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet;
      if (selection.name.value.startsWith('__')) continue;
      depth = 1 + (below === undefined ? 0 : depthOf(below, fragments, known));
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, fragments, known);
    } else {
      depth = fragmentDepth(selection.name.value, fragments, known);
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function fragmentDepth(name: string, fragments: Fragments, known: Map<string, number>): number {
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  const fragment = fragments.get(name);
  const depth = fragment === undefined ? 0 : depthOf(fragment.selectionSet, fragments, known);
  known.set(name, depth);
  return depth;
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
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  for (const node of document.definitions) {
    if (node.kind !== Kind.OPERATION_DEFINITION) continue;
    if (node.selectionSet.selections.length > DOCUMENT_LIMITS.rootFields) refuse('rootFields');
    if (depthOf(node.selectionSet, fragments, new Map()) > DOCUMENT_LIMITS.depth) refuse('depth');
  }
}
