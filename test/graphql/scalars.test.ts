import {
  GraphQLID,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  graphqlSync,
  Kind,
  parse,
  validate,
  type ValueNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { SCALARS } from '#graphql/scalars.ts';
import { withholdValues } from '#graphql/withhold-values.ts';

const text = (value: string): ValueNode => ({ kind: Kind.STRING, value });

describe('an instant', () => {
  it.each([
    ['2026-03-31T23:59:59+08:00', '2026-03-31T15:59:59.000Z'],
    ['2026-03-31T15:59:59Z', '2026-03-31T15:59:59.000Z'],
    ['2026-03-31T15:59:59.5Z', '2026-03-31T15:59:59.500Z'],
    ['2026-03-31T23:59:59-12:00', '2026-04-01T11:59:59.000Z'],
  ])('%s is read as %s', (given, read) => {
    expect(SCALARS.DateTime.parseValue(given)).toBe(read);
    expect(SCALARS.DateTime.parseLiteral(text(given))).toBe(read);
  });

  it.each([
    ['without an offset', '2026-03-31T23:59:59'],
    ['without seconds', '2026-03-31T23:59+08:00'],
    ['without a time', '2026-03-31'],
    ['on a day that is none', '2026-02-30T00:00:00Z'],
    ['in a month that is none', '2026-13-01T00:00:00Z'],
    ['at an hour that is none', '2026-03-31T25:00:00Z'],
    ['of another form', '31/03/2026 23:59:59 +08:00'],
    ['as a number', 1_774_972_799_000],
    ['as nothing', ''],
  ])('%s is refused', (_case, given) => {
    expect(() => SCALARS.DateTime.parseValue(given)).toThrow(
      'an instant with an offset, e.g. 2026-03-31T23:59:59+08:00',
    );
  });
});

describe('fen', () => {
  it.each([0, 1, -1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])('may be %d', (given) => {
    expect(SCALARS.Fen.parseValue(given)).toBe(given);
    expect(SCALARS.Fen.parseLiteral({ kind: Kind.INT, value: String(given) })).toBe(given);
  });

  it.each([2 ** 53, -(2 ** 53), 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null, true])(
    'may not be %j',
    (given) => {
      expect(() => SCALARS.Fen.parseValue(given)).toThrow('exact up to 2^53 - 1');
    },
  );

  it.each(['9007199254740992', '9007199254740993', '-9007199254740992'])('may not be written %s', (value) => {
    expect(() => SCALARS.Fen.parseLiteral({ kind: Kind.INT, value })).toThrow('exact up to 2^53 - 1');
  });

  it('may not be written with a point', () => {
    expect(() => SCALARS.Fen.parseLiteral({ kind: Kind.FLOAT, value: '1.0' })).toThrow('exact up to 2^53 - 1');
  });
});

describe('a text of a form', () => {
  it.each([
    ['LocalDate', 20_260_331],
    ['RegionCode', 330_000],
    ['CreditCode', null],
    ['Decimal', 0.85],
  ] as const)('is not read from what is no text: %s', (name, given) => {
    expect(() => SCALARS[name].parseValue(given)).toThrow(`A ${name} must be`);
  });

  it.each([
    ['LocalDate', { kind: Kind.INT, value: '20260331' }],
    ['RegionCode', { kind: Kind.INT, value: '330000' }],
    ['Decimal', { kind: Kind.FLOAT, value: '0.85' }],
  ] as const)('is not read from a literal that is no text: %s', (name, literal) => {
    expect(() => SCALARS[name].parseLiteral(literal)).toThrow(`A ${name} must be`);
  });
});

describe('a card token', () => {
  const TOKEN = `k1:${'0f'.repeat(32)}`;
  const CARD = '6222020200011112220';
  const token = { type: new GraphQLNonNull(SCALARS.CardToken) };
  const fields = { card: { type: GraphQLID, args: { token } } };
  const schema = new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) });

  it('is read as it was sent', () => {
    expect(SCALARS.CardToken.parseValue(TOKEN)).toBe(TOKEN);
    expect(SCALARS.CardToken.parseLiteral(text(TOKEN))).toBe(TOKEN);
    expect(SCALARS.CardToken.serialize(TOKEN)).toBe(TOKEN);
  });

  it.each([
    ['a card number', CARD],
    ['a card number as a number', Number(CARD)],
    ['a key and a card number', `k1:${CARD}`],
    ['a token in upper case', TOKEN.toUpperCase()],
    ['a token without its key', '0f'.repeat(32)],
    ['a token that is too short', TOKEN.slice(0, -1)],
    ['a token and more', `${TOKEN}\n`],
  ])('is not %s, which is not told', (_case, given) => {
    expect(() => SCALARS.CardToken.parseValue(given)).toThrow(/^A CardToken must be .*, never a card number\.$/);
    const source = `query ($token: CardToken!) { card(token: $token) }`;
    const query = `{ card(token: ${JSON.stringify(given)}) }`;
    const [literal] = validate(schema, parse(query));
    const { errors = [] } = graphqlSync({ schema, source, variableValues: { token: given } });
    const told = [literal, errors[0]].map((error) => withholdValues(error?.message ?? ''));
    expect(told).toEqual([
      expect.stringContaining('found another. A CardToken must be'),
      'Variable "$token" got an invalid value.',
    ]);
    expect(told.join('')).not.toContain(String(given).slice(-10));
  });
});

describe('a value of ours that is not of its form', () => {
  it.each([
    ['DateTime', new Date(0)],
    ['LocalDate', undefined],
    ['Decimal', 0.85],
    ['Fen', '1'],
    ['Fen', 0.5],
  ] as const)('is a defect, not a fault of the caller: %s', (name, value) => {
    expect(() => SCALARS[name].serialize(value)).toThrow(TypeError);
  });
});
