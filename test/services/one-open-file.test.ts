import { describe, expect, it } from 'vitest';
import type { HardshipFile } from '#domain/hardship/hardship-file.ts';
import type { Member, PersonalFacts } from '#domain/member/member.ts';
import { openPersons } from '#services/hardship-access.ts';
import { linkDuplicate, unlinkDuplicate } from '#services/link-duplicate.ts';
import { listAuditTrail } from '#services/list-audit-trail.ts';
import { reviseMember } from '#services/revise-member.ts';
import { openPerson } from '#services/seal-person.ts';
import { adminOf, day } from '../support/builders.ts';
import { createTestTable } from '../support/engine.ts';
import { hardshipDriverOf } from '../support/hardship-driver.ts';
import { householdWith, relativeWith } from '../support/household.ts';
import { failureOf, stateAfter } from '../support/outcome.ts';
import { driverOfPeople, inventedId, personWith } from '../support/people.ts';
import { plantBelow } from '../support/plant-body.ts';
import { createTestPorts } from '../support/ports.ts';
import { saveTwoFederations } from '../support/two-federations.ts';

const service = createTestPorts(await createTestTable(), { now: '2024-06-15' });
const { zhejiang } = await saveTwoFederations(service.request());
const [maker, checker] = [adminOf('330000', 'maker'), adminOf('330000', 'checker')];
const [people, files] = [driverOfPeople(service), hardshipDriverOf(service)];
const body = await plantBelow(service, zhejiang.upper);
const taken = { code: 'PERSON_IN_TWO_FILES', path: ['household'] };
const ROUNDS = 12;
let order = 0;

type Person = ReturnType<typeof personWith>;

/** A person with a passport nobody had before. */
function passportPerson(): Person {
  order += 1;
  return personWith({ documentType: 'PASSPORT', documentNumber: `E${String(5_550_000 + order)}` });
}

/** A number of a resident card nobody had before. */
function newNumber(): string {
  order += 1;
  return inventedId(770_000 + order);
}

const admit = (person?: Person) => stateAfter(people.admit({ body, by: maker, ...(person && { person }) }));
const withRelative = (known: PersonalFacts) => ({
  household: householdWith({ relatives: [relativeWith(1, { known })] }),
});

function revise(member: Member, person: Partial<PersonalFacts>) {
  const idempotencyKey = service.ids.next('Receipt');
  const facts = { attributes: {}, attributesFrom: day('2024-06-15'), honours: [] };
  const command = { idempotencyKey, id: member.id, expectedVersion: member.version, person, sex: undefined, facts };
  return reviseMember(service.request(), service.act(maker), command);
}

function link(duplicate: Member, survivor: Member) {
  const command = { id: duplicate.id, expectedVersion: duplicate.version, survivorId: survivor.id, reason: '同一人' };
  const idempotencyKey = service.ids.next('Receipt');
  return linkDuplicate(service.request(), service.act(checker), { idempotencyKey, ...command });
}

function unlink(duplicate: Member, survivor: Member) {
  const command = { id: duplicate.id, expectedVersion: duplicate.version, survivorId: survivor.id, reason: '两人' };
  return unlinkDuplicate(service.request(), service.act(checker), {
    ...{ idempotencyKey: service.ids.next('Receipt'), ...command },
  });
}

async function newPair(passport = passportPerson()): Promise<{ survivor: Member; duplicate: Member }> {
  const [survivor, other] = [await admit(), await admit(passport)];
  return { survivor, duplicate: await stateAfter(people.step(other, 'WITHDRAW', { by: maker })) };
}

const former = { formerMemberReason: 'LAID_OFF' } as const;

/** Ends a file by turning it down at its unit. */
async function reject(file: HardshipFile): Promise<void> {
  const submitted = await stateAfter(files.submit(maker, file));
  await stateAfter(files.review(checker, submitted, { stage: 'UNIT', decision: 'REJECT', reason: '收入不符' }));
}

describe('a member in an open file', () => {
  it('is in no second one by another document, as main person or as a relative, until it has ended', async () => {
    const [member, other] = [await admit(), await admit()];
    const first = await stateAfter(files.open(maker, member));
    const documentNumber = newNumber();
    const revised = await stateAfter(revise(member, { documentNumber }));
    const relative = withRelative(personWith({ documentNumber }).facts);
    expect(failureOf(await files.open(maker, revised))).toEqual(taken);
    expect(failureOf(await files.open(maker, other, relative))).toEqual(taken);
    const followed = await service.request().hardshipFiles.read(first.id);
    await reject(followed ?? first);
    const second = await stateAfter(files.open(maker, other, relative));
    expect(failureOf(await files.open(maker, revised))).toEqual(taken);
    await reject(second);
    expect((await files.open(maker, revised)).ok).toBe(true);
  });

  it('is in no second one by the document of a record that was linked', async () => {
    const passport = passportPerson();
    const { survivor, duplicate } = await newPair(passport);
    const linked = await stateAfter(link(duplicate, survivor));
    await stateAfter(files.open(maker, linked));
    expect(failureOf(await files.open(maker, await admit(), withRelative(passport.facts)))).toEqual(taken);
  });

  it('does not stand in one file twice, by two documents', async () => {
    const passport = passportPerson();
    const { survivor, duplicate } = await newPair(passport);
    const linked = await stateAfter(link(duplicate, survivor));
    expect(failureOf(await files.open(maker, linked, withRelative(passport.facts)))).toEqual({
      code: 'INPUT_INVALID',
      path: ['household', 'relatives'],
    });
  });
});

describe('a relative in an open file', () => {
  it('who was taken in since, and whose document was corrected then, is followed, with an entry in the trail', async () => {
    const relative = personWith({ documentNumber: newNumber() });
    const file = await stateAfter(files.open(maker, await admit(), withRelative(relative.facts)));
    const member = await admit(relative);
    const corrected = await stateAfter(revise(member, { documentNumber: newNumber() }));
    expect(failureOf(await files.open(maker, corrected))).toEqual(taken);
    const query = { subjectId: file.id, page: { limit: 5, after: undefined } };
    const trail = await listAuditTrail(service.request(), service.act(checker), query);
    const entries = trail.items.map(({ item }) => item).filter(({ action }) => action === 'FOLLOW_DOCUMENT');
    expect(entries.map(({ changes }) => changes)).toEqual([[{ field: 'household', from: null, to: null }]]);
  });

  it('does not get the document of another by which the member would be in two', async () => {
    const member = await admit();
    await stateAfter(files.open(maker, member));
    const documentNumber = newNumber();
    await stateAfter(files.open(maker, await admit(), withRelative(personWith({ documentNumber }).facts)));
    expect(failureOf(await revise(member, { documentNumber }))).toEqual({
      code: 'PERSON_IN_TWO_FILES',
      path: ['person', 'documentNumber'],
    });
  });
});

describe('a relative who is kept by number when the file is revised', () => {
  const kept = relativeWith(0, { known: 2 });
  const keptIn = householdWith({ relatives: [kept] });
  const readFile = async ({ id }: HardshipFile): Promise<HardshipFile> => {
    const file = await service.request().hardshipFiles.read(id);
    if (file === undefined) throw new Error('the test lost a file');
    return file;
  };

  /** A file with a member as a relative whose document was corrected since, revised after that with the relative kept. */
  async function keptAfterCorrection() {
    const relative = personWith({ documentNumber: newNumber() });
    const member = await admit(relative);
    const mobile = '13857000002';
    const opened = await stateAfter(files.open(maker, await admit(), withRelative({ ...relative.facts, mobile })));
    const corrected = await stateAfter(revise(member, { documentNumber: newNumber(), name: '司马改' }));
    return { relative, corrected, mobile, followed: await readFile(opened) };
  }

  it('is still the member, by the record, the new document and the old one', async () => {
    const { relative, corrected, followed } = await keptAfterCorrection();
    await stateAfter(files.revise(maker, followed, keptIn));
    for (const known of [await openPerson(service.request(), corrected), relative.facts])
      expect(failureOf(await files.open(maker, await admit(), withRelative(known)))).toEqual(taken);
    expect(failureOf(await files.open(maker, corrected))).toEqual(taken);
  });

  it('is told by name and document as the record is, while the caller sees that', async () => {
    const { corrected, followed, mobile } = await keptAfterCorrection();
    const revised = await stateAfter(files.revise(maker, followed, keptIn));
    const [, told] = await openPersons(service.request(), revised);
    const { name, documentNumber } = await openPerson(service.request(), corrected);
    expect(told).toMatchObject({ name, documentNumber, mobile });
    expect(revised.household.persons[1]?.documentIndex).toBe(corrected.documentIndex);
  });

  it('is not taken for whoever has the old document by then, who may be put on file', async () => {
    const { relative, corrected, followed } = await keptAfterCorrection();
    const other = await admit(personWith({ documentNumber: relative.facts.documentNumber }));
    expect(failureOf(await files.open(maker, other))).toEqual(taken);
    await stateAfter(files.revise(maker, followed, keptIn));
    expect((await files.open(maker, other)).ok).toBe(true);
    expect(failureOf(await files.open(maker, corrected))).toEqual(taken);
  });

  it('is not taken for whoever has the old document by then, when that is corrected too', async () => {
    const { relative, followed } = await keptAfterCorrection();
    const other = await admit(personWith({ documentNumber: relative.facts.documentNumber }));
    const corrected = await stateAfter(revise(other, { documentNumber: newNumber() }));
    expect(await readFile(followed)).toEqual(followed);
    expect((await files.open(maker, corrected)).ok).toBe(true);
  });

  it('does not stand in it once more by the old document', async () => {
    const { relative, followed } = await keptAfterCorrection();
    const twice = householdWith({ relatives: [kept, relativeWith(1, { known: relative.facts })] });
    expect(failureOf(await files.revise(maker, followed, twice))).toEqual({
      code: 'INPUT_INVALID',
      path: ['household', 'relatives'],
    });
  });

  it('is given back with all names once the file names the relative no more', async () => {
    const { corrected, followed } = await keptAfterCorrection();
    const revised = await stateAfter(files.revise(maker, followed, keptIn));
    await stateAfter(files.revise(maker, revised, householdWith()));
    expect((await files.open(maker, corrected)).ok).toBe(true);
  });
});

describe('two records that were linked by mistake', () => {
  /** A file revised while the records were linked, and what opens for the others after the link is taken back. */
  async function afterUnlink(opened: 'survivor' | 'duplicate') {
    const pair = await newPair();
    const main = pair[opened];
    const facts = opened === 'duplicate' ? former : {};
    const file = await stateAfter(files.open(maker, main, facts));
    const survivor = await stateAfter(link(pair.duplicate, pair.survivor));
    const revised = await stateAfter(files.revise(maker, file, householdWith()));
    const duplicate = await people.read(pair.duplicate);
    expect(failureOf(await unlink(duplicate, survivor))).toBeUndefined();
    return { revised, survivor: await people.read(survivor), duplicate: await people.read(duplicate) };
  }

  it('are two people again: the file holds whom it was opened for, and the other may be put on file', async () => {
    const kept = await afterUnlink('survivor');
    expect((await files.open(maker, kept.duplicate, former)).ok).toBe(true);
    expect(failureOf(await files.open(maker, kept.survivor))).toEqual(taken);
    const other = await afterUnlink('duplicate');
    expect((await files.open(maker, other.survivor)).ok).toBe(true);
    expect(failureOf(await files.open(maker, other.duplicate, former))).toEqual(taken);
  });

  it('leave the file as it is where it knows one of them alone', async () => {
    const pair = await newPair();
    const survivor = await stateAfter(link(pair.duplicate, pair.survivor));
    const [duplicate, file] = [await people.read(pair.duplicate), await stateAfter(files.open(maker, await admit()))];
    expect((await unlink(duplicate, survivor)).ok).toBe(true);
    expect(await service.request().hardshipFiles.read(file.id)).toEqual(file);
  });

  it('are told of in the trail of the file', async () => {
    const { revised } = await afterUnlink('survivor');
    const query = { subjectId: revised.id, page: { limit: 5, after: undefined } };
    const trail = await listAuditTrail(service.request(), service.act(checker), query);
    const entries = trail.items.map(({ item }) => item).filter(({ action }) => action === 'FOLLOW_UNLINK');
    expect(entries.map(({ changes }) => changes)).toEqual([[{ field: 'household', from: null, to: null }]]);
  });

  it(`hold nobody who is in no file, in ${String(ROUNDS)} rounds of unlinking while the file is revised`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const pair = await newPair();
      const file = await stateAfter(files.open(maker, pair.survivor));
      const survivor = await stateAfter(link(pair.duplicate, pair.survivor));
      const duplicate = await people.read(pair.duplicate);
      const [unlinked] = await Promise.all([unlink(duplicate, survivor), files.revise(maker, file, householdWith())]);
      // Who lost the race asks again.
      expect((unlinked.ok ? unlinked : await unlink(duplicate, survivor)).ok).toBe(true);
      expect((await files.open(maker, duplicate, former)).ok).toBe(true);
    }
  });
});

describe('two records of one person', () => {
  it('are not linked while each is in an open file, and are once one of these has ended', async () => {
    const { survivor, duplicate } = await newPair();
    const file = await stateAfter(files.open(maker, survivor));
    await stateAfter(files.open(maker, duplicate, former));
    expect(failureOf(await link(duplicate, survivor))).toEqual({ code: 'SECOND_OPEN_FILE', path: ['id'] });
    await reject(file);
    const linked = await stateAfter(link(duplicate, survivor));
    expect(failureOf(await files.open(maker, linked))).toEqual(taken);
  });

  it(`never end up in two files, in ${String(ROUNDS)} rounds of linking while both are put on file`, async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { survivor, duplicate } = await newPair();
      const results = await Promise.all([
        files.open(maker, duplicate, former),
        files.open(checker, survivor),
        link(duplicate, survivor),
      ]);
      expect(results.every(({ ok }) => ok)).toBe(false);
    }
  });
});
