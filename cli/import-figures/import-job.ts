import type { ImportMode } from '../__generated__/documents.ts';
import type { Language } from '../language.ts';
import type { Printer } from '../printer.ts';
import type { ServiceAddress } from '../service-client.ts';

/** What to import, where to, and how to tell of it. */
export interface ImportJob {
  readonly path: string;
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  readonly address: ServiceAddress;
  readonly language: Language;
  readonly printer: Printer;
}
