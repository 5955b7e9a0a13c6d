import { visit, type ASTNode, type DocumentNode } from 'graphql';

/** A contract in two parts: its tree without descriptions, and these by the names of what they describe. */
export interface PartedContract {
  readonly bare: DocumentNode;
  readonly words: Readonly<Record<string, string>>;
}

interface Named {
  readonly kind: string;
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
}

/** A type, a member of one, or an argument of a field. */
const isDefinition = ({ kind, name }: Named): boolean => kind.endsWith('Definition') && name !== undefined;

/** The name of what is described, below what it is a part of; `functions/graphql/contract-words.ts` looks for it. */
function nameOf([type, member, argument]: readonly Named[]): string {
  const [first, second, third] = [type, member, argument].map((node) => node?.name?.value);
  if (second === undefined) return first ?? '';
  return third === undefined ? `${first}.${second}` : `${first}.${second}(${third})`;
}

/** Parts a contract: descriptions are two thirds of its text, and nobody needs them but who asks for the contract itself. */
export function partContract(tree: DocumentNode): PartedContract {
  const words: Record<string, string> = {};
  const line: Named[] = [];
  const bare = visit(tree, {
    enter: (node: ASTNode & Named) => {
      if (!isDefinition(node)) return;
      line.push(node);
      if (node.description !== undefined) words[nameOf(line)] = node.description.value;
    },
    leave: (node: ASTNode & Named) => {
      if (!isDefinition(node)) return undefined;
      line.pop();
      const { description: _, ...rest } = node;
      return rest;
    },
  });
  return { bare, words };
}
