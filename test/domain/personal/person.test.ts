import { describe, expect, it } from 'vitest';
import { checkPerson } from '#domain/personal/person.ts';
import type { PersonalFacts, Sex } from '#domain/member/member.ts';
import { day } from '../../support/builders.ts';
import { residentId } from '../../support/people.ts';
import { failureOf, valueOf } from '../../support/outcome.ts';

const TODAY = day('2024-06-15');
const MAN = residentId('33100219800302001');

function check(facts: Partial<PersonalFacts>, sex?: Sex) {
  const none = { mobile: null, bankAccount: null, registeredAddress: null, birthDate: null };
  const described = { name: '张三', documentType: 'RESIDENT_ID', documentNumber: MAN, ...none, ...facts } as const;
  return checkPerson({ facts: described, sex }, TODAY);
}

const invalid = (path: string) => ({ code: 'DOCUMENT_INVALID', path: [path] });

describe('a person as described', () => {
  it('has the birth date and the sex that the resident id tells', () => {
    const told = valueOf(check({ documentNumber: ` ${MAN.toLowerCase()} ` }, 'NOT_SAID'));
    expect(told).toMatchObject({ sex: 'MALE', facts: { birthDate: '1980-03-02', documentNumber: MAN } });
    expect(failureOf(check({ birthDate: day('1980-03-02') }, 'MALE'))).toBeUndefined();
  });

  it.each(['UNKNOWN', 'NOT_SAID', undefined] as const)(
    'of whom the sex is said to be %s has that of the card',
    (sex) => {
      expect(valueOf(check({}, sex)).sex).toBe('MALE');
    },
  );

  it('who contradicts the card is refused at what contradicts it', () => {
    expect(failureOf(check({ birthDate: day('1980-03-03') }))).toEqual(invalid('birthDate'));
    expect(failureOf(check({}, 'FEMALE'))).toEqual(invalid('sex'));
    expect(failureOf(check({ documentNumber: MAN.slice(0, 17) }))).toEqual(invalid('documentNumber'));
  });

  it('is born today at the latest, by any document', () => {
    const bornOn = (text: string) => residentId(`331002${text}001`);
    expect(failureOf(check({ documentNumber: bornOn('20240615') }))).toBeUndefined();
    expect(failureOf(check({ documentNumber: bornOn('20240616') }))).toEqual(invalid('documentNumber'));
    const passport = { documentType: 'PASSPORT', documentNumber: 'E1234567' } as const;
    expect(failureOf(check({ ...passport, birthDate: TODAY }))).toBeUndefined();
    expect(failureOf(check({ ...passport, birthDate: day('2024-06-16') }))).toEqual(invalid('birthDate'));
    expect(valueOf(check(passport, 'FEMALE'))).toMatchObject({ sex: 'FEMALE', facts: { birthDate: null } });
  });
});
