import { Kind, type ASTNode, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Operation } from './operation.ts';

/** The fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  return fragments;
}

type Path = readonly string[];

/** Where the answer shows what `wanted` asks for, e.g. `unionBodies.nodes.children`: the first place of several. */
export function responsePath({ document, definition }: Operation, wanted: ASTNode): Path {
  const fragments = fragmentsOf(document);
  const entered = new Set<SelectionSetNode>();

  const search = (selections: SelectionSetNode | undefined, path: Path): Path | undefined => {
    if (selections === undefined || entered.has(selections)) return undefined;
    entered.add(selections);
    for (const selection of selections.selections) {
      const isField = selection.kind === Kind.FIELD;
      const here = isField ? [...path, (selection.alias ?? selection.name).value] : path;
      if (selection === wanted) return here;
      const below =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments.get(selection.name.value)?.selectionSet
          : selection.selectionSet;
      const found = search(below, here);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(definition.selectionSet, []) ?? [];
}
