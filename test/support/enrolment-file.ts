import type { Member } from '#domain/member/member.ts';
import { memberIn, personWith, type PlantedMember } from './household.ts';
import { changeOf, type Planter } from './plant-body.ts';

/** The header of a list of those who are to be enrolled. */
export const ENROLMENT_HEADER =
  '项目编号,期次,参加对象,姓名,证件号码,工会编码,单位名称,统一社会信用代码,参加原因,参加日期';

/** What a row says beside its programme; what is left out is empty. */
export interface EnrolmentLine {
  readonly edition?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly document?: string;
  readonly body?: string;
  readonly employer?: string;
  readonly creditCode?: string;
  readonly reason?: string;
  readonly on?: string;
}

/** A row of such a list. */
export function enrolmentLine(programCode: string, line: EnrolmentLine = {}): string {
  const { edition = '第四期', kind = '', name = '', document = '', body = '', employer = '', on = '' } = line;
  const { creditCode = '', reason = '' } = line;
  return [programCode, edition, kind, name, document, body, employer, creditCode, reason, on].join(',');
}

/** The document of the person of the test with this order. */
export const documentOf = (order: number): string => personWith(order).documentNumber;

/** A CSV as spreadsheets write it. */
export function csvFile(header: string, lines: readonly string[]): Buffer {
  return Buffer.from(`${[header, ...lines].join('\r\n')}\r\n`, 'utf8');
}

/** Puts members into the table who are found by their documents, as those are whom a roster brought in. */
export async function plantKnown(service: Planter, planted: readonly PlantedMember[]): Promise<readonly Member[]> {
  const ports = service.request();
  const members = await Promise.all(planted.map((one) => memberIn(ports, one)));
  const writes = members.flatMap((state) => {
    const marker = { space: 'PERSON', name: `${state.federation}/${state.documentIndex}` } as const;
    return [
      { type: 'SAVE', noun: 'member', state, readVersion: 0 } as const,
      { type: 'CLAIM', marker, ownerId: state.id, taken: null } as const,
    ];
  });
  const { outcome } = await ports.ledger.commit(changeOf(service, ...writes));
  if (outcome !== 'COMMITTED') throw new Error(`members of the test were not saved: ${outcome}`);
  return members;
}
