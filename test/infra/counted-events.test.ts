import { expect, expectTypeOf, it } from 'vitest';
import type { LogEvents } from '#platform/logger.ts';
import type { CountedEvents } from '../../infra/constructs/service-function.ts';
import { resourcesOf, synthesise, synthesiseJobs, synthesisePosts } from './synthesis.ts';

type Fields<Event extends keyof CountedEvents & keyof LogEvents> = Extract<keyof LogEvents[Event], string>;

it('counts events that are logged, by fields that they have', () => {
  expectTypeOf<keyof CountedEvents>().toExtend<keyof LogEvents>();
  expectTypeOf<CountedEvents['DEFECT']>().toExtend<Fields<'DEFECT'>>();
  expectTypeOf<CountedEvents['BANK_FILE_WAITS']>().toExtend<Fields<'BANK_FILE_WAITS'>>();
  expectTypeOf<CountedEvents['BANK_FILE_REFUSED']>().toExtend<Fields<'BANK_FILE_REFUSED'>>();
  expectTypeOf<CountedEvents['BANK_FILE_FINISHED']>().toExtend<Fields<'BANK_FILE_FINISHED'>>();
  expectTypeOf<CountedEvents['DAY_RUN_DONE']>().toExtend<Fields<'DAY_RUN_DONE'>>();
  const filters = [synthesise(), synthesiseJobs(), synthesisePosts()].flatMap((template) =>
    resourcesOf(template, 'AWS::Logs::MetricFilter'),
  );
  const counted = filters.map(
    ([, { Properties }]) => /\$\.message = "(\w+)"/.exec(String(Properties['FilterPattern']))?.[1],
  );
  expect(new Set(counted)).toEqual(
    new Set(['BANK_FILE_FINISHED', 'BANK_FILE_REFUSED', 'BANK_FILE_WAITS', 'DAY_RUN_DONE', 'DEFECT']),
  );
});
