/** What a key is there for, and what asking by it costs. */
interface Answer {
  readonly question: string;
  readonly roundTrips: string;
}

/** A key as ElectroDB declares it. */
interface DeclaredIndex {
  readonly index?: string;
  readonly pk: { readonly template?: string };
  readonly sk?: { readonly template?: string };
}

/** A question the service asks the table: by which index, with which key, at what cost. */
export interface AccessPattern extends Answer {
  readonly noun: string;
  readonly index: string;
  readonly partitionKey: string;
  readonly sortKey: string;
}

interface Declared<Indexes extends Record<string, DeclaredIndex>> {
  readonly schema: { readonly model: { readonly entity: string }; readonly indexes: Indexes };
}

/** The patterns of one entity; a key without an answer does not compile. */
export function patternsOf<Indexes extends Record<string, DeclaredIndex>>(
  { schema }: Declared<Indexes>,
  answers: { readonly [Name in keyof Indexes]: Answer },
): readonly AccessPattern[] {
  return (Object.keys(answers) as (keyof Indexes & string)[]).map((name) => {
    const declared = schema.indexes[name];
    if (declared === undefined) throw new Error(`${schema.model.entity} declares no key ${name}.`);
    const { index = 'table', pk, sk } = declared;
    const keys = { partitionKey: pk.template ?? '', sortKey: sk?.template ?? '' };
    return { ...answers[name], ...keys, noun: schema.model.entity, index };
  });
}
