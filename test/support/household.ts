import { bodyPath } from '#domain/union-body/body-path.ts';
import type { Condition } from '#domain/hardship/household.ts';
import type { Member, MembershipState, PersonalFacts } from '#domain/member/member.ts';
import type { Fen } from '#domain/money.ts';
import type { BlindIndex } from '#domain/personal/sealed.ts';
import type { UnionBody } from '#domain/union-body/union-body.ts';
import { provinceCodeOf } from '#domain/region/region-code.ts';
import type { Ports } from '#services/ports.ts';
import { indexOfDocument } from '#services/seal-person.ts';
import type { HouseholdInput, RelativeInput } from '#services/seal-household.ts';
import { day } from './builders.ts';
import { residentId } from './people.ts';

/** Words of a person's condition that are found nowhere else. */
const WORDS: Condition = {
  health: '体弱多病',
  disability: '肢体三级残疾',
  illness: '慢性肾衰竭',
  workOrSchool: '衢州第二中学高三',
  bankName: '衢州农商银行城关支行',
};

/** An amount of fen as a test writes it. */
export function fen(amount: number): Fen {
  return amount as Fen;
}

/** A resident id of somebody born on 2 March 1980; different orders are different people. */
const documentOf = (order: number): string => residentId(`33088119800302${String(order).padStart(3, '0')}`);

/** A person of the test; different orders are different people. */
export function personWith(order: number, facts: Partial<PersonalFacts> = {}): PersonalFacts {
  return {
    ...{ name: `毛家佩${String(order)}`, documentType: 'RESIDENT_ID', documentNumber: documentOf(order) },
    ...{ birthDate: day('1980-03-02'), mobile: `1385700${String(order).padStart(4, '0')}` },
    ...{
      bankAccount: `62284801${String(order).padStart(8, '0')}`,
      registeredAddress: `江山市虎山街道${String(order)}号`,
    },
    ...facts,
  };
}

/** A relative who is new to the file, without income, but for the facts given. */
export function relativeWith(order: number, facts: Partial<RelativeInput> = {}): RelativeInput {
  const flags = { reducedWorkingCapacity: false, student: false };
  return { relation: 'SPOUSE', known: personWith(order), monthlyIncome: fen(0), ...flags, ...WORDS, ...facts };
}

/** A household of one with 900 yuan a month, ill, but for the facts given. */
export function householdWith(facts: Partial<HouseholdInput> = {}): HouseholdInput {
  const flags = { reducedWorkingCapacity: true, student: false };
  return {
    main: { monthlyIncome: fen(90_000), bankAccount: null, ...flags, ...WORDS },
    relatives: [],
    otherYearlyIncome: fen(0),
    housing: { kind: 'RENTED', areaSquareMetres: 40 },
    causes: ['MAJOR_ILLNESS'],
    zeroEmployment: false,
    exclusions: [],
    evidence: [],
    ...facts,
  };
}

/** A member to be planted: who, in which body, and where the membership stands. */
export interface PlantedMember {
  readonly body: UnionBody;
  readonly order: number;
  readonly state?: MembershipState;
}

/** Where the rows of a body's members are kept. */
const placeOf = (body: UnionBody) => ({ federation: provinceCodeOf(body.regionCode), bodyPath: bodyPath(body) });

/** A member's record as it stands in the table. */
export async function memberIn(ports: Ports, { body, order, state = 'ACTIVE' }: PlantedMember): Promise<Member> {
  const id = ports.ids.next('Member');
  const index = '' as BlindIndex;
  const documentIndex = await indexOfDocument(ports, personWith(order));
  const step = { state, from: day('2020-01-01'), recordedAt: ports.clock.now(), reason: null, note: null };
  const by = ports.ids.next('ApiClient');
  const nobody = { migrant: [], employment: [], workUnit: [], skillLevel: [], education: [], roles: [] };
  return {
    ...{
      id,
      version: 1,
      federation: provinceCodeOf(body.regionCode),
      sex: 'MALE',
      ethnicity: null,
      attributes: nobody,
    },
    personal: await ports.vault.seal(id, personWith(order)),
    ...{ documentIndex, nameIndex: index, initialsIndex: index, honours: [], transfers: [], duplicateOf: null },
    duplicates: [],
    memberships: [{ unionBodyId: body.id, place: placeOf(body), steps: [{ ...step, by }] }],
  };
}

/** Puts a member into the table. */
export async function plantMember(ports: Ports, planted: PlantedMember): Promise<Member> {
  const state = await memberIn(ports, planted);
  await saveMember(ports, state);
  return state;
}

/** Writes a member's record over the one of the version before; version 1 is new. */
async function saveMember(ports: Ports, state: Member): Promise<void> {
  const id = ports.ids.next('Receipt');
  const actorId = ports.ids.next('ApiClient');
  const receipt = { id, actorId, key: id, fingerprint: '', at: ports.clock.now(), answer: null };
  const writes = [{ type: 'SAVE', noun: 'member', state, readVersion: state.version - 1 }] as const;
  const { outcome } = await ports.ledger.commit({ writes, audit: [], receipt });
  if (outcome !== 'COMMITTED') throw new Error(`a member was not saved: ${outcome}`);
}
