import type { Action } from '#domain/caller/permission.ts';

/** Which permission each root field takes, and reading a field of each type wherever the object is met. */
export interface FieldRules {
  readonly Query?: Readonly<Record<string, Action>>;
  readonly Mutation?: Readonly<Record<string, Action>>;
  readonly types?: Readonly<Record<string, Action>>;
}
