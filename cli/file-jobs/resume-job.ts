import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ResumeJobDocument } from '../__generated__/documents.ts';
import { stopIfRefused } from '../run-command.ts';
import { callService, problemSchema } from '../service-client.ts';
import type { Session } from '../session.ts';
import { sayOfJob } from './job-words.ts';

const answerSchema = z.object({ resumeJob: z.object({ problems: z.array(problemSchema) }) });

/** Sets a job going again; stops the command where the service does not. */
export async function resumeJob({ address, printer, language }: Session, id: string): Promise<void> {
  const variables = { input: { idempotencyKey: `resume:${randomUUID()}`, id }, locale: address.locale };
  const answer = await callService(address, { document: ResumeJobDocument, variables, answer: answerSchema });
  stopIfRefused(answer.resumeJob.problems);
  printer.line(sayOfJob(language, 'RESUMED'));
}
