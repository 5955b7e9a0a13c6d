import { buildASTSchema, parse, printSchema } from 'graphql';
import { expect, it } from 'vitest';
import { typeDefs } from '#graphql/__generated__/type-defs.ts';
import { createDescriber, type ContractWords } from '#graphql/contract-words.ts';
import { partContract } from '../../infra/bundling/contract-words.ts';

const tree = parse(typeDefs, { noLocation: true });
const whole = printSchema(buildASTSchema(tree));
const { bare, words } = partContract(tree);

/** A schema without descriptions, what describes it, and how often its words were read. */
function undescribed() {
  const schema = buildASTSchema(bare);
  const reads: number[] = [];
  const load = async (): Promise<ContractWords> => {
    reads.push(1);
    return Promise.resolve(words);
  };
  return { schema, describe: createDescriber(schema, load), reads };
}

it('a contract in two parts is the contract again once it was asked for', async () => {
  const { schema, describe } = undescribed();
  expect(printSchema(schema)).not.toContain('虚拟岗位');
  await describe('{ __schema { types { name description } } }');
  expect(printSchema(schema)).toBe(whole);
});

it.each(['{ __type(name: "VirtualPost") { description } }', 'query A { __schema { queryType { name } } }'])(
  'is described once for %j, however often that is asked',
  async (source) => {
    const { describe, reads } = undescribed();
    await Promise.all([describe(source), describe(source)]);
    await describe(source);
    expect(reads).toHaveLength(1);
  },
);

it.each(['{ viewer { __typename id } }', '{ virtualPosts(filter: {}, first: 1) { nodes { id } } }', undefined])(
  'is left alone by %j',
  async (source) => {
    const { describe, reads } = undescribed();
    await describe(source);
    expect(reads).toEqual([]);
  },
);
