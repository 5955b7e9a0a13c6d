import { describe, expect, it } from 'vitest';
import { ROLES, type Role } from '#domain/caller/caller.ts';
import type { ApiClientId } from '#domain/ids.ts';
import { JOB_KINDS, type JobKind } from '#domain/job/job-kind.ts';
import { mayRunFile } from '#domain/job/may-run-file.ts';

const caller = 'client_caller' as ApiClientId;
const other = 'client_other' as ApiClientId;

/** The roles that may run a file of the caller's own, and those that may run one that another sent. */
const TABLE: Readonly<Record<JobKind, readonly [readonly Role[], readonly Role[]]>> = {
  MEMBERS: [
    ['PROVINCE_ADMIN', 'OFFICER'],
    ['PROVINCE_ADMIN', 'OFFICER'],
  ],
  UNION_BODIES: [
    ['PROVINCE_ADMIN', 'OFFICER'],
    ['PROVINCE_ADMIN', 'OFFICER', 'REVIEWER'],
  ],
  MERCHANTS: [['PROVINCE_ADMIN'], ['PROVINCE_ADMIN']],
  OFFERS: [['PROVINCE_ADMIN'], ['PROVINCE_ADMIN']],
  STIPENDS: [
    ['PROVINCE_ADMIN', 'OFFICER', 'SPONSOR'],
    ['PROVINCE_ADMIN', 'OFFICER', 'SPONSOR'],
  ],
  ENROLMENTS: [
    ['PROVINCE_ADMIN', 'OFFICER'],
    ['PROVINCE_ADMIN', 'OFFICER'],
  ],
  DISBURSEMENTS: [
    ['PROVINCE_ADMIN', 'OFFICER'],
    ['PROVINCE_ADMIN', 'OFFICER'],
  ],
  CARDSTATUS: [['BANK'], ['BANK']],
  DISCOUNT: [['BANK'], ['BANK']],
};

describe('a job on a file', () => {
  it.each(JOB_KINDS)('of %s is run by whoever sends such files, or has a second part in it', (kind) => {
    const mayRun = (sentBy: ApiClientId) => ROLES.filter((role) => mayRunFile({ id: caller, role }, { kind, sentBy }));
    expect([mayRun(caller), mayRun(other)]).toEqual(TABLE[kind]);
  });
});
