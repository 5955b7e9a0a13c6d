import type { Role } from './caller.ts';

const EVERYONE = ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'DASHBOARD', 'BANK', 'PARTNER', 'MEMBER'] as const;
const READERS = ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER'] as const;
const FIGURE_READERS = ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'DASHBOARD'] as const;
const MAKERS = ['PROVINCE_ADMIN', 'OFFICER'] as const;
const CHECKERS = ['PROVINCE_ADMIN', 'REVIEWER'] as const;
const CATALOGUE_READERS = ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'BANK', 'PARTNER', 'MEMBER'] as const;
const ADMINS = ['PROVINCE_ADMIN'] as const;

/** Who may do what. A permission is one row here; an action that is not here does not compile. */
export const PERMISSIONS = {
  'service:use': EVERYONE,
  'schema:introspect': EVERYONE,
  'region:read': EVERYONE,
  'indicator:read': FIGURE_READERS,
  'figure:read': FIGURE_READERS,
  'figure:import': ADMINS,
  'unionBody:read': READERS,
  'unionBody:found': MAKERS,
  'unionBody:submit': MAKERS,
  'unionBody:approve': CHECKERS,
  'unionBody:reject': CHECKERS,
  'unionBody:suspend': CHECKERS,
  'unionBody:resume': CHECKERS,
  'unionBody:merge': CHECKERS,
  'unionBody:dissolve': CHECKERS,
  'unionBody:requestMove': MAKERS,
  'unionBody:answerMove': CHECKERS,
  'unionBody:withdrawMove': MAKERS,
  'unionBody:revise': MAKERS,
  'officer:read': READERS,
  'officer:record': MAKERS,
  'coveredUnit:read': READERS,
  'coveredUnit:record': MAKERS,
  'facility:read': READERS,
  'facility:record': MAKERS,
  'agreement:read': READERS,
  'agreement:record': MAKERS,
  'member:read': READERS,
  'member:admit': MAKERS,
  'member:record': MAKERS,
  'member:decide': CHECKERS,
  'member:requestTransfer': MAKERS,
  'member:answerTransfer': CHECKERS,
  'member:reveal': READERS,
  'member:link': CHECKERS,
  'hardshipFile:read': READERS,
  'hardshipFile:record': MAKERS,
  'hardshipFile:review': CHECKERS,
  'hardshipFile:report': READERS,
  'hardshipFile:reveal': READERS,
  'bank:read': ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'BANK'],
  'bank:manage': ADMINS,
  'cardProgram:read': CATALOGUE_READERS,
  'cardProgram:manage': ADMINS,
  'cardProgram:revealKey': ADMINS,
  'benefitCard:read': CATALOGUE_READERS,
  'benefitCard:find': ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'BANK', 'MEMBER'],
  'benefitCard:apply': ['PROVINCE_ADMIN', 'OFFICER', 'MEMBER'],
  'benefitCard:register': MAKERS,
  'benefitCard:reject': ['BANK'],
  'benefitCard:report': ['BANK'],
  'benefitCard:hash': ['PROVINCE_ADMIN', 'BANK'],
  'benefitCard:own': ['MEMBER'],
  'issueBatch:read': ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'BANK'],
  'issueBatch:fill': MAKERS,
  'eligibility:ask': CATALOGUE_READERS,
  'eligibility:readBody': ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'BANK', 'MEMBER'],
  'discount:reserve': ['BANK', 'PARTNER'],
  'discount:refund': ['PROVINCE_ADMIN', 'BANK', 'PARTNER'],
  'discount:refundOfOthers': ['PROVINCE_ADMIN', 'BANK'],
  'discount:read': ['PROVINCE_ADMIN', 'BANK', 'PARTNER'],
  'eligibility:follow': ['PROVINCE_ADMIN', 'BANK'],
  'merchant:read': CATALOGUE_READERS,
  'merchant:manage': ADMINS,
  'offer:read': CATALOGUE_READERS,
  'offer:manage': ADMINS,
  'offer:readSpending': ['PROVINCE_ADMIN', 'BANK'],
  'audit:read': READERS,
  'apiClient:read': ADMINS,
  'apiClient:manage': ADMINS,
  'upload:create': ['PROVINCE_ADMIN', 'OFFICER', 'BANK'],
  'job:start': [...READERS, 'BANK'],
  'job:read': [...READERS, 'BANK'],
  'bankFile:send': ['BANK'],
  'break:read': ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'BANK'],
  'break:assign': MAKERS,
  'break:resolve': CHECKERS,
  'bankTransaction:read': ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'BANK'],
  'bankTransaction:reevaluate': ['PROVINCE_ADMIN', 'REVIEWER', 'BANK'],
  'statement:read': ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER', 'BANK'],
  'period:seal': ADMINS,
} as const satisfies Record<string, readonly Role[]>;

/** Something a caller may be allowed to do. */
export type Action = keyof typeof PERMISSIONS;

/** Whether `role` may do `action`, in any scope; rows are limited by `row-scope.ts`. */
export function mayDo(role: Role, action: Action): boolean {
  const roles: readonly Role[] = PERMISSIONS[action];
  return roles.includes(role);
}
