import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startService } from '../support/service.ts';

const service = await startService();
const NUMBER = '330102199003077777';
const PERSON = {
  ...{ name: '赵秘密', documentNumber: NUMBER, mobile: '13812345678', bankAccount: '6222020200011112222' },
};
const SECRET = /赵秘密|330102199003077777|13812345678|6222020200011112222/;
/** More often than an operation has to come to be answered by the short way. */
const TIMES = 5;

const ADMIT = 'mutation Admit($input: AdmitMemberInput!) { admitMember(input: $input) { problems { code } } }';
const FIRST = 'query($first: Int!) { unionBodies(first: $first) { nodes { id } } }';

async function messageOf(query: string, variables?: Readonly<Record<string, unknown>>): Promise<string> {
  service.log.length = 0;
  const answer = await service.ask('zhejiang-admin', query, variables);
  expect([answer.status, answer.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(answer.text + JSON.stringify(service.log)).not.toMatch(SECRET);
  return answer.body.errors?.[0]?.message ?? '';
}

describe('a value that is wrong', () => {
  it.each<[string, string, Readonly<Record<string, unknown>>, string]>([
    [
      'a person without the body',
      ADMIT,
      { input: { idempotencyKey: 'withheld-0001', person: PERSON } },
      'Variable "$input" got an invalid value at "input": Field "unionBodyId" of required type "ID!" was not provided.',
    ],
    [
      'a person where a text should be',
      ADMIT,
      { input: { idempotencyKey: 'withheld-0001', unionBodyId: 'x', person: { ...PERSON, name: PERSON } } },
      'Variable "$input" got an invalid value at "input.person.name": String cannot represent a non string value.',
    ],
    [
      'a number where a text should be',
      ADMIT,
      { input: { idempotencyKey: 'withheld-0001', unionBodyId: 'x', person: { ...PERSON, mobile: 13_812_345_678 } } },
      'Variable "$input" got an invalid value at "input.person.mobile": String cannot represent a non string value.',
    ],
    [
      'a day that is a number',
      ADMIT,
      { input: { idempotencyKey: 'withheld-0001', unionBodyId: 'x', person: { ...PERSON, birthDate: NUMBER } } },
      'Variable "$input" got an invalid value at "input.person.birthDate": Expected type "LocalDate". ' +
        'A LocalDate must be a day such as 2026-03-31.',
    ],
    [
      'an enum that is a name',
      ADMIT,
      { input: { idempotencyKey: 'withheld-0001', unionBodyId: 'x', person: { ...PERSON, sex: '赵秘密' } } },
      'Variable "$input" got an invalid value at "input.person.sex": The value does not exist in "Sex" enum.',
    ],
    [
      'a field that is a number',
      ADMIT,
      { input: { idempotencyKey: 'withheld-0001', unionBodyId: 'x', [NUMBER]: 1, person: PERSON } },
      'Variable "$input" got an invalid value at "input": A field is not defined by type "AdmitMemberInput".',
    ],
    [
      'a number for a page',
      FIRST,
      { first: NUMBER },
      'Variable "$first" got an invalid value at "first": Int cannot represent non-integer value.',
    ],
    [
      'a long page',
      FIRST,
      { first: 13_812_345_678 },
      'Variable "$first" got an invalid value at "first": Int cannot represent non 32-bit signed integer value.',
    ],
  ])('is not told, only where it is and what is wrong: %s', async (...[, query, variables, message]) => {
    for (let time = 0; time < TIMES; time += 1) expect(await messageOf(query, variables)).toBe(message);
  });

  it('is not told by an operation that is known from right values', async () => {
    for (let time = 0; time < TIMES; time += 1) await service.ask('zhejiang-admin', FIRST, { first: 1 });
    expect(await messageOf(FIRST, { first: NUMBER })).toContain('Int cannot represent non-integer value.');
  });

  it.each<[string, string, string]>([
    [
      'a number for a page',
      `{ unionBodies(first: "${NUMBER}") { nodes { id } } }`,
      'Int cannot represent non-integer value.',
    ],
    [
      'a long page',
      '{ unionBodies(first: 13812345678) { nodes { id } } }',
      'Int cannot represent non 32-bit signed integer value.',
    ],
    [
      'a day that is a number',
      `{ unionBodies(first: 1, asOf: "${NUMBER}") { nodes { id } } }`,
      'Expected value of type "LocalDate", found another. A LocalDate must be a day such as 2026-03-31.',
    ],
    [
      'a text where an object should be',
      `{ unionBody(by: "赵秘密") { id } }`,
      'Expected value of type "UnionBodyKey!", found another.',
    ],
    [
      'a null where none may be',
      '{ unionBodies(first: null) { nodes { id } } }',
      'Expected value of type "Int!", found null.',
    ],
    ['a name for an enum', '{ labels(of: "赵秘密") { value } }', 'Enum "LabelSet" cannot represent non-enum value.'],
    ['a text out of place', `{ viewer "赵秘密" }`, 'Syntax Error: Expected Name, found String.'],
    ['a number out of place', `{ viewer ${NUMBER} }`, 'Syntax Error: Expected Name, found Int.'],
    [
      'a person that is written into the document',
      `mutation { admitMember(input: { idempotencyKey: "withheld-0001", person: { name: ["赵秘密"] } }) { problems { code } } }`,
      'Field "AdmitMemberInput.unionBodyId" of required type "ID!" was not provided.',
    ],
  ])('of a document is not told: %s', async (_case, query, message) => {
    expect(await messageOf(query)).toBe(message);
  });

  it('is not told whatever it looks like', async () => {
    const piece = fc.constantFrom(
      ...['赵秘密', '"', ';', '. ', '{', '\n', ' at "input"; ', '; A Fen must be ', '" does not exist in "Sex" enum.'],
      ...[' Did you mean "', '"?', ': ', 'found ', 'null.', 'a 1'],
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join('') + '赵秘密' + pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (secret) => {
        const literal = JSON.stringify(secret);
        await messageOf(FIRST, { first: secret });
        await messageOf('query($of: LabelSet!) { labels(of: $of) { value } }', { of: secret });
        await messageOf('query($by: UnionBodyKey!) { unionBody(by: $by) { id } }', { by: { [secret]: 1, id: 'x' } });
        await messageOf('query($asOf: LocalDate) { unionBodies(first: 1, asOf: $asOf) { nodes { id } } }', {
          asOf: secret,
        });
        for (const query of [
          `{ unionBodies(first: ${literal}) { nodes { id } } }`,
          `{ unionBodies(first: 1, asOf: ${literal}) { nodes { id } } }`,
          `{ unionBody(by: ${literal}) { id } }`,
          `{ unionBody(by: { id: [${literal}] }) { id } }`,
          `{ labels(of: ${literal}) { value } }`,
          `{ viewer ${literal} }`,
        ]) {
          await messageOf(query);
        }
      }),
      { numRuns: 40 },
    );
  });
});
