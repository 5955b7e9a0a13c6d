/** A merchant that is made up. */
export interface ExampleMerchant {
  readonly code: string;
  readonly name: string;
  readonly regionCode: string;
  readonly mcc: string;
  readonly address: string;
}

/** What each is, with its merchant category by ISO 18245: one for each category of discounts. */
const KINDS = [
  { code: 'SHILI-CANTING', name: '示例商户·餐厅', mcc: '5812' },
  { code: 'SHILI-JIUDIAN', name: '示例商户·酒店', mcc: '7011' },
  { code: 'SHILI-GONGJIAO', name: '示例商户·公交', mcc: '4111' },
  { code: 'SHILI-JINGQU', name: '示例商户·景区', mcc: '7991' },
  { code: 'SHILI-CHAOSHI', name: '示例商户·超市', mcc: '5411' },
  { code: 'SHILI-YINGYUAN', name: '示例商户·影院', mcc: '7832' },
  { code: 'SHILI-YAOFANG', name: '示例商户·药房', mcc: '5912' },
] as const;

/** The first day of their agreements. */
export const AGREED_FROM = '2026-01-01';

/** One merchant of each kind, in the divisions given, in turn. */
export function exampleMerchants(regionCodes: readonly string[]): readonly ExampleMerchant[] {
  return KINDS.map((kind, index) => ({
    ...kind,
    regionCode: regionCodes[index % regionCodes.length] ?? '',
    address: `示例路 ${index + 1} 号`,
  }));
}
