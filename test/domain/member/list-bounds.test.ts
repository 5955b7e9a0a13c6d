import { describe, expect, it } from 'vitest';
import { decideAdmit, decideApply } from '#domain/member/decide-admit.ts';
import { decideMembershipStep } from '#domain/member/decide-membership.ts';
import { decideRequestTransfer } from '#domain/member/decide-transfer.ts';
import { MOST_STEPS, MOST_TRANSFERS, MOST_VALUES } from '#domain/member/list-bounds.ts';
import { withFacts } from '#domain/member/member-facts.ts';
import type { Member, MembershipState, PersonalFacts } from '#domain/member/member.ts';
import type { MembershipTransition } from '#domain/member/transitions.ts';
import { PERSON_TEXT_LENGTHS } from '#domain/personal/person-text-lengths.ts';
import type { BlindIndex, Sealed, SealedPerson } from '#domain/personal/sealed.ts';
import { createCipher, KEY_BYTES } from '#platform/cipher.ts';
import { actOf, adminOf, bodyId, bodyWith } from '../../support/builders.ts';
import { HOME, memberFacts, memberWith, membershipWith, stepWith, transferWith } from '../../support/member-with.ts';
import { failureOf } from '../../support/outcome.ts';

const act = actOf(adminOf('330000', 'maker'), '2024-06-15');
const NEXT = bodyWith({ id: bodyId('next') });
const FULL = { code: 'LIST_FULL' };
const KEY = Buffer.alloc(KEY_BYTES);
const cipher = createCipher({ sealing: [{ name: 'personal-key-2024-06', key: KEY }], indexing: KEY });
const { name, documentNumber, registeredAddress } = PERSON_TEXT_LENGTHS;
const LONGEST: PersonalFacts = {
  ...{ name: '𠮷'.repeat(name), documentType: 'FOREIGN_PERMANENT_RESIDENCE' },
  ...{ documentNumber: 'Z'.repeat(documentNumber), birthDate: act.today, mobile: '13800000000' },
  ...{ bankAccount: '6'.repeat(19), registeredAddress: '𠮷'.repeat(registeredAddress) },
};
const index = cipher.blind('NAME', LONGEST.name) as BlindIndex;
/** A person whose every text is as long as it may be, as it is sealed and indexed. */
const PERSON: SealedPerson = {
  ...{ documentIndex: index, nameIndex: index, initialsIndex: index },
  personal: cipher.seal(JSON.stringify(LONGEST), 'mem_01M7ZH3X4J07BFW8VQ12EN6GFT') as Sealed,
};
/** A character that takes four bytes, in a text as long as a note may be. */
const NOTE = '𠮷'.repeat(500);
const UNIT = '𠮷'.repeat(200);
const settled = { outcome: 'CANCELLED', at: act.now, by: act.caller.id, note: NOTE } as const;
const transfers = (count: number) => Array.from({ length: count }, () => transferWith({ settled }));

/** Somebody in `state` after so many steps: one in this body, the others in one before. */
function memberAfter(count: number, state: MembershipState, facts: Partial<Member> = {}): Member {
  const before = Array.from({ length: count - 1 }, () => stepWith('WITHDRAWN', '2024-03-01', { note: NOTE }));
  const [first = stepWith('WITHDRAWN', '2024-03-01'), ...more] = before;
  const memberships = [membershipWith([first, ...more]), membershipWith([stepWith(state, '2024-05-01')])];
  return memberWith({ memberships, ...facts });
}

function step(member: Member, name: MembershipTransition) {
  const change = { name, effectiveOn: act.today, reason: 'UNEMPLOYED', note: '决定书', body: HOME } as const;
  return failureOf(decideMembershipStep(member, change, act));
}

const request = (member: Member) => failureOf(decideRequestTransfer(member, { toBody: NEXT, reason: null }, act));

describe('a record of many steps', () => {
  it.each([
    [MOST_STEPS - 1, undefined],
    [MOST_STEPS, FULL],
  ])('begins nothing anew after %d of them: %j', (count, refused) => {
    expect(step(memberAfter(count, 'ACTIVE'), 'RETAIN')).toEqual(refused);
    expect(request(memberAfter(count, 'ACTIVE'))).toEqual(refused);
    const known = memberAfter(count, 'WITHDRAWN');
    const admission = { body: HOME, known, newId: known.id, facts: memberFacts(), from: act.today, note: null };
    expect(failureOf(decideAdmit(admission, act))).toEqual(refused);
    expect(failureOf(decideApply(admission, act))).toEqual(refused);
  });

  it('brings what is open to its end, however many there are', () => {
    expect(step(memberAfter(MOST_STEPS, 'RETAINED'), 'RESUME')).toBeUndefined();
    expect(step(memberAfter(MOST_STEPS, 'APPLIED'), 'APPROVE')).toBeUndefined();
    for (const name of ['WITHDRAW', 'EXPEL', 'DECEASE'] as const) {
      expect(step(memberAfter(MOST_STEPS, 'ACTIVE'), name)).toBeUndefined();
    }
  });
});

describe('a record of many transfers', () => {
  it.each([
    [MOST_TRANSFERS - 1, undefined],
    [MOST_TRANSFERS, FULL],
  ])('asks for none after %d of them: %j, and goes on otherwise', (count, refused) => {
    const member = memberAfter(2, 'ACTIVE', { transfers: transfers(count) });
    expect(request(member)).toEqual(refused);
    expect(step(member, 'RETAIN')).toBeUndefined();
  });
});

const DAY = '2024-01-01T04:00:00.000Z';
const workUnits = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ value: `${index % 2 === 0 ? '甲' : '乙'}${UNIT}`, from: stepWith('ACTIVE', '2024-01-01').from },
    recordedAt: stepWith('ACTIVE', DAY.slice(0, 10)).recordedAt,
  }));

describe('a dated attribute', () => {
  it.each([
    [MOST_VALUES - 1, undefined],
    [MOST_VALUES, { ...FULL, path: ['attributes', 'workUnit'] }],
  ])('takes no other value after %d of them: %j, and the same one always', (count, refused) => {
    const { attributes } = memberWith();
    const member = memberWith({ attributes: { ...attributes, workUnit: workUnits(count) } });
    const say = (workUnit: string | undefined) => {
      const facts = memberFacts({ attributes: workUnit === undefined ? {} : { workUnit } });
      return failureOf(withFacts(member, facts, act));
    };
    expect(say('第三公司')).toEqual(refused);
    expect(say(member.attributes.workUnit.at(-1)?.value ?? undefined)).toBeUndefined();
  });
});

it('a record with all lists full and every text at its longest is well below the 400 KB of an item', () => {
  const roles = ['VOLUNTEER', 'LABOUR_INSPECTOR', 'MEDIATOR', 'GROUP_LEADER', 'DELEGATE', 'ACTIVIST'] as const;
  const [unit] = workUnits(1);
  if (unit === undefined) throw new Error('the test has no value');
  const many = <Value>(value: Value) => Array.from({ length: MOST_VALUES }, () => ({ ...unit, value }));
  const attributes = {
    ...{ migrant: many(true), employment: many('RESIGNED_WITH_PENSION' as const), workUnit: workUnits(MOST_VALUES) },
    ...{ skillLevel: many('SENIOR_TECHNICIAN' as const), education: many('11'), roles: many([...roles]) },
  };
  const honours = Array.from({ length: 50 }, () => ({ name: '𠮷'.repeat(100), on: act.today, recordedAt: act.now }));
  const facts = { attributes, honours, transfers: transfers(MOST_TRANSFERS) };
  // The most memberships there can be: each of them began and ended, and keeps the person as it was known then.
  const left = Array.from({ length: MOST_STEPS / 2 }, () => ({
    ...membershipWith([
      stepWith('APPLIED', '2024-03-01', { note: NOTE }),
      stepWith('CANCELLED', '2024-03-01', { note: NOTE }),
    ]),
    leftAs: PERSON,
  }));
  const { memberships } = memberAfter(3, 'ACTIVE');
  const full = memberWith({ ...facts, ...PERSON, memberships: [...left, ...memberships] });
  expect(Buffer.byteLength(JSON.stringify(full))).toBeLessThan(350 * 1024);
});
