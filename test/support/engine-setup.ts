import type { TestProject } from 'vitest/node';
import { startEngine } from '../../infra/local/engine.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    dynamoDbEndpoint: string;
  }
}

/** One engine in memory for the whole run (vitest `globalSetup`); every test file makes its own table on it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engine = await startEngine();
  project.provide('dynamoDbEndpoint', engine.endpoint);
  return engine.stop;
}
