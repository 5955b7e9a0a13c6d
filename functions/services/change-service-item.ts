import type { Act } from '#domain/act.ts';
import type { LocalDate } from '#domain/day.ts';
import type { Facility } from '#domain/facility/facility.ts';
import type { FacilityId, ServiceItemId } from '#domain/ids.ts';
import { ruleProblem, type Problem } from '#domain/problem.ts';
import { fail, succeed, type Result } from '#domain/result.ts';
import {
  decideCloseServiceItem,
  decideOpenServiceItem,
  decideReviseServiceItem,
} from '#domain/service-item/decide-service-item.ts';
import type { ServiceItem, ServiceItemFacts } from '#domain/service-item/service-item.ts';
import type { Decided } from '#domain/audit/audit-entry.ts';
import { isRowVisible, readRowFor } from './body-row.ts';
import { mayDo } from '#domain/caller/permission.ts';
import { draftChange } from './draft-change.ts';
import type { Ports } from './ports.ts';
import type { Write } from './ports/writes.ts';
import { commandOf, type Draft } from './run-command.ts';

/** An item to be opened at a centre; from today on where no day is given. */
export interface OpenServiceItem {
  readonly idempotencyKey: string;
  readonly facilityId: FacilityId;
  readonly code: string;
  readonly facts: ServiceItemFacts;
  readonly openedOn: LocalDate | null;
}

async function facilityFor(ports: Ports, act: Act, id: FacilityId): Promise<Facility | undefined> {
  if (!mayDo(act.caller.role, 'facility:record')) return undefined;
  const facility = await ports.facilities.read(id);
  const isVisible =
    facility !== undefined && (await isRowVisible(ports, act, { noun: 'facility', bodyId: facility.ownerId }));
  return isVisible ? facility : undefined;
}

async function draftNew(
  ports: Ports,
  act: Act,
  command: OpenServiceItem,
): Promise<Result<Draft<ServiceItem>, Problem>> {
  const { facilityId, code, facts } = command;
  const facility = await facilityFor(ports, act, facilityId);
  if (facility === undefined) return fail(ruleProblem('NOT_FOUND', 'facilityId'));
  const { length: known } = await ports.serviceItems.allOf(facilityId);
  const id = ports.ids.next('ServiceItem');
  const openedOn = command.openedOn ?? act.today;
  const decided = decideOpenServiceItem({ id, code, facility, facts, openedOn, known }, act);
  if (!decided.ok) return decided;
  const marker = { space: 'SERVICE_ITEM_CODE', name: `${facilityId}/${code}` } as const;
  const writes: readonly Write[] = [
    { type: 'SAVE', noun: 'serviceItem', state: decided.value.state, readVersion: 0 },
    { type: 'CLAIM', marker, ownerId: id, taken: ruleProblem('CODE_TAKEN', 'code') },
  ];
  return succeed(draftChange(decided.value, writes));
}

/** Opens an item at a service centre of the caller's scope; its code is taken in the centre for good. */
export const openServiceItem = commandOf('openServiceItem', draftNew);

/** An item and the version of it that the caller read. */
export interface ServiceItemTarget {
  readonly idempotencyKey: string;
  readonly id: ServiceItemId;
  readonly expectedVersion: number;
}

function draftOf<Command extends ServiceItemTarget>(
  decide: (
    given: { readonly item: ServiceItem; readonly facility: Facility },
    command: Command,
    act: Act,
  ) => Result<Decided<ServiceItem>, Problem>,
) {
  return async (ports: Ports, act: Act, command: Command): Promise<Result<Draft<ServiceItem>, Problem>> => {
    const item = await readRowFor(ports, act, {
      action: 'facility:record',
      expectedVersion: command.expectedVersion,
      read: () => ports.serviceItems.read(command.id),
      placeOf: ({ ownerId }: ServiceItem) => ({ noun: 'serviceItem', bodyId: ownerId }),
    });
    if (!item.ok) return item;
    const facility = await ports.facilities.read(item.value.facilityId);
    if (facility === undefined) throw new Error(`The item ${command.id} names a facility that does not exist.`);
    const decided = decide({ item: item.value, facility }, command, act);
    if (!decided.ok) return decided;
    const { state } = decided.value;
    const save = { type: 'SAVE', noun: 'serviceItem', state, readVersion: item.value.version } as const;
    return succeed(draftChange(decided.value, [save]));
  };
}

/** What is to be recorded anew of an item; what is left out stays. */
export interface ReviseServiceItem extends ServiceItemTarget {
  readonly facts: Partial<ServiceItemFacts>;
}

/** Revises what is recorded of an item. */
export const reviseServiceItem = commandOf(
  'reviseServiceItem',
  draftOf<ReviseServiceItem>((given, { facts }, act) => decideReviseServiceItem(given, facts, act)),
);

/** An item that is offered no more from a day on. */
export interface CloseServiceItem extends ServiceItemTarget {
  readonly closedOn: LocalDate;
}

/** Closes an item. */
export const closeServiceItem = commandOf(
  'closeServiceItem',
  draftOf<CloseServiceItem>(({ item }, { closedOn }, act) => decideCloseServiceItem(item, closedOn, act)),
);
