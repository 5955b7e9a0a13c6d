import {
  buildSchema,
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
  Fen: (way) => hashOf(way),
};

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The text of a value, whatever the order of its keys: that is the one thing the executors differ in. */
function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, item]) => `${name}:${sorted(item)}`)
    .sort()
    .join()}}`;
}

function failure(way: string): Error {
  if (hashOf(`${way} code`) % 2 === 0) return new Error(`broken at ${way}`);
  return new GraphQLError(`refused at ${way}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/**
 * How answers come. graphql-js leaves a rejection behind, unheard, where one item of a list fails at once and another one
 * later; so nothing fails where both kinds are mixed.
 */
export const MOODS = ['AT_ONCE', 'LATER', 'MIXED'] as const;

/** How the answers of a schema come. */
export type Mood = (typeof MOODS)[number];

/** Answers that keep the contract most of the time; else there is null, an error, or a value of another kind. */
class UnreliableAnswers {
  private readonly schema: GraphQLSchema;
  private readonly mood: Mood;

  constructor(schema: GraphQLSchema, mood: Mood) {
    this.schema = schema;
    this.mood = mood;
  }

  answer(type: GraphQLOutputType, way: string): unknown {
    const fails = this.mood !== 'MIXED' && hashOf(way) % 20 === 0;
    if (fails && this.mood === 'LATER') return Promise.reject(failure(way));
    if (fails && hashOf(`${way} thrown`) % 2 === 0) throw failure(way);
    return this.given(fails ? failure(way) : this.value(type, way), way);
  }

  private given(value: unknown, way: string): unknown {
    const isLate = this.mood === 'LATER' || (this.mood === 'MIXED' && hashOf(`${way} late`) % 3 === 0);
    return isLate ? Promise.resolve(value) : value;
  }

  private value(type: GraphQLOutputType, way: string): unknown {
    if (!isNonNullType(type)) return hashOf(`${way} null`) % 6 === 0 ? null : this.present(type, way);
    const isMissing = this.mood !== 'MIXED' && hashOf(`${way} null`) % 30 === 0;
    return isMissing ? null : this.present(type.ofType, way);
  }

  present(type: GraphQLOutputType, way: string): unknown {
    if (isNonNullType(type)) return this.present(type.ofType, way);
    if (isListType(type)) return this.list(type.ofType, way);
    if (isScalarType(type)) return (SCALAR_ANSWERS[type.name] ?? ((text) => text))(way);
    if (!isEnumType(type)) return { way };
    const values = type.getValues();
    if (this.mood !== 'MIXED' && hashOf(`${way} enum`) % 30 === 0) return 'NO_SUCH_VALUE';
    return values[hashOf(way) % values.length]?.value;
  }

  private list(type: GraphQLOutputType, way: string): unknown {
    if (this.mood !== 'MIXED' && hashOf(`${way} list`) % 30 === 0) return 'no list';
    const length = hashOf(`${way} length`) % 4;
    return Array.from({ length }, (_, index) => this.given(this.value(type, `${way}[${index}]`), `${way}[${index}]`));
  }

  typeOf(name: string, { way }: Reached): string | undefined {
    const abstract = this.schema.getType(name);
    if (!isAbstractType(abstract)) throw new Error(`${name} has no types to choose from`);
    const types = this.schema.getPossibleTypes(abstract);
    return this.mood !== 'MIXED' && hashOf(`${way} type`) % 30 === 0
      ? 'Money'
      : types[hashOf(way) % types.length]?.name;
  }
}

/** The contract with resolvers that follow from the way a field was reached, its arguments and `seed` alone. */
export function createUnreliableSchema(seed: number, mood: Mood): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  const answers = new UnreliableAnswers(schema, mood);
  for (const [name, scalar] of Object.entries(SCALARS)) {
    const { serialize, parseValue, parseLiteral } = scalar;
    Object.assign(schema.getType(name) ?? {}, { serialize, parseValue, parseLiteral });
  }
  for (const [name, type] of Object.entries(schema.getTypeMap())) {
    if (name.startsWith('__')) continue;
    if (isAbstractType(type)) Object.assign(type, { resolveType: (value: Reached) => answers.typeOf(name, value) });
    if (!isObjectType(type)) continue;
    const isRoot = type === schema.getQueryType();
    for (const field of Object.values(type.getFields())) {
      field.resolve = (parent: Reached | undefined, args) => {
        const way = `${parent?.way ?? seed}.${field.name}${sorted(args)}`;
        // The root holds: what breaks there leaves nothing to compare.
        return isRoot ? answers.present(field.type, way) : answers.answer(field.type, way);
      };
    }
  }
  return schema;
}
