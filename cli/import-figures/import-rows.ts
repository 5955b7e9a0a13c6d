import { z } from 'zod';
import { ImportFiguresDocument, type ImportFiguresInput } from '../__generated__/documents.ts';
import { callService, problemSchema, type ServiceAddress } from '../service-client.ts';

const importedSchema = z.object({
  rows: z.array(
    z.object({
      line: z.number(),
      outcome: z.enum(['CREATED', 'UNCHANGED', 'REVISED', 'REJECTED']),
      problems: z.array(problemSchema),
    }),
  ),
  problems: z.array(problemSchema),
  receipt: z.object({ id: z.string(), replayed: z.boolean() }).nullable(),
});
const answerSchema = z.object({ importFigures: importedSchema });

/** What the service says of the rows of one call. */
export type Imported = z.infer<typeof importedSchema>;

/** Sends the rows of one call. Throws a ServiceFailure when there is no answer to it. */
export async function importRows(address: ServiceAddress, input: ImportFiguresInput): Promise<Imported> {
  const variables = { input, locale: address.locale };
  return (await callService(address, { document: ImportFiguresDocument, variables, answer: answerSchema }))
    .importFigures;
}
