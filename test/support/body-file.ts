/** The cells of a body's row that a test cares about. */
export interface BodyCells {
  readonly code: string;
  readonly name?: string;
  readonly parent?: string;
  readonly level?: string;
  readonly kind?: string;
  readonly region?: string;
  readonly founded?: string;
  readonly state?: string;
  readonly document?: string;
  readonly units?: string;
  readonly phone?: string;
}

export const HEADER_ZH =
  '组织代码,组织名称,组织类型,组织层级,区划代码,上级组织代码,成立日期,状态,批准文号,涵盖单位,电话';
export const HEADER_MIXED =
  'code,组织名称,Kind,level,区划代码（必填）,parent_code,founded_on,状态,approval_document,covered_units,phone';

/** A row of a file of union bodies: a base union of an employer in 平湖 below 嘉兴, but for the cells given. */
export function bodyLine(cells: BodyCells): string {
  const { code, name = `平湖${code}公司工会`, parent = 'jx', level = '用人单位', kind = 'BASE' } = cells;
  const { region = '330482', founded = '2024/3/1', state = '', document = '', units = '', phone = '' } = cells;
  return [code, name, kind, level, region, parent, founded, state, document, units, phone].join(',');
}

/** A file of these rows. */
export function bodyFile(rows: readonly string[], header = HEADER_ZH): Buffer {
  return Buffer.from(`${[header, ...rows].join('\r\n')}\r\n`, 'utf8');
}
