import { z } from 'zod';
import type { SystemApi } from '../../../../functions/compose/system-api.ts';
import { makeChange, SYSTEMS, type Change } from '../change.ts';
import type { PinghuHousehold } from './pinghu.ts';

/** A file or a post as it stands. */
export const rowSchema = z.object({ id: z.string(), version: z.number(), state: z.string() });
export type Row = z.infer<typeof rowSchema>;

/** What a household needs beside itself: the body that keeps its file. */
export interface HouseholdPlace {
  readonly api: SystemApi;
  readonly bodyId: string;
}

const MEMBERS_FROM = '2010-01-01';
/** The income of a household below the norm, in fen a month. */
const INCOME = 60_000;

const memberSchema = z.object({ member: z.object({ id: z.string() }).nullable() });
const foundSchema = z.object({ memberByDocument: z.object({ id: z.string() }).nullable() });
const FIND = `query ($input: MemberByDocumentInput!) { memberByDocument(input: $input) { id } }`;

type Step = Pick<Change, 'by' | 'field' | 'inputType'> & { readonly input?: Readonly<Record<string, unknown>> };

/** Takes a file one step on. */
export async function stepFile(api: SystemApi, file: Row, { input, ...step }: Step): Promise<Row> {
  const target = { id: file.id, expectedVersion: file.version };
  const idempotencyKey = `first-data:${step.field}:${file.id}:${file.version}`;
  const ask = 'hardshipFile { id version state }';
  const payload = await makeChange(api, { ...step, ask, input: { idempotencyKey, ...target, ...input } });
  return rowSchema.parse(payload['hardshipFile']);
}

/** Admits the main member of a household, or finds who was admitted before. */
export async function admitMember({ api, bodyId }: HouseholdPlace, household: PinghuHousehold): Promise<string> {
  const { code, name, documentNumber } = household;
  const person = { name, documentNumber };
  const input = { idempotencyKey: `first-data:household:${code}`, unionBodyId: bodyId, person, from: MEMBERS_FROM };
  const names = { field: 'admitMember', inputType: 'AdmitMemberInput', ask: 'member { id }' } as const;
  const payload = await makeChange(api, { by: 'maker', ...names, input }, 'PERSON_EXISTS', 'SECOND_OPEN_MEMBERSHIP');
  const admitted = memberSchema.parse(payload).member;
  if (admitted !== null) return admitted.id;
  const found = await api(SYSTEMS.maker, FIND, {
    input: { unionBodyId: bodyId, documentType: 'RESIDENT_ID', documentNumber },
  });
  const member = foundSchema.parse(found).memberByDocument;
  if (member === null) throw new Error(`${code}: its member is neither admitted nor found`);
  return member.id;
}

/** Opens the file of a household of one, who is ill and cannot work. */
export async function openFile(place: HouseholdPlace, household: PinghuHousehold, memberId: string): Promise<Row> {
  const { code, account: bankAccount } = household;
  const main = { monthlyIncome: INCOME, reducedWorkingCapacity: true, bankAccount };
  const facts = { main, causes: ['MAJOR_ILLNESS'] };
  const input = {
    ...{ idempotencyKey: `first-data:file:${code}`, unionBodyId: place.bodyId, mainMemberId: memberId },
    household: facts,
  };
  const names = { field: 'openHardshipFile', inputType: 'OpenHardshipFileInput' } as const;
  const ask = 'hardshipFile { id version state }';
  return rowSchema.parse((await makeChange(place.api, { by: 'maker', ...names, ask, input }))['hardshipFile']);
}

/** Takes a draft to its public notice: two people review it. */
export async function bringToNotice(api: SystemApi, file: Row): Promise<Row> {
  const review = { field: 'reviewHardshipFile', inputType: 'ReviewHardshipFileInput' } as const;
  const pass = (stage: string) => ({ stage, decision: 'PASS' });
  switch (file.state) {
    case 'DRAFT':
      return bringToNotice(
        api,
        await stepFile(api, file, { by: 'maker', field: 'submitHardshipFile', inputType: 'SubmitHardshipFileInput' }),
      );
    case 'UNIT_REVIEW':
      return bringToNotice(api, await stepFile(api, file, { ...review, by: 'checker', input: pass('UNIT') }));
    case 'UPPER_REVIEW':
      return stepFile(api, file, { ...review, by: 'upper', input: pass('UPPER') });
    default:
      return file;
  }
}
