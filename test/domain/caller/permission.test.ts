import { describe, expect, it } from 'vitest';
import { ROLES, SCOPE_KIND_OF_ROLE, type Role } from '#domain/caller/caller.ts';
import { mayDo, PERMISSIONS, type Action } from '#domain/caller/permission.ts';

/**
 * Who may do what, written from the table of callers in the API's design: an administrator does everything, an officer
 * makes, a reviewer checks, a dashboard sees figures, and a bank, a partner, a member and a sponsor have no part in union bodies.
 * Columns: Administrator, Officer, Reviewer, Dashboard, Bank, Partner, Member, Sponsor.
 */
const COLUMNS: readonly Role[] = [
  'PROVINCE_ADMIN',
  'OFFICER',
  'REVIEWER',
  'DASHBOARD',
  'BANK',
  'PARTNER',
  'MEMBER',
  'SPONSOR',
];
const TABLE: Readonly<Record<Action, string>> = {
  'service:use': 'A O R D B P M S',
  'schema:introspect': 'A O R D B P M S',
  'region:read': 'A O R D B P M S',
  'indicator:read': 'A O R D . . . .',
  'figure:read': 'A O R D . . . .',
  'figure:import': 'A . . . . . . .',
  'unionBody:read': 'A O R . . . . .',
  'unionBody:found': 'A O . . . . . .',
  'unionBody:submit': 'A O . . . . . .',
  'unionBody:approve': 'A . R . . . . .',
  'unionBody:reject': 'A . R . . . . .',
  'unionBody:suspend': 'A . R . . . . .',
  'unionBody:resume': 'A . R . . . . .',
  'unionBody:merge': 'A . R . . . . .',
  'unionBody:dissolve': 'A . R . . . . .',
  'unionBody:requestMove': 'A O . . . . . .',
  'unionBody:answerMove': 'A . R . . . . .',
  'unionBody:withdrawMove': 'A O . . . . . .',
  'unionBody:revise': 'A O . . . . . .',
  'officer:read': 'A O R . . . . .',
  'officer:record': 'A O . . . . . .',
  'coveredUnit:read': 'A O R . . . . .',
  'coveredUnit:record': 'A O . . . . . .',
  'facility:read': 'A O R . . . . .',
  'facility:record': 'A O . . . . . .',
  'agreement:read': 'A O R . . . . .',
  'agreement:record': 'A O . . . . . .',
  'member:read': 'A O R . . . . .',
  'member:admit': 'A O . . . . . .',
  'member:record': 'A O . . . . . .',
  'member:decide': 'A . R . . . . .',
  'member:requestTransfer': 'A O . . . . . .',
  'member:answerTransfer': 'A . R . . . . .',
  'member:reveal': 'A O R . . . . .',
  'member:link': 'A . R . . . . .',
  'hardshipFile:read': 'A O R . . . . .',
  'hardshipFile:record': 'A O . . . . . .',
  'hardshipFile:review': 'A . R . . . . .',
  'hardshipFile:report': 'A O R . . . . .',
  'hardshipFile:reveal': 'A O R . . . . .',
  'bank:read': 'A O R . B . . .',
  'bank:manage': 'A . . . . . . .',
  'cardProgram:read': 'A O R . B P M .',
  'cardProgram:manage': 'A . . . . . . .',
  'cardProgram:revealKey': 'A . . . . . . .',
  'benefitCard:read': 'A O R . B P M .',
  'benefitCard:find': 'A O R . B . M .',
  'benefitCard:apply': 'A O . . . . M .',
  'benefitCard:register': 'A O . . . . . .',
  'benefitCard:reject': '. . . . B . . .',
  'benefitCard:report': '. . . . B . . .',
  'benefitCard:hash': 'A . . . B . . .',
  'benefitCard:own': '. . . . . . M .',
  'issueBatch:read': 'A O R . B . . .',
  'issueBatch:fill': 'A O . . . . . .',
  'eligibility:ask': 'A O R . B P M .',
  'eligibility:readBody': 'A O R . B . M .',
  'discount:reserve': '. . . . B P . .',
  'discount:refund': 'A . . . B P . .',
  'discount:refundOfOthers': 'A . . . B . . .',
  'discount:read': 'A . . . B P . .',
  'eligibility:follow': 'A . . . B . . .',
  'merchant:read': 'A O R . B P M .',
  'merchant:manage': 'A . . . . . . .',
  'offer:read': 'A O R . B P M .',
  'offer:manage': 'A . . . . . . .',
  'offer:readSpending': 'A . . . B . . .',
  'audit:read': 'A O R . . . . .',
  'apiClient:read': 'A . . . . . . .',
  'apiClient:manage': 'A . . . . . . .',
  'upload:create': 'A O . . B . . S',
  'job:start': 'A O R . B . . S',
  'job:read': 'A O R . B . . S',
  'bankFile:send': '. . . . B . . .',
  'break:read': 'A O R . B . . .',
  'break:assign': 'A O . . . . . .',
  'break:resolve': 'A . R . . . . .',
  'bankTransaction:read': 'A O R . B . . .',
  'bankTransaction:reevaluate': 'A . R . B . . .',
  'statement:read': 'A O R . B . . .',
  'period:seal': 'A . . . . . . .',
  'sponsor:read': 'A O R . . . . S',
  'sponsor:record': 'A O . . . . . .',
  'publishedPost:read': 'A O R . . P . S',
  'virtualPost:read': 'A O R . . . M S',
  'virtualPost:list': 'A O R . . . . S',
  'virtualPost:own': '. . . . . . M .',
  'virtualPost:record': 'A O . . . . . .',
  'virtualPost:decide': 'A . R . . . . .',
  'virtualPost:claim': 'A O . . . . . S',
  'virtualPost:revealAccount': 'A O R . . . . S',
  'stipend:pay': 'A O . . . . . S',
  'stipend:confirm': 'A O R . . . M .',
  'stipend:decide': 'A . R . . . . .',
  'stipend:proposeWaiver': 'A O . . . . . .',
  'stipend:readTotal': 'A O R D . . M S',
  'stipend:readSums': 'A O R D . . . S',
  'suggestionCall:read': 'A O R . . . M .',
  'suggestionCall:list': 'A O R . . . . .',
  'suggestionCall:record': 'A O . . . . . .',
  'submission:read': 'A O R . . . M .',
  'submission:list': 'A O R . . . . .',
  'submission:own': '. . . . . . M .',
  'submission:submit': 'A O . . . . M .',
  'submission:propose': 'A O R . . . . .',
  'submission:judge': 'A . R . . . . .',
  'submission:record': 'A O . . . . . .',
  'evaluationScheme:read': 'A O R . . . . .',
  'evaluationScheme:record': 'A O . . . . . .',
  'evaluation:read': 'A O R . . . . .',
  'evaluation:record': 'A O . . . . . .',
  'evaluation:decide': 'A . R . . . . .',
  'evaluation:object': 'A O R . . . . .',
  'evaluation:answer': 'A O . . . . . .',
  'evaluationBoard:read': 'A O R D . . . .',
  'reminder:follow': 'A . . . . P . .',
  'program:read': 'A O R . . P M .',
  'program:list': 'A O R . . . . .',
  'program:record': 'A O . . . . . .',
  'program:open': 'A . R . . . . .',
  'enrolment:read': 'A O R . . . M .',
  'enrolment:list': 'A O R . . . . .',
  'enrolment:own': '. . . . . . M .',
  'enrolment:record': 'A O . . . . M .',
  'enrolment:step': 'A O . . . . . .',
  'enrolment:decide': 'A . R . . . . .',
};

const CELLS = Object.entries(TABLE).flatMap(([action, row]) =>
  row.split(' ').map((mark, column) => ({
    action: action as Action,
    role: COLUMNS[column] ?? 'MEMBER',
    may: mark !== '.',
  })),
);

describe('a permission', () => {
  it.each(CELLS)('lets $role do $action: $may', ({ role, action, may }) => {
    expect(mayDo(role, action)).toBe(may);
  });

  it('stands in the table for every action and every role', () => {
    expect(Object.keys(TABLE).sort((a, b) => (a < b ? -1 : 1))).toEqual(
      Object.keys(PERMISSIONS).sort((a, b) => (a < b ? -1 : 1)),
    );
    expect(CELLS.length).toBe(Object.keys(PERMISSIONS).length * ROLES.length);
  });
});

describe('the scope of a role', () => {
  it.each([
    ['PROVINCE_ADMIN', 'REGION'],
    ['OFFICER', 'BODY'],
    ['REVIEWER', 'BODY'],
    ['DASHBOARD', 'REGION'],
    ['BANK', 'CARD_PROGRAM'],
    ['PARTNER', 'REGION'],
    ['MEMBER', 'SELF'],
  ] as const)('%s is a %s', (role, kind) => {
    expect(SCOPE_KIND_OF_ROLE[role]).toBe(kind);
  });
});
