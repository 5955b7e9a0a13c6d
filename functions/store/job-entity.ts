import { Entity } from './entity.ts';
import type { Job } from '#domain/job/job.ts';
import { isEnded } from '#domain/job/transitions.ts';
import type { Upload } from '#domain/job/upload.ts';
import { ENTITY_OPTIONS } from './entity-options.ts';
import { stateText } from './state-text.ts';

/** A file that may be sent, or was. */
export const uploadEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'upload', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which upload has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'UPL#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** A job's item. Once it is over it leaves the index of those under way. */
export const jobEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'job', version: '1' },
    attributes: {
      id: { type: 'string', required: true },
      version: { type: 'number', required: true },
      progress: { type: 'string' },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** Which job has this id? */
      byId: {
        pk: { field: 'pk', composite: ['id'], template: 'JOB#${id}', casing: 'none' },
        sk: { field: 'sk', composite: [], template: 'STATE', casing: 'none' },
      },
      /** Which jobs are under way, oldest first? */
      underWay: {
        index: 'gsi3',
        pk: { field: 'gsi3pk', composite: ['progress'], template: 'JOB#${progress}', casing: 'none' },
        sk: { field: 'gsi3sk', composite: ['id'], template: '${id}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row by which a division or a body finds a job of its own or of what lies below it. It is written once. */
export const jobListingEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'jobListing', version: '1' },
    attributes: { list: { type: 'string', required: true }, jobId: { type: 'string', required: true } },
    indexes: {
      /** Which jobs are there of this division or body, or of one below it, newest first? */
      byList: {
        pk: { field: 'pk', composite: ['list'], template: 'JOBS#${list}', casing: 'none' },
        sk: { field: 'sk', composite: ['jobId'], template: '${jobId}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The row that sets a job going: the table's stream hands its insertion to what runs jobs. */
export const jobStartEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'jobStart', version: '1' },
    attributes: { jobId: { type: 'string', required: true }, run: { type: 'number', required: true } },
    indexes: {
      /** When was this job set going? */
      byJob: {
        pk: { field: 'pk', composite: ['jobId'], template: 'JOB#${jobId}', casing: 'none' },
        sk: { field: 'sk', composite: ['run'], template: 'START#${run}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** How far a part of a job is. */
export const jobPartEntity = new Entity(
  {
    model: { service: 'niangjia', entity: 'jobPart', version: '1' },
    attributes: {
      jobId: { type: 'string', required: true },
      number: { type: 'string', required: true },
      done: { type: 'boolean', required: true },
      reached: { type: 'number', required: true },
      state: { type: 'string', required: true },
    },
    indexes: {
      /** How far are the parts of this job? */
      byJob: {
        pk: { field: 'pk', composite: ['jobId'], template: 'JOB#${jobId}', casing: 'none' },
        sk: { field: 'sk', composite: ['number'], template: 'PART#${number}', casing: 'none' },
      },
    },
  },
  ENTITY_OPTIONS,
);

/** The attributes of an upload's item. */
export function uploadItem(state: Upload) {
  return { id: state.id, version: state.version, state: stateText(state) };
}

/** The attributes of a job's item. */
export function jobItem(state: Job) {
  const progress = isEnded(state) ? {} : { progress: 'UNDER_WAY' };
  return { id: state.id, version: state.version, ...progress, state: stateText(state) };
}
