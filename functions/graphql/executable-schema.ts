import {
  buildASTSchema,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
  type GraphQLScalarType,
  type GraphQLSchema,
} from 'graphql';
import { contract } from './contract.ts';
import { SCALARS } from './scalars.ts';

type AnyResolver = (...args: never[]) => unknown;

/** Resolvers by type and field. */
export type ResolverTable = Readonly<Record<string, object>>;

/** The tests hold the contract to GraphQL's rules; doing so again at every start takes a tenth of a cold start. */
const TRUSTED = { assumeValid: true } as const;

/** Ties the contract to its resolvers and scalars. A resolver for something the contract lacks is a defect. */
export function createSchema(resolvers: ResolverTable): GraphQLSchema {
  const schema = buildASTSchema(contract, TRUSTED);
  const scalars: Readonly<Record<string, GraphQLScalarType>> = SCALARS;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isScalarType(type) || isSpecifiedScalarType(type)) continue;
    const scalar = scalars[type.name];
    if (scalar === undefined) throw new Error(`The scalar ${type.name} of the contract has no form in scalars.ts.`);
    const { serialize, parseValue, parseLiteral } = scalar;
    Object.assign(type, { serialize, parseValue, parseLiteral });
  }
  attachResolvers(schema, resolvers);
  return schema;
}

/** Ties resolvers to a schema, by type and field. */
export function attachResolvers(schema: GraphQLSchema, resolvers: ResolverTable): void {
  for (const [name, fields] of Object.entries(resolvers)) attach(schema, name, fields as Record<string, AnyResolver>);
}

function attach(schema: GraphQLSchema, name: string, fields: Readonly<Record<string, AnyResolver>>): void {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type) && !isUnionType(type)) {
    throw new Error(`The contract has no type ${name} with fields or members.`);
  }
  const known = isUnionType(type) ? {} : type.getFields();
  for (const [fieldName, resolve] of Object.entries(fields)) {
    if (fieldName === '__resolveType') {
      Object.assign(type, { resolveType: resolve });
      continue;
    }
    const field = known[fieldName];
    if (field === undefined) throw new Error(`The contract has no field ${name}.${fieldName}.`);
    Object.assign(field, { resolve });
  }
}
