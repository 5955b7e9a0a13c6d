import { CARD_PROGRAM_COLUMN } from '../card-program-column.ts';
import type { ColumnNames } from '../kind.ts';

/** The columns of a file of merchants, one merchant per row. */
export const COLUMNS = {
  programCode: CARD_PROGRAM_COLUMN,
  code: { zh: '商户代码', en: 'merchant_code', aliases: ['商户编号', '商户号'], required: true },
  name: { zh: '商户名称', en: 'name', aliases: ['名称'], required: true },
  regionCode: { zh: '区划代码', en: 'region_code', aliases: ['行政区划代码'], required: true },
  mcc: { zh: '商户类别码', en: 'mcc', aliases: ['MCC码'], required: true },
  address: { zh: '地址', en: 'address', aliases: ['商户地址'], required: false },
  agreementFrom: { zh: '协议开始日期', en: 'agreement_from', aliases: ['协议起始日期'], required: false },
  agreementTo: { zh: '协议结束日期', en: 'agreement_to', aliases: ['协议终止日期'], required: false },
} as const satisfies Record<string, ColumnNames>;

/** A column of a file of merchants. */
export type MerchantColumn = keyof typeof COLUMNS;
