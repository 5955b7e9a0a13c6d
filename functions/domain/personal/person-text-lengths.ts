/** The most characters of the texts about a person, whichever way they come in. */
export const PERSON_TEXT_LENGTHS = { name: 50, documentNumber: 50, registeredAddress: 200, workUnit: 200 } as const;
