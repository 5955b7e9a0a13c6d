import type { Write } from '#services/ports/writes.ts';
import { jobEntity, jobListingEntity, jobStartEntity } from './job-entity.ts';
import { markerEntity } from './ledger-entity.ts';
import { put, require, type KeyParameters, type PutParameters, type TransactAction } from './transact-action.ts';
import { hasVersion, pointsTo } from './write-conditions.ts';

/** The writes by which a job is known by its content, and set going. */
type JobWrite = Extract<Write, { type: 'POINT' | 'START_JOB' | 'LIST_JOB' | 'REQUIRE_JOB' }>;

/** The action that carries out one write of file jobs. */
export function jobActionOf(write: JobWrite, table: string): TransactAction {
  switch (write.type) {
    case 'POINT': {
      const { marker, ownerId, from } = write;
      return put(table, markerEntity.put({ ...marker, ownerId }).params<PutParameters>(), pointsTo(from));
    }
    case 'START_JOB': {
      const { jobId, run } = write;
      return put(table, jobStartEntity.put({ jobId, run }).params<PutParameters>());
    }
    case 'REQUIRE_JOB':
      return require(table, jobEntity.get({ id: write.id }).params<KeyParameters>(), hasVersion(write.version));
    case 'LIST_JOB': {
      const { list, jobId } = write;
      return put(table, jobListingEntity.put({ list, jobId }).params<PutParameters>());
    }
  }
}
