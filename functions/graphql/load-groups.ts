import {
  isAbstractType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
} from 'graphql';
import { attachResolvers } from './executable-schema.ts';
import type { LaterGroup } from './later-group.ts';

/** Loads what a document needs besides what is there; undefined when all of it is. */
export type LoadFor = (document: DocumentNode) => Promise<void> | undefined;

type Owners = ReadonlyMap<string, LaterGroup>;

function ownersIn(groups: readonly LaterGroup[]): Owners {
  const owners = new Map<string, LaterGroup>();
  for (const group of groups) {
    for (const name of group.askedBy) {
      if (owners.has(name)) throw new Error(`Two groups of resolvers claim ${name}.`);
      owners.set(name, group);
    }
  }
  return owners;
}

/** The types whose resolvers may be called for a field where the document knows this one. */
function typesBehind(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  field: string,
): readonly GraphQLCompositeType[] {
  return isAbstractType(type) && field !== '__typename' ? [type, ...schema.getPossibleTypes(type)] : [type];
}

function groupsFor(schema: GraphQLSchema, owners: Owners, document: DocumentNode): ReadonlySet<LaterGroup> {
  const found = new Set<LaterGroup>();
  const note = (name: string): void => {
    const owner = owners.get(name);
    if (owner !== undefined) found.add(owner);
  };
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field: ({ name }) => {
      const parent = types.getParentType();
      if (!parent) return;
      for (const type of typesBehind(schema, parent, name.value)) {
        note(type.name);
        note(`${type.name}.${name.value}`);
      }
    },
  });
  visit(document, visitor);
  return found;
}

/**
 * Makes what loads groups of resolvers and ties them to the schema, each once and before the first document that needs it runs: a
 * change is not made when its answer could not be told. What failed to load is tried again by the next document.
 */
export function createGroupLoader(schema: GraphQLSchema, groups: readonly LaterGroup[]): LoadFor {
  const owners = ownersIn(groups);
  const loaded = new Set<LaterGroup>();
  const loading = new Map<LaterGroup, Promise<void>>();
  const ready = new WeakSet<DocumentNode>();

  const load = async (group: LaterGroup): Promise<void> => {
    try {
      attachResolvers(schema, await group.load());
      loaded.add(group);
    } finally {
      loading.delete(group);
    }
  };
  const begun = (group: LaterGroup): Promise<void> => {
    const known = loading.get(group) ?? load(group);
    if (!loaded.has(group)) loading.set(group, known);
    return known;
  };

  return (document) => {
    if (ready.has(document)) return undefined;
    const missing = [...groupsFor(schema, owners, document)].filter((group) => !loaded.has(group));
    if (missing.length === 0) {
      ready.add(document);
      return undefined;
    }
    return Promise.all(missing.map(begun)).then(() => {
      ready.add(document);
    });
  };
}
