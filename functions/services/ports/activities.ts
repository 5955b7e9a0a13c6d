import type { Activity } from '#domain/activity/activity.ts';
import type { ContestResult } from '#domain/activity/contest-result.ts';
import type { Participation } from '#domain/activity/participation.ts';
import type { HonourRecord } from '#domain/honour/honour-record.ts';
import type {
  ActivityId,
  ContestResultId,
  HonourRecordId,
  MemberId,
  ParticipationId,
  UnionBodyId,
} from '#domain/ids.ts';
import type { RegionCode } from '#domain/region/region-code.ts';
import type { PathLookup } from './people.ts';
import type { Slice, SliceRequest } from './slice.ts';

/** Where people look for activities: those that a federation's bodies hold in a division's subtree. */
export interface ComingLookup {
  readonly federation: RegionCode;
  readonly regionCode: RegionCode;
}

/** Reads of activities. */
export interface Activities {
  readonly find: (id: ActivityId) => Promise<Activity | undefined>;
  readonly read: (id: ActivityId) => Promise<Activity | undefined>;
  /** How many places are taken. */
  readonly seatsTaken: (id: ActivityId) => Promise<number>;
  /** Activities held by some bodies, the newest of a body first; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<Activity> | undefined>;
  /** Activities that are open or run, in the order of divisions and last days. */
  readonly coming: (lookup: ComingLookup, request: SliceRequest) => Promise<Slice<Activity>>;
}

/** Reads of participations. */
export interface Participations {
  readonly find: (id: ParticipationId) => Promise<Participation | undefined>;
  readonly read: (id: ParticipationId) => Promise<Participation | undefined>;
  /** Many, each as it stands now; what is not there is left out. */
  readonly readAll: (ids: Iterable<ParticipationId>) => Promise<ReadonlyMap<ParticipationId, Participation>>;
  /** Which participation holds this name within an activity. */
  readonly idOf: (activityId: ActivityId, participantKey: string) => Promise<ParticipationId | undefined>;
  /** Those of an activity, in the order of registration. */
  readonly ofActivity: (id: ActivityId, request: SliceRequest) => Promise<Slice<Participation>>;
  /** Those of a member, newest first. */
  readonly ofMember: (id: MemberId, request: SliceRequest) => Promise<Slice<Participation>>;
}

/** Reads of the results of contests. */
export interface ContestResults {
  readonly find: (id: ContestResultId) => Promise<ContestResult | undefined>;
  readonly read: (id: ContestResultId) => Promise<ContestResult | undefined>;
}

/** Reads of honours. */
export interface HonourRecords {
  readonly find: (id: HonourRecordId) => Promise<HonourRecord | undefined>;
  readonly read: (id: HonourRecordId) => Promise<HonourRecord | undefined>;
  /** Honours kept by some bodies, the newest of a body first; see `under` of hardship files. */
  readonly under: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<HonourRecord> | undefined>;
  /** Of these, those that were proposed and wait for a decision, the oldest of a body first. */
  readonly waitingUnder: (lookup: PathLookup, request: SliceRequest) => Promise<Slice<HonourRecord> | undefined>;
  /** Those that a member or a body received or is nominated for, newest first. */
  readonly ofRecipient: (id: MemberId | UnionBodyId, request: SliceRequest) => Promise<Slice<HonourRecord>>;
}
