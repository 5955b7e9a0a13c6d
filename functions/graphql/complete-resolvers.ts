import type { GraphQLScalarType } from 'graphql';
import type { Resolver, Resolvers, ResolversParentTypes } from './__generated__/resolver-types.ts';

/** The names of the fields whose answer the parent object already carries; the default resolver reads them. */
type CarriedBy<Parent, Fields> = {
  [Name in keyof Fields & keyof Parent]: [Parent[Name]] extends [never]
    ? never
    : Fields[Name] extends Resolver<infer Value, never, never, never>
      ? Parent[Name] extends Value
        ? Name
        : never
      : never;
}[keyof Fields & keyof Parent];

type CompleteFields<Parent, Fields> = Partial<Fields> & Omit<Fields, CarriedBy<Parent, Fields>>;

/** The types with fields; scalars have a table of their own (`scalars.ts`). */
export type TypeWithFields = {
  [Type in keyof Resolvers]: Resolvers[Type] extends GraphQLScalarType ? never : Type;
}[keyof Resolvers];

/** What is left of a type's fields when some are resolved elsewhere. */
type Left<Fields, Elsewhere, Type> = Type extends keyof Elsewhere ? Omit<Fields, keyof Elsewhere[Type]> : Fields;

type ByType<Elsewhere> = {
  [Type in TypeWithFields]: Left<
    Type extends keyof ResolversParentTypes
      ? CompleteFields<ResolversParentTypes[Type], Resolvers[Type]>
      : Resolvers[Type],
    Elsewhere,
    Type
  >;
};

type NeedingResolvers<Elsewhere> = {
  [Type in TypeWithFields]: Partial<ByType<Elsewhere>[Type]> extends ByType<Elsewhere>[Type] ? never : Type;
}[TypeWithFields];

/**
 * Every resolver the contract needs but those that are found `Elsewhere`, by type and field: one may be left out only where the
 * parent object carries the answer itself.
 */
export type CompleteResolvers<Elsewhere = unknown> = Partial<ByType<Elsewhere>> &
  Pick<ByType<Elsewhere>, NeedingResolvers<Elsewhere>>;
