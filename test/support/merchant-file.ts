/** The cells of a merchant's row that a test cares about. */
export interface MerchantCells {
  readonly code: string;
  readonly program?: string;
  readonly name?: string;
  readonly region?: string;
  readonly mcc?: string;
  readonly address?: string;
  readonly from?: string;
  readonly to?: string;
}

const MERCHANT_HEADER_ZH = '普惠卡项目代码,商户代码,商户名称,区划代码,商户类别码,地址,协议开始日期,协议结束日期';
export const MERCHANT_HEADER_EN =
  'card_program_code,merchant_code,name,region_code,MCC,address,agreement_from,agreement_to';

/** A row of a file of merchants: a shop in 江山 of the programme `ours`, but for the cells given. */
export function merchantLine(cells: MerchantCells): string {
  const { code, program = 'ours', name = `江山${code}商店`, region = '330881', mcc = '5311' } = cells;
  const { address = '', from = '', to = '' } = cells;
  return [program, code, name, region, mcc, address, from, to].join(',');
}

/** A file of these rows. */
export function merchantFile(rows: readonly string[], header = MERCHANT_HEADER_ZH): Buffer {
  return Buffer.from(`${[header, ...rows].join('\r\n')}\r\n`, 'utf8');
}
