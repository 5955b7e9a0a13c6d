import type { Ports } from '#services/ports.ts';
import type { ItemLoader } from './batch-get.ts';
import { createClaims, createFunds } from './claim-repository.ts';
import { createDisbursements } from './disbursement-repository.ts';
import type { TableClient } from './document-client.ts';
import { createEnrolments } from './enrolment-repository.ts';
import { createProgramEditions, createPrograms } from './program-repository.ts';

type ProgramPorts = Pick<Ports, 'programs' | 'programEditions' | 'enrolments' | 'claims' | 'funds' | 'disbursements'>;

/** Reads of programmes, and of what is claimed and paid by them, for one request. */
export function createProgramPorts(table: TableClient, loader: ItemLoader): ProgramPorts {
  return {
    programs: createPrograms(table, loader),
    programEditions: createProgramEditions(table, loader),
    enrolments: createEnrolments(table, loader),
    claims: createClaims(table, loader),
    funds: createFunds(table, loader),
    disbursements: createDisbursements(table, loader),
  };
}
