import {
  getNamedType,
  getOperationAST,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './response-path.ts';

/** Whether a value that is there has the form GraphQL gives it. */
export type LeafCheck = (value: unknown) => boolean;

/** What the answer holds under one key, by all the ways the document asks for it. */
interface Asked {
  readonly type: GraphQLOutputType;
  readonly below: Part[];
}

interface Part {
  readonly parent: GraphQLNamedType;
  readonly selections: SelectionSetNode;
}

const INT_END = 2 ** 31;

/** What a compiler of resolvers cannot vouch for; that texts are texts and truths are truths it does. */
const BUILT_IN: Readonly<Record<string, LeafCheck>> = {
  Int: (value) => typeof value === 'number' && Number.isInteger(value) && value >= -INT_END && value < INT_END,
  Float: (value) => Number.isFinite(value),
};

function enumCheck(type: GraphQLEnumType): LeafCheck {
  const names: ReadonlySet<unknown> = new Set(type.getValues().map(({ name }) => name));
  return (value) => names.has(value);
}

class AnswerShape {
  private readonly schema: GraphQLSchema;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.schema = schema;
    this.fragments = fragmentsOf(document);
  }

  /** Undefined where nothing has to be checked. Whatever type an object turns out to be of, a valid document asks for leaves of one type under one key. */
  object(parts: readonly Part[]): LeafCheck | undefined {
    const asked = new Map<string, Asked>();
    for (const part of parts) this.collect(part, asked);
    const checks = [...asked].flatMap(([key, field]) => {
      const check = this.value(field.type, field.below);
      return check === undefined ? [] : [{ key, check }];
    });
    if (checks.length === 0) return undefined;
    return (value) => {
      const object = value as Readonly<Record<string, unknown>>;
      for (const { key, check } of checks) {
        const found = object[key];
        if (found !== null && found !== undefined && !check(found)) return false;
      }
      return true;
    };
  }

  private value(type: GraphQLOutputType, below: readonly Part[]): LeafCheck | undefined {
    if (isNonNullType(type)) return this.value(type.ofType, below);
    if (isListType(type)) {
      const check = this.value(type.ofType, below);
      return check && ((list) => (list as unknown[]).every((item) => item === null || check(item)));
    }
    if (isCompositeType(type)) return this.object(below);
    return isEnumType(type) ? enumCheck(type) : BUILT_IN[type.name];
  }

  private collect({ parent, selections }: Part, asked: Map<string, Asked>): void {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) {
        const type = this.typeOf(parent, selection.name.value);
        // Fields of GraphQL itself answer what the schema holds.
        if (type === undefined) continue;
        const key = (selection.alias ?? selection.name).value;
        const known = asked.get(key) ?? { type, below: [] };
        asked.set(key, known);
        const { selectionSet } = selection;
        if (selectionSet) known.below.push({ parent: getNamedType(type), selections: selectionSet });
        continue;
      }
      const spread = selection.kind === Kind.FRAGMENT_SPREAD;
      const fragment = spread ? this.fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      const narrowed = condition === undefined ? parent : this.schema.getType(condition);
      if (fragment && narrowed) this.collect({ parent: narrowed, selections: fragment.selectionSet }, asked);
    }
  }

  private typeOf(parent: GraphQLNamedType, field: string): GraphQLOutputType | undefined {
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[field]?.type : undefined;
  }
}

const nothingToCheck: LeafCheck = () => true;

/** Makes the check that every enum and number in the data of an operation is one of its type. */
export function createLeafCheck(schema: GraphQLSchema, document: DocumentNode, name: string | null): LeafCheck {
  const operation = getOperationAST(document, name);
  const parent = operation ? schema.getRootType(operation.operation) : undefined;
  if (!operation || !parent) return nothingToCheck;
  const shape = new AnswerShape(schema, document);
  return shape.object([{ parent, selections: operation.selectionSet }]) ?? nothingToCheck;
}
