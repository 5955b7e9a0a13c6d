import type { FieldRules } from './field-rule.ts';

/** Which permission it takes to find something by an id of whatever type; the type's own rule decides on its fields. */
export const NODE_RULES = {
  Query: {
    node: 'service:use',
    nodes: 'service:use',
  },
  types: {
    Node: 'service:use',
  },
} as const satisfies FieldRules;
