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
type WithFields = {
  [Type in keyof Resolvers]: Resolvers[Type] extends GraphQLScalarType ? never : Type;
}[keyof Resolvers];

type ByType = {
  [Type in WithFields]: Type extends keyof ResolversParentTypes
    ? CompleteFields<ResolversParentTypes[Type], Resolvers[Type]>
    : Resolvers[Type];
};

type NeedingResolvers = {
  [Type in keyof ByType]: Partial<ByType[Type]> extends ByType[Type] ? never : Type;
}[keyof ByType];

/** Every resolver the contract needs: one may be left out only where the parent object carries the answer itself. */
export type CompleteResolvers = Partial<ByType> & Pick<ByType, NeedingResolvers>;
