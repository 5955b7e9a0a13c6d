/** What limits a persona's rows. A body is named by its code in the published facts, not by its id. */
export type PersonaScope =
  | { readonly kind: 'REGION'; readonly regionCode: string }
  | { readonly kind: 'BODY'; readonly bodyCode: string }
  | { readonly kind: 'CARD_PROGRAM'; readonly code: string; readonly regionCode: string }
  | { readonly kind: 'SELF'; readonly regionCode: string }
  /** The sponsor that is brought in with the persona. */
  | { readonly kind: 'SPONSOR'; readonly regionCode: string };

/** Somebody to try the service as on one machine. */
export interface Persona {
  /** The `client_id` and `sub` of its tokens, and its name on the command line. */
  readonly subject: string;
  /** No secret at all: it stands in the README, and only the local issuer takes it. */
  readonly secret: string;
  readonly name: string;
  readonly role: 'PROVINCE_ADMIN' | 'OFFICER' | 'REVIEWER' | 'DASHBOARD' | 'BANK' | 'PARTNER' | 'MEMBER' | 'SPONSOR';
  readonly scope: PersonaScope;
}

/**
 * One persona per role in two federations, so that what one must not see of the other can be tried, one above both, and one
 * of a household with a virtual post.
 */
export const personas = [
  persona('zhejiang-admin', 'PROVINCE_ADMIN', { name: '浙江省总工会管理员（演示）', scope: region('330000') }),
  persona('zhejiang-officer', 'OFFICER', { name: '嘉兴市总工会经办人（演示）', scope: body('jx') }),
  persona('zhejiang-reviewer', 'REVIEWER', { name: '嘉兴市总工会审核人（演示）', scope: body('jx') }),
  persona('zhejiang-dashboard', 'DASHBOARD', { name: '浙江省总工会看板（演示）', scope: region('330000') }),
  persona('zhejiang-bank', 'BANK', {
    name: '浙江工会龙卡合作银行（演示）',
    scope: cardProgram('zhejiang-longka', '330000'),
  }),
  persona('zhejiang-partner', 'PARTNER', { name: '浙江合作应用（演示）', scope: region('330000') }),
  persona('zhejiang-member', 'MEMBER', { name: '浙江工会会员（演示）', scope: self('330000') }),
  persona('zhejiang-sponsor', 'SPONSOR', { name: '平湖示例认领单位（演示）', scope: sponsor('330000') }),
  persona('jiangxi-admin', 'PROVINCE_ADMIN', { name: '江西省总工会管理员（演示）', scope: region('360000') }),
  persona('jiangxi-officer', 'OFFICER', { name: '吉安市总工会经办人（演示）', scope: body('ja') }),
  persona('jiangxi-reviewer', 'REVIEWER', { name: '吉安市总工会审核人（演示）', scope: body('ja') }),
  persona('jiangxi-dashboard', 'DASHBOARD', { name: '江西省总工会看板（演示）', scope: region('360000') }),
  persona('jiangxi-bank', 'BANK', {
    name: '江西工会龙卡合作银行（演示）',
    scope: cardProgram('jiangxi-longka', '360000'),
  }),
  persona('jiangxi-partner', 'PARTNER', { name: '江西合作应用（演示）', scope: region('360000') }),
  persona('jiangxi-member', 'MEMBER', { name: '江西工会会员（演示）', scope: self('360000') }),
  persona('jiangxi-sponsor', 'SPONSOR', { name: '吉安示例认领单位（演示）', scope: sponsor('360000') }),
  persona('pinghu-household', 'MEMBER', { name: '平湖困难职工家庭（演示）', scope: self('330000') }),
  persona('national-admin', 'PROVINCE_ADMIN', { name: '全国管理员（演示）', scope: region('000000') }),
] satisfies readonly Persona[];

/** The persona with this subject, if any. */
export function findPersona(subject: string): Persona | undefined {
  return personas.find((candidate) => candidate.subject === subject);
}

function persona(subject: string, role: Persona['role'], rest: Pick<Persona, 'name' | 'scope'>): Persona {
  return { subject, secret: `${subject}-demo-secret`, role, ...rest };
}

function region(regionCode: string): PersonaScope {
  return { kind: 'REGION', regionCode };
}

function body(bodyCode: string): PersonaScope {
  return { kind: 'BODY', bodyCode };
}

function cardProgram(code: string, regionCode: string): PersonaScope {
  return { kind: 'CARD_PROGRAM', code, regionCode };
}

function sponsor(regionCode: string): PersonaScope {
  return { kind: 'SPONSOR', regionCode };
}

function self(regionCode: string): PersonaScope {
  return { kind: 'SELF', regionCode };
}
