import { exampleMerchants, type ExampleMerchant } from './example-merchants.ts';

/** A card programme to try the service with; all of it but the federation is made up. */
export interface ExampleProgram {
  /** Scopes of the banks among the personas name it. */
  readonly code: string;
  /** The published body of the federation that runs it. */
  readonly sponsor: string;
  readonly regionCode: string;
  readonly name: string;
  readonly nameEn: string;
  /** The code and name of the bank that issues its cards, and the persona that reports on them. */
  readonly bank: { readonly code: string; readonly name: string };
  readonly reporter: { readonly subject: string; readonly name: string };
  /** The published body that its holders are members of, and the county of their invented numbers. */
  readonly holders: { readonly body: string; readonly county: string };
  /** The persona that one of the holders is. */
  readonly memberPersona: string;
  readonly merchants: readonly ExampleMerchant[];
}

/** One programme in each of the two federations. */
export const EXAMPLE_PROGRAMS: readonly ExampleProgram[] = [
  {
    ...{ code: 'zhejiang-longka', sponsor: 'zj', regionCode: '330000' },
    ...{ name: '浙江工会龙卡（示例）', nameEn: 'Zhejiang Longka (example)' },
    bank: { code: 'CCBZJ', name: '示例银行浙江省分行' },
    reporter: { subject: 'zhejiang-bank', name: '浙江工会龙卡合作银行（演示）' },
    holders: { body: 'js_sidu', county: '330881' },
    memberPersona: 'zhejiang-member',
    merchants: exampleMerchants(['330402', '330481', '330400', '330881', '330482', '330483', '330421']),
  },
  {
    ...{ code: 'jiangxi-longka', sponsor: 'jxp', regionCode: '360000' },
    ...{ name: '江西工会龙卡（示例）', nameEn: 'Jiangxi Longka (example)' },
    bank: { code: 'JXBANK', name: '示例银行江西省分行' },
    reporter: { subject: 'jiangxi-bank', name: '江西工会龙卡合作银行（演示）' },
    holders: { body: 'ja_zone', county: '360821' },
    memberPersona: 'jiangxi-member',
    merchants: exampleMerchants(['360821', '360781', '360121', '360281', '360704', '360400', '361000']),
  },
];
