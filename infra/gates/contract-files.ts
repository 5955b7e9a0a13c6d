/** The merged contract as the schema files give it today. Generated. */
export const SCHEMA_PRINT = 'schema/schema.graphql';

/** The contract that clients were promised. Moved on purpose only, by `npm run schema:accept`. */
export const BASELINE = 'schema/baseline.graphql';
