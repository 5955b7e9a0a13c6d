import { describe, expect, it } from 'vitest';
import type { Act } from '#domain/act.ts';
import { COLUMNS as LINE_COLUMNS, type DisbursementColumn } from '../../functions/jobs/disbursements/columns.ts';
import { parseDisbursementRow } from '../../functions/jobs/disbursements/parse-disbursement-row.ts';
import { COLUMNS, type EnrolmentColumn } from '../../functions/jobs/enrolments/columns.ts';
import { parseEnrolmentRow } from '../../functions/jobs/enrolments/parse-enrolment-row.ts';
import type { Cells, ColumnNames } from '../../functions/jobs/kind.ts';
import { creditCode } from '../support/builders.ts';
import { valueOf } from '../support/outcome.ts';
import { residentId } from '../support/people.ts';
import { actOn } from '../support/program-with.ts';

const act: Act = actOn('2017-03-10');
const ID = residentId('33088119800302001');
const CREDIT_CODE = creditCode('91330800MA2DGHJ01');
const empty = <Column extends string>(columns: Readonly<Record<Column, ColumnNames>>): Cells<Column> =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, ''])) as Cells<Column>;

describe('a row of a list of enrolments', () => {
  const said = { ...empty(COLUMNS), programCode: 'MA-1', edition: '第四期', documentNumber: ID };
  const read = (cells: Partial<Cells<EnrolmentColumn>>) =>
    parseEnrolmentRow({ ...said, ...cells }, { regions: undefined as never, act });
  const wrong = (cells: Partial<Cells<EnrolmentColumn>>) => {
    const parsed = read(cells);
    return parsed.ok ? [] : parsed.failure.map(({ column, code }) => `${String(column)} ${code}`);
  };
  const NON_MEMBER = { kind: '非会员', name: '王五', reason: '环卫工人', bodyCode: 'jx' };
  const EMPLOYER = { kind: '单位', employer: '健盛集团', creditCode: CREDIT_CODE, bodyCode: 'jx', documentNumber: '' };

  it.each([
    ['', 'MEMBER'],
    ['会员', 'MEMBER'],
    ['member', 'MEMBER'],
    ['困难家庭', 'HOUSEHOLD'],
    ['HOUSEHOLD', 'HOUSEHOLD'],
  ])('names by %j a %s by its document', (kind, expected) => {
    const document = { documentType: 'RESIDENT_ID', documentNumber: ID };
    expect(valueOf(read({ kind, bodyCode: 'jx' }))).toEqual({
      ...{ programCode: 'MA-1', edition: '第四期', bodyCode: null, on: '2017-03-10' },
      who: { kind: expected, document },
    });
  });

  it.each([ID, ID.toLowerCase(), ` ${ID}`.trimStart(), Array.from(ID, (one) => full(one)).join('')])(
    'names one person however the document is written: %s',
    (documentNumber) => {
      expect(valueOf(read({ documentNumber })).who).toMatchObject({ document: { documentNumber: ID } });
    },
  );

  it.each(['工会', '工会组织', 'union_body'])('names a body by %s and its code', (kind) => {
    const row = valueOf(read({ kind, bodyCode: 'jx', documentNumber: '' }));
    expect(row).toMatchObject({ who: { kind: 'UNION_BODY' }, bodyCode: 'jx' });
  });

  it('names an employer, and a non-member with what its document tells', () => {
    const who = { kind: 'EMPLOYER', name: '健盛集团', creditCode: CREDIT_CODE };
    expect(valueOf(read(EMPLOYER))).toMatchObject({ who, bodyCode: 'jx' });
    const { who: person } = valueOf(read({ ...NON_MEMBER, migrant: '是' }));
    expect(person).toMatchObject({ kind: 'NON_MEMBER', sex: 'MALE', migrant: true, reason: '环卫工人' });
    expect(person).toMatchObject({ person: { name: '王五', documentNumber: ID, birthDate: '1980-03-02' } });
  });

  it.each(['2017-02-01', '2017/2/1', '20170201'])('says the day %s', (on) => {
    expect(valueOf(read({ on })).on).toBe('2017-02-01');
  });

  it.each<[string, Partial<Cells<EnrolmentColumn>>, readonly string[]]>([
    ['no programme', { programCode: '', edition: '' }, ['programCode VALUE_MISSING', 'edition VALUE_MISSING']],
    ['what is no code', { programCode: '职工 互助' }, ['programCode VALUE_INVALID']],
    ['no document', { documentNumber: '' }, ['documentNumber VALUE_MISSING']],
    ['a document of 15 digits', { documentNumber: '330881800302001' }, ['documentNumber DOCUMENT_INVALID']],
    ['a passport that is none', { documentType: '护照', documentNumber: 'E1' }, ['documentNumber DOCUMENT_INVALID']],
    ['a kind that is none', { kind: '亲属' }, ['kind VALUE_INVALID']],
    ['a day that is none', { on: '2017-02-30' }, ['on VALUE_INVALID']],
    ['a body without its code', { kind: '工会' }, ['bodyCode VALUE_MISSING']],
    ['an employer without its code', { ...EMPLOYER, creditCode: '' }, ['creditCode VALUE_MISSING']],
    ['a wrong credit code', { ...EMPLOYER, creditCode: '123' }, ['creditCode CREDIT_CODE_INVALID']],
    ['an employer through nobody', { ...EMPLOYER, bodyCode: '' }, ['bodyCode VALUE_MISSING']],
    ['a non-member without a name', { ...NON_MEMBER, name: '' }, ['name VALUE_MISSING']],
    ['a non-member without a reason', { ...NON_MEMBER, reason: '' }, ['reason VALUE_MISSING']],
    ['a number in the reason', { ...NON_MEMBER, reason: '电 13800138000' }, ['reason PERSONAL_NUMBER_IN_TEXT']],
    ['another sex than the document', { ...NON_MEMBER, sex: '女' }, ['sex DOCUMENT_INVALID']],
    ['another birth than the document', { ...NON_MEMBER, birthDate: '1980-03-03' }, ['birthDate DOCUMENT_INVALID']],
    ['a card for a name', { ...NON_MEMBER, name: '6222020200011112220' }, ['name CLEAR_PAN_REFUSED']],
  ])('with %s is refused: %j', (...[, cells, problems]) => {
    expect(wrong(cells)).toEqual(problems);
  });
});

/** The character as Chinese keyboards give it. */
function full(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 0xfee0);
}

describe("a row of a bank's results", () => {
  const said = { ...empty(LINE_COLUMNS), batchCode: 'FF-1', claimId: 'clm_1', amount: '4500', outcome: '成功' };
  const read = (cells: Partial<Cells<DisbursementColumn>>) =>
    parseDisbursementRow({ ...said, on: '2017-03-10', ...cells });
  const wrong = (cells: Partial<Cells<DisbursementColumn>>) => {
    const parsed = read(cells);
    return parsed.ok ? [] : parsed.failure.map(({ column, code }) => `${String(column)} ${code}`);
  };

  it.each([
    ...(['成功', '支付成功', '已支付', '已发放', 'paid'] as const).map((word) => [word, 'PAID'] as const),
    ...(['到账', '已到账', '对账确认', 'CONFIRMED'] as const).map((word) => [word, 'CONFIRMED'] as const),
    ...(['退回', '退票', '失败', '支付失败', 'Returned'] as const).map((word) => [word, 'RETURNED'] as const),
  ])('calls by %s the outcome %s', (outcome, kind) => {
    const row = valueOf(read({ outcome, reason: '户名不符' }));
    const told = { kind, on: '2017-03-10', ...(kind === 'RETURNED' ? { reason: '户名不符' } : {}) };
    expect(row).toEqual({ batchCode: 'FF-1', claimId: 'clm_1', telling: { fen: 450_000, outcome: told } });
  });

  it.each(['4500.00', '4,500.00', '￥4500', '4500元'])('says 4,500 yuan by %s', (amount) => {
    expect(valueOf(read({ amount })).telling.fen).toBe(450_000);
  });

  it.each<[string, Partial<Cells<DisbursementColumn>>, readonly string[]]>([
    ['no batch', { batchCode: '' }, ['batchCode VALUE_MISSING']],
    ['a claim that is none', { claimId: 'dis_1' }, ['claimId VALUE_INVALID']],
    ['a card for a claim', { claimId: '6222020200011112220' }, ['claimId CLEAR_PAN_REFUSED', 'claimId VALUE_INVALID']],
    ['an amount that is none', { amount: '-4500' }, ['amount VALUE_INVALID']],
    ['no amount', { amount: '' }, ['amount VALUE_MISSING']],
    ['an outcome that is none', { outcome: '处理中' }, ['outcome VALUE_INVALID']],
    ['no outcome', { outcome: '' }, ['outcome VALUE_MISSING']],
    ['no day', { on: '' }, ['on VALUE_MISSING']],
    ['a return without a reason', { outcome: '退回' }, ['reason VALUE_MISSING']],
    ['a long reason', { outcome: '退回', reason: '错'.repeat(201) }, ['reason VALUE_INVALID']],
    ['a mobile in the reason', { outcome: '退回', reason: '13800138000' }, ['reason PERSONAL_NUMBER_IN_TEXT']],
  ])('with %s is refused: %j', (...[, cells, problems]) => {
    expect(wrong(cells)).toEqual(problems);
  });
});
