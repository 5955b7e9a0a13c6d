/** ElectroDB makes the items and keys only; which table they go to is said by each request. */
export const ENTITY_OPTIONS = { table: 'named-by-each-request' } as const;
