import { describe, expect, it } from 'vitest';
import { ROLES, SCOPE_KIND_OF_ROLE } from '#domain/caller/caller.ts';
import { findPersona, personas } from '../../infra/local/personas.ts';

const PROVINCES = [
  { federation: 'zhejiang', regionCode: '330000', bodyCode: 'jx' },
  { federation: 'jiangxi', regionCode: '360000', bodyCode: 'ja' },
];

describe.each(PROVINCES)('the personas of $federation', ({ federation, regionCode, bodyCode }) => {
  const ours = personas.filter((persona) => persona.subject.startsWith(`${federation}-`));

  it('are one per role', () => {
    expect(ours.map((persona) => persona.role).toSorted()).toEqual(ROLES.toSorted());
  });

  it('stay within their federation', () => {
    for (const { scope } of ours) {
      expect(scope.kind === 'BODY' ? scope.bodyCode : scope.regionCode).toBe(
        scope.kind === 'BODY' ? bodyCode : regionCode,
      );
    }
  });
});

it('every persona has the kind of scope its role must have', () => {
  expect(personas.map(({ scope }) => scope.kind)).toEqual(personas.map(({ role }) => SCOPE_KIND_OF_ROLE[role]));
});

it('every persona has a subject and a secret of its own', () => {
  expect(new Set(personas.map(({ subject }) => subject)).size).toBe(personas.length);
  expect(new Set(personas.map(({ secret }) => secret)).size).toBe(personas.length);
});

it('one administrator sees the whole nation, and is found by name', () => {
  const scope = { kind: 'REGION', regionCode: '000000' };
  expect(findPersona('national-admin')).toMatchObject({ role: 'PROVINCE_ADMIN', scope });
  expect(findPersona('nobody')).toBeUndefined();
});
