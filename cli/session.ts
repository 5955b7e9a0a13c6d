import type { Language } from './language.ts';
import type { Printer } from './printer.ts';
import type { ServiceAddress } from './service-client.ts';

/** Whom a command asks, and how it tells of it. */
export interface Session {
  readonly address: ServiceAddress;
  readonly language: Language;
  readonly printer: Printer;
}
