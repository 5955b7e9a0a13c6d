import type { Resolvers } from './__generated__/resolver-types.ts';
import type { TypeWithFields } from './complete-resolvers.ts';
import type { ResolverTable } from './executable-schema.ts';

/** The names by which a document asks for a group. */
export interface GroupNames {
  /** The rules of its root fields and of its types: what has a rule here is resolved by this group. */
  readonly Query?: object;
  readonly Mutation?: object;
  readonly types?: object;
  /** The fields it adds to types that are not its own. */
  readonly adds?: Readonly<Partial<Record<TypeWithFields, readonly string[]>>>;
}

/** Resolvers of these fields and of no other ones. */
type Exactly<Fields, Names> = Pick<Fields, keyof Fields & Names> & Partial<Record<Exclude<keyof Fields, Names>, never>>;

/** The resolvers that a document finds by these names; any others would never be loaded. */
type Found<Names extends GroupNames> = {
  readonly [Type in TypeWithFields]?: Type extends 'Query' | 'Mutation'
    ? Exactly<Resolvers[Type], keyof Names[Type]>
    : Type extends keyof Names['types']
      ? Partial<Resolvers[Type]>
      : Type extends keyof Names['adds']
        ? Exactly<Resolvers[Type], Extract<Names['adds'][Type], readonly unknown[]>[number]>
        : never;
};

/** Resolvers that are loaded when a document first asks for one of them. */
export interface LaterGroup<Brought extends ResolverTable = ResolverTable> {
  /** What asks for the group: `Type`, or `Type.field` for a root field or one that is added to a type. */
  readonly askedBy: readonly string[];
  readonly load: () => Promise<Brought>;
}

function* namesOf({ Query = {}, Mutation = {}, types = {}, adds = {} }: GroupNames): Generator<string> {
  yield* Object.keys(types);
  const fields = { Query: Object.keys(Query), Mutation: Object.keys(Mutation), ...adds };
  for (const [type, names] of Object.entries(fields)) for (const name of names) yield `${type}.${name}`;
}

/**
 * A group of resolvers that `load` brings by one `import()`. What `names` say is asked of the group and nobody else: a root field
 * without its resolver, or a resolver that no name leads to, does not compile.
 */
export function later<const Names extends GroupNames, Brought extends Found<Names> & ResolverTable>(
  names: Names,
  load: () => Promise<Brought>,
): LaterGroup<Brought> {
  return { askedBy: [...namesOf(names)], load };
}

type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/** All the resolvers that some groups bring, by type and field. */
export type BroughtBy<Groups extends Readonly<Record<string, LaterGroup>>> = Both<
  { [Name in keyof Groups]: Groups[Name] extends LaterGroup<infer Brought> ? Brought : never }[keyof Groups]
>;
