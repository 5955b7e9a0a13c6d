import { expectTypeOf, it } from 'vitest';
import type { LogEvents } from '#platform/logger.ts';
import type { CountedEvents } from '../../infra/constructs/service-function.ts';

type Fields<Event extends keyof CountedEvents & keyof LogEvents> = Extract<keyof LogEvents[Event], string>;

it('counts events that are logged, by fields that they have', () => {
  expectTypeOf<keyof CountedEvents>().toExtend<keyof LogEvents>();
  expectTypeOf<CountedEvents['DEFECT']>().toExtend<Fields<'DEFECT'>>();
  expectTypeOf<CountedEvents['BANK_FILE_WAITS']>().toExtend<Fields<'BANK_FILE_WAITS'>>();
  expectTypeOf<CountedEvents['BANK_FILE_REFUSED']>().toExtend<Fields<'BANK_FILE_REFUSED'>>();
  expectTypeOf<CountedEvents['BANK_FILE_ACCEPTED']>().toExtend<Fields<'BANK_FILE_ACCEPTED'>>();
  expectTypeOf<CountedEvents['BANK_FILE_FINISHED']>().toExtend<Fields<'BANK_FILE_FINISHED'>>();
});
