import {
  buildSchema,
  getNamedType,
  GraphQLError,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { typeDefs } from '#graphql/__generated__/type-defs.ts';
import { SCALARS } from '#graphql/scalars.ts';

/** An object that knows by what way it was reached, which decides everything below it. */
interface Reached {
  readonly way: string;
}

const SCALAR_ANSWERS: Readonly<Record<string, (way: string) => unknown>> = {
  Int: (way) => hashOf(way) % 1000,
  Float: (way) => (hashOf(way) % 1000) / 8,
  Boolean: (way) => hashOf(way) % 2 === 0,
};

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function failure(way: string): Error {
  if (hashOf(`${way} code`) % 2 === 0) return new Error(`broken at ${way}`);
  return new GraphQLError(`refused at ${way}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Every answer is as likely to be what the contract promises as not: null, an error, the wrong kind of value. */
class UnreliableAnswers {
  private readonly schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
  }

  answer(type: GraphQLOutputType, way: string): unknown {
    const luck = hashOf(way) % 40;
    if (luck === 0) throw failure(way);
    if (luck === 1) return Promise.reject(failure(way));
    if (luck === 2) return failure(way);
    if (luck === 3) return Promise.resolve(this.value(type, way));
    return this.value(type, way);
  }

  private value(type: GraphQLOutputType, way: string): unknown {
    if (isNonNullType(type)) return hashOf(`${way} null`) % 30 === 0 ? null : this.present(type.ofType, way);
    return hashOf(`${way} null`) % 6 === 0 ? null : this.present(type, way);
  }

  private present(type: GraphQLOutputType, way: string): unknown {
    if (isNonNullType(type)) return this.present(type.ofType, way);
    if (isListType(type)) return this.list(type.ofType, way);
    if (isScalarType(type)) return (SCALAR_ANSWERS[type.name] ?? ((text) => text))(way);
    if (isEnumType(type)) return type.getValues()[hashOf(way) % (type.getValues().length + 1)]?.value ?? 'NO_SUCH_VALUE';
    return { way };
  }

  private list(type: GraphQLOutputType, way: string): unknown {
    if (hashOf(`${way} list`) % 25 === 0) return 'no list';
    const length = hashOf(`${way} length`) % 4;
    return Array.from({ length }, (_, index) => {
      const item = `${way}[${index}]`;
      return hashOf(`${item} late`) % 5 === 0 ? Promise.resolve(this.value(type, item)) : this.value(type, item);
    });
  }

  typeOf(name: string, { way }: Reached): string | undefined {
    const abstract = this.schema.getType(name);
    if (!isAbstractType(abstract)) throw new Error(`${name} has no types to choose from`);
    const types = this.schema.getPossibleTypes(abstract);
    return hashOf(`${way} type`) % 30 === 0 ? 'Region' : types[hashOf(way) % types.length]?.name;
  }
}

/** The contract with resolvers that follow from the way a field was reached, its arguments and `seed` alone. */
export function createUnreliableSchema(seed: number): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  const answers = new UnreliableAnswers(schema);
  for (const [name, scalar] of Object.entries(SCALARS)) {
    const { serialize, parseValue, parseLiteral } = scalar;
    Object.assign(schema.getType(name) ?? {}, { serialize, parseValue, parseLiteral });
  }
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    if (name.startsWith('__')) continue;
    if (isAbstractType(type)) Object.assign(type, { resolveType: (value: Reached) => answers.typeOf(name, value) });
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (parent: Reached | undefined, args) =>
        answers.answer(field.type, `${parent?.way ?? seed}.${field.name}${JSON.stringify(args)}`);
    }
  }
  return schema;
}

/** The name of the type a field answers with. */
export function answeredType(schema: GraphQLSchema, type: string, field: string): string {
  const named = schema.getType(type);
  const found = isObjectType(named) ? named.getFields()[field] : undefined;
  if (found === undefined) throw new Error(`the contract has no field ${type}.${field}`);
  return getNamedType(found.type).name;
}
