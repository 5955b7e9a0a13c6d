import {
  buildSchema,
  extendSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { PERMISSIONS } from '#domain/caller/permission.ts';
import { PERMISSION_OF_ACTION } from '#domain/union-body/transitions.ts';
import { typeDefs } from '#graphql/__generated__/type-defs.ts';
import { MUTATION_RULES, QUERY_RULES, ruleFor, TYPE_RULES } from '#graphql/field-rules.ts';
import { WHO_MAY, WHO_READS } from '../support/who-may.ts';
import { creditCode } from '../support/builders.ts';
import { startService, type Answer, type Persona } from '../support/service.ts';

const schema = buildSchema(typeDefs);
const service = await startService();

/** The fields of a schema that no rule says anything of. */
function fieldsWithoutRule(walked: GraphQLSchema): string[] {
  const types = Object.values(walked.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return types.flatMap((type) =>
    Object.keys(type.getFields())
      .filter((field) => ruleFor(type.name, field) === undefined)
      .map((field) => `${type.name}.${field}`),
  );
}

describe('every field of the contract', () => {
  it('has a rule', () => {
    expect(fieldsWithoutRule(schema)).toEqual([]);
  });

  it('that is added without a rule is found', () => {
    const more =
      'type Secret { word: String } extend type Query { secret: Secret } extend type Mutation { tell: Secret }';
    expect(fieldsWithoutRule(extendSchema(schema, parse(more))).sort()).toEqual([
      'Mutation.tell',
      'Query.secret',
      'Secret.word',
    ]);
  });

  it('of a type that is no more has no rule either', () => {
    const types = new Set(Object.keys(schema.getTypeMap()));
    expect(Object.keys(TYPE_RULES).filter((name) => !types.has(name))).toEqual([]);
  });
});

/**
 * What no field of the contract leads to: the reports of files, values that are withheld from some readers, and changes that
 * some may make of their own rows alone.
 */
const ASKED_BELOW_FIELDS = [
  ...['benefitCard:report', 'benefitCard:hash', 'offer:readSpending'],
  ...['discount:refundOfOthers', 'eligibility:readBody', 'bankFile:send', 'case:decide'],
];

describe('every permission', () => {
  it('is asked for by a field, by a step of a body, or below the fields', () => {
    const asked = new Set<string>([
      ...ASKED_BELOW_FIELDS,
      ...Object.values(QUERY_RULES),
      ...Object.values(MUTATION_RULES),
      ...Object.values(TYPE_RULES),
      ...Object.values(PERMISSION_OF_ACTION),
      ruleFor('__Schema', 'types') ?? '',
    ]);
    expect(Object.keys(PERMISSIONS).filter((action) => !asked.has(action))).toEqual([]);
  });
});

const ROLES = ['admin', 'officer', 'reviewer', 'dashboard', 'bank', 'partner', 'member', 'sponsor'] as const;
const SAMPLES: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'true',
  LocalDate: '"2026-01-01"',
  RegionCode: '"330000"',
  Decimal: '"1"',
  Fen: '1',
  CreditCode: `"${creditCode('91330800MA2DGHJ01')}"`,
  CardToken: `"k1:${'0'.repeat(64)}"`,
};

function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return `[${sample(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? '"permission-walk"';
  const fields = Object.values(type.getFields());
  const given = type.isOneOf ? fields.slice(0, 1) : fields.filter(({ type: of }) => isNonNullType(of));
  return `{ ${given.map((field) => `${field.name}: ${sample(field.type)}`).join(', ')} }`;
}

/** The shortest operation that uses a root field, reading nothing of what it answers. */
function useOf(kind: 'query' | 'mutation', name: string): string {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  const field = root?.getFields()[name];
  if (field === undefined) throw new Error(`the contract has no ${name}`);
  const given = field.args.filter(({ type }) => isNonNullType(type));
  const args = given.length === 0 ? '' : `(${given.map((arg) => `${arg.name}: ${sample(arg.type)}`).join(', ')})`;
  const isLeaf = !isObjectType(getNamedType(field.type)) && !isInterfaceType(getNamedType(field.type));
  return `${kind} { ${name}${args} ${isLeaf ? '' : '{ __typename }'} }`;
}

const ROOT_FIELDS = [
  ...Object.keys(schema.getQueryType()?.getFields() ?? {}).map((name) => ['query', name] as const),
  ...Object.keys(schema.getMutationType()?.getFields() ?? {}).map((name) => ['mutation', name] as const),
];

function personas(): readonly (readonly [(typeof ROLES)[number], Persona])[] {
  return ROLES.map((role) => [role, `zhejiang-${role}`] as const);
}

function isForbidden(answer: Answer): boolean {
  if (answer.code !== 'FORBIDDEN') return false;
  expect(answer.status).toBe(403);
  expect(answer.body).not.toHaveProperty('data');
  return true;
}

describe('the root field', () => {
  it('is in the table of the test, one for one', () => {
    expect(ROOT_FIELDS.map(([, name]) => name).sort()).toEqual(Object.keys(WHO_MAY).sort());
  });

  it.each(ROOT_FIELDS)(
    'of the %s %s is answered to the roles of the design, and forbidden to all others',
    async (kind, name) => {
      const document = useOf(kind, name);
      const allowed: string[] = [];
      for (const [role, persona] of personas()) {
        const answer = await service.ask(persona, document);
        if (isForbidden(answer)) {
          expect(answer.body.errors?.[0]?.extensions).toMatchObject({
            field: `${kind === 'query' ? 'Query' : 'Mutation'}.${name}`,
          });
        } else allowed.push(role);
      }
      expect(allowed.join(' ')).toBe(WHO_MAY[name]);
    },
  );
});

describe('an object that is met by another way than its own root field', () => {
  const types = schema
    .getImplementations(schema.getType('Node') as Parameters<typeof schema.getImplementations>[0])
    .objects.map(({ name }) => name);

  it('is of a type in the table of the test', () => {
    expect([...types].sort()).toEqual(Object.keys(WHO_READS).sort());
  });

  it.each(
    types.flatMap((type) => [
      [type, 'node', `{ node(id: "x") { ... on ${type} { id } } }`],
      [type, 'nodes', `{ nodes(ids: ["x"]) { ... on ${type} { id } } }`],
      [type, 'a named fragment', `{ node(id: "x") { ...A } } fragment A on ${type} { id }`],
      [type, 'a fragment in a fragment', `{ node(id: "x") { ... on Node { ... on ${type} { ... { id } } } } }`],
      [type, 'a fragment that is skipped', `{ node(id: "x") { ... on ${type} @skip(if: true) { id } } }`],
      [
        type,
        'an operation beside the one asked for',
        `query A { viewer { id } } query B { node(id: "x") { ... on ${type} { id } } }`,
      ],
    ]),
  )('of type %s by %s takes the same permission', async (type, _way, query) => {
    const allowed: string[] = [];
    for (const [role, persona] of personas()) {
      const body = JSON.stringify(query.startsWith('query A') ? { query, operationName: 'A' } : { query });
      const answer = await service.send({ headers: { 'content-type': 'application/json' }, body }, persona);
      if (!isForbidden(answer)) allowed.push(role);
    }
    expect(allowed.join(' ')).toBe(WHO_READS[type]);
  });

  it.each([
    ['dashboard', '{ figures(first: 1) { nodes { unionBody { name } } } }', 'UnionBody.name'],
    ['dashboard', '{ dashboard(regionCode: "330000") { reported { figures { unionBody { id } } } } }', 'UnionBody.id'],
    ['officer', '{ unionBodies(first: 1) { nodes { movesToAnswer { name } } } }', 'MoveToAnswer.name'],
    ['member', '{ region(code: "330000") { name } unionBody(by: { code: "a" }) { id } }', 'Query.unionBody'],
  ] as const)('as %s by %s is forbidden at %s', async (role, query, field) => {
    const answer = await service.ask(`zhejiang-${role}`, query);
    expect(isForbidden(answer)).toBe(true);
    expect(answer.body.errors?.[0]?.extensions['field']).toBe(field);
  });

  it('says no more of itself than its id and type by the interface', async () => {
    for (const persona of ['zhejiang-bank', 'zhejiang-member', 'zhejiang-partner', 'zhejiang-dashboard'] as const) {
      const answer = await service.ask(persona, '{ node(id: "ub_zhejiangbase") { id __typename } }');
      expect(answer.body.data).toEqual({ node: null });
    }
  });
});
