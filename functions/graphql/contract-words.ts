import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Descriptions by the names of what they describe: `Type`, `Type.member`, `Type.field(argument)`. */
export type ContractWords = Readonly<Record<string, string>>;

/** Anything of a schema that has a description. */
interface Described {
  description?: string | null | undefined;
}

function* membersOf(type: GraphQLNamedType): Generator<readonly [name: string, described: Described]> {
  if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value];
  if (isInputObjectType(type))
    for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field];
  if (!isObjectType(type) && !isInterfaceType(type)) return;
  for (const field of Object.values(type.getFields())) {
    yield [`${type.name}.${field.name}`, field];
    for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name})`, argument];
  }
}

/** Gives what a schema holds the descriptions that its tree was read without. */
function describe(schema: GraphQLSchema, words: ContractWords): void {
  const put = (name: string, described: Described): void => {
    const text = words[name];
    if (text !== undefined) described.description = text;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    put(type.name, type);
    for (const [name, described] of membersOf(type)) put(name, described);
  }
}

/** Whether a document may ask for the contract itself. */
const ASKS_FOR_CONTRACT = /__(?:schema|type)\b/;

/** Makes what describes a schema before the first document that asks for the contract, and never again. */
export function createDescriber(
  schema: GraphQLSchema,
  load: () => Promise<ContractWords>,
): (source: string | undefined) => Promise<void> {
  let described: Promise<void> | undefined;
  return async (source = '') => {
    if (ASKS_FOR_CONTRACT.test(source)) await (described ??= load().then((words) => describe(schema, words)));
  };
}
