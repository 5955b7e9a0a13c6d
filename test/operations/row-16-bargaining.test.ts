import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openLine, type Asked } from '../support/line-api.ts';
import { read } from '../support/operations.ts';
import { startService, type Persona } from '../support/service.ts';

const service = await startService();
const line = await openLine(service);
const { county, park, street, atCounty, atPark, atStreet, checker } = line;

const rowSchema = z.object({ id: z.string(), version: z.number() });
type Row = z.infer<typeof rowSchema>;

const OFFER = {
  ...{ kind: 'OFFER_TO_BARGAIN', title: '木门行业工资集体协商要约书', unitsCovered: 46, workersCovered: 5200 },
  ...{ unionBodyId: park.id, from: '2026-03-01' },
};
/** More than half of the 61 who were present. */
const VOTE = { heldOn: '2026-05-20', present: 61, inFavour: 31, against: 2 };
const SIGNED = {
  ...{ kind: 'WAGE_AGREEMENT', title: '木门行业工资专项集体合同', unitsCovered: 46, workersCovered: 5200 },
  ...{ unionBodyId: park.id, from: '2026-06-01', to: '2027-06-01', riseBasisPoints: 650 },
  ...{ congress: VOTE, signedOn: '2026-05-28' },
};

beforeEach(() => {
  service.clock.set('2026-11-20');
});

async function done(name: string, input: Readonly<Record<string, unknown>>, by: Persona = atPark): Promise<Row> {
  return rowSchema.parse((await line.done({ by, name, input, shows: 'agreement { id version }' }))['agreement']);
}

const step = ({ id, version }: Row, name: string, more: object = {}): Promise<Row> =>
  done(name, { id, expectedVersion: version, ...more });

const asking = ({ id, version }: Row, name: string, more: object = {}): Asked => ({
  ...{ by: atPark, name, input: { id, expectedVersion: version, ...more } },
});

const told = (row: Row, name: string, more: object = {}): Promise<string> => line.told(asking(row, name, more));
const recorded = (facts: object): Promise<string> =>
  line.told({ by: atPark, name: 'recordAgreement', input: { ...SIGNED, ...facts } });

/** An offer that is bargained over since April. */
async function bargaining(): Promise<Row> {
  const offer = await done('recordAgreement', OFFER);
  const answered = await step(offer, 'answerBargainingOffer', { accepted: true, on: '2026-03-15' });
  return step(answered, 'startBargaining', { on: '2026-04-01' });
}

async function shown({ id }: Pick<Row, 'id'>, fields: string, by: Persona = atPark): Promise<unknown> {
  const query = `query ($id: ID!) { agreement(id: $id) { ${fields} } }`;
  return z.object({ agreement: z.unknown() }).parse(await read(service, by, { query, variables: { id } })).agreement;
}

describe('bargaining over wages', () => {
  it('goes from the offer over the answer and the vote to an agreement that is filed, holds and ends', async () => {
    let offer = await done('recordAgreement', OFFER);
    expect(await shown(offer, 'bargaining { state steps { state from } answer { on } } allowedOfferActions')).toEqual({
      bargaining: { state: 'OFFERED', steps: [{ state: 'OFFERED', from: '2026-03-01' }], answer: null },
      allowedOfferActions: ['ANSWER', 'LAPSE'],
    });
    const answer = { accepted: true, on: '2026-03-15', note: '同意四月协商' };
    offer = await step(offer, 'answerBargainingOffer', answer);
    offer = await step(offer, 'startBargaining', { on: '2026-04-01' });
    let wages = await done('recordAgreement', { ...SIGNED, offerId: offer.id });
    expect(
      await shown(offer, 'bargaining { state steps { from } answer { accepted on note } agreement { id } }'),
    ).toEqual({
      bargaining: {
        ...{ state: 'SIGNED', answer, agreement: { id: wages.id } },
        steps: ['2026-03-01', '2026-03-15', '2026-04-01', '2026-05-28'].map((from) => ({ from })),
      },
    });
    wages = await step(wages, 'fileAgreement', { number: '江人社审〔2026〕18号', filedOn: '2026-06-08' });
    wages = await step(wages, 'endAgreement', { to: '2027-03-01' });
    const FACTS = `kind riseBasisPoints unitsCovered workersCovered congress { heldOn present inFavour against } signedOn
      filing { number on } offer { id } bargaining { state } from to allowedOfferActions`;
    expect(await shown(wages, FACTS, checker)).toEqual({
      ...{ kind: 'WAGE_AGREEMENT', riseBasisPoints: 650, unitsCovered: 46, workersCovered: 5200, congress: VOTE },
      ...{ signedOn: '2026-05-28', filing: { number: '江人社审〔2026〕18号', on: '2026-06-08' } },
      ...{ offer: { id: offer.id }, bargaining: null, from: '2026-06-01', to: '2027-03-01', allowedOfferActions: [] },
    });
    const TRAIL = 'query ($id: ID!) { auditTrail(subjectId: $id, first: 9) { nodes { action } } }';
    expect(await read(service, checker, { query: TRAIL, variables: { id: offer.id } })).toEqual({
      auditTrail: { nodes: ['SIGN', 'START_BARGAINING', 'ANSWER', 'RECORD_AGREEMENT'].map((action) => ({ action })) },
    });
  });

  it('ends where the employers refuse', async () => {
    let offer = await done('recordAgreement', OFFER);
    offer = await step(offer, 'answerBargainingOffer', { accepted: false });
    expect(await told(offer, 'startBargaining')).toBe('ILLEGAL_TRANSITION');
    offer = await step(offer, 'lapseBargainingOffer', { reason: '企业方拒绝协商' });
    expect(await shown(offer, 'bargaining { state answer { accepted } } allowedOfferActions')).toEqual({
      ...{ bargaining: { state: 'LAPSED', answer: { accepted: false } }, allowedOfferActions: [] },
    });
  });

  it('is signed once, whoever records it at the same moment', async () => {
    const { id: offerId } = await bargaining();
    const both = await Promise.all([recorded({ offerId }), recorded({ offerId })]);
    expect(both.sort()).toEqual(['', 'ILLEGAL_TRANSITION']);
  });
});

describe('bad input', () => {
  it('of a vote that did not pass, or that does not add up, is refused', async () => {
    const { id: offerId } = await bargaining();
    const vote = (facts: object) => recorded({ offerId, congress: { ...VOTE, ...facts } });
    expect(await vote({ present: 62 })).toBe('CONGRESS_NOT_PASSED congress');
    expect(await vote({ against: 31 })).toBe('INPUT_INVALID congress');
    expect(await vote({ present: 0, inFavour: 0, against: 0 })).toBe('INPUT_INVALID congress');
    expect(await vote({ heldOn: '2026-11-21' })).toBe('EFFECTIVE_DATE_IN_FUTURE congress.heldOn');
    expect(await vote({ heldOn: '2026-05-29' })).toBe('INTERVAL_INVALID signedOn');
    expect(await vote({ present: 61, inFavour: 31, against: 30 })).toBe('');
  });

  it('of an agreement that does not fit its offer is refused', async () => {
    const { id: offerId } = await bargaining();
    expect(await recorded({ offerId, congress: null })).toBe('INPUT_INVALID congress');
    expect(await recorded({ offerId, signedOn: null })).toBe('INPUT_INVALID signedOn');
    expect(await recorded({ offerId, signedOn: '2026-11-21' })).toBe('EFFECTIVE_DATE_IN_FUTURE signedOn');
    const early = { congress: { ...VOTE, heldOn: '2026-03-20' }, signedOn: '2026-03-31' };
    expect(await recorded({ offerId, ...early })).toBe('EFFECTIVE_DATE_BEFORE_LAST signedOn');
    expect(await recorded({ offerId: 'agr_none' })).toBe('NOT_FOUND offerId');
    const open = await done('recordAgreement', OFFER);
    expect(await recorded({ offerId: open.id })).toBe('ILLEGAL_TRANSITION');
    const wages = await done('recordAgreement', SIGNED);
    expect(await recorded({ offerId: wages.id })).toBe('ILLEGAL_TRANSITION');
    const elsewhere = await done('recordAgreement', { ...OFFER, unionBodyId: street.id }, atStreet);
    expect(await recorded({ offerId: elsewhere.id })).toBe('NOT_FOUND offerId');
  });

  it('of an offer that is voted on or signed, or of an agreement that is answered, is refused', async () => {
    const offer = (facts: object) => line.told({ by: atPark, name: 'recordAgreement', input: { ...OFFER, ...facts } });
    expect(await offer({ congress: VOTE })).toBe('INPUT_INVALID congress');
    expect(await offer({ signedOn: '2026-05-28' })).toBe('INPUT_INVALID signedOn');
    const wages = await done('recordAgreement', SIGNED);
    expect(await told(wages, 'answerBargainingOffer', { accepted: true })).toBe('ILLEGAL_TRANSITION');
    expect(await told(wages, 'fileAgreement', { number: '1', filedOn: '2026-05-27' })).toBe('INTERVAL_INVALID filedOn');
    expect(await told(wages, 'fileAgreement', { number: '1', filedOn: '2026-11-21' })).toBe(
      'EFFECTIVE_DATE_IN_FUTURE filedOn',
    );
    const open = await done('recordAgreement', OFFER);
    expect(await told(open, 'fileAgreement', { number: '1', filedOn: '2026-05-28' })).toBe('INPUT_INVALID id');
    expect(await told(open, 'answerBargainingOffer', { accepted: true, on: '2026-02-28' })).toBe(
      'EFFECTIVE_DATE_BEFORE_LAST on',
    );
    const ended = await step(open, 'endAgreement', { to: '2026-04-01' });
    expect(await told(ended, 'answerBargainingOffer', { accepted: true, on: '2026-04-01' })).toBe('AGREEMENT_ENDED');
  });
});

describe('agreements by the line of a body', () => {
  const LIST = `query ($filter: AgreementFilter!) { agreements(filter: $filter, first: 100) { nodes { id unionBody { id } } } }`;
  const listSchema = z.object({ agreements: z.object({ nodes: z.array(z.object({ id: z.string() })) }) });

  async function listed(by: Persona, filter: object): Promise<readonly string[]> {
    const data = await read(service, by, { query: LIST, variables: { filter } });
    return listSchema.parse(data).agreements.nodes.map(({ id }) => id);
  }

  it('are those of the body, and with the subtree of those below it, of the kind and state asked for', async () => {
    const wages = await done('recordAgreement', SIGNED);
    const contract = { ...SIGNED, kind: 'COLLECTIVE_CONTRACT', unionBodyId: street.id };
    const other = await done('recordAgreement', contract, atStreet);
    const offer = await bargaining();
    expect(await listed(atPark, { unionBodyId: park.id })).toEqual(expect.arrayContaining([wages.id, offer.id]));
    expect(await listed(atPark, { unionBodyId: park.id })).not.toContain(other.id);
    expect(await listed(atCounty, { unionBodyId: county.id })).toEqual([]);
    const below = { unionBodyId: county.id, subtree: true };
    expect(await listed(atCounty, below)).toEqual(expect.arrayContaining([wages.id, other.id, offer.id]));
    expect(await listed(atCounty, { ...below, kind: 'COLLECTIVE_CONTRACT' })).toEqual([other.id]);
    const bargained = await listed(atCounty, { ...below, bargaining: 'BARGAINING' });
    expect(bargained).toContain(offer.id);
    expect(bargained).not.toContain(wages.id);
  });

  it.each(['jiangxi-admin', 'jiangxi-officer'] as const)('are not there for %s', async (by) => {
    const wages = await done('recordAgreement', SIGNED);
    expect(await listed(by, { unionBodyId: park.id, subtree: true })).toEqual([]);
    expect(await shown(wages, 'id', by)).toBeNull();
    expect(await line.told({ ...asking(wages, 'fileAgreement', { number: '1', filedOn: '2026-06-01' }), by })).toBe(
      'NOT_FOUND id',
    );
  });
});
