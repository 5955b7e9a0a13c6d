import { fileProblem, type FileProblem, type FileProblemCode } from '#domain/job/file-problem.ts';

/** Ends the reading of a file that cannot be taken; caught where the file is inspected, and never further up. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, about: Parameters<typeof fileProblem>[1] = {}) {
    super(code);
    this.problem = fileProblem(code, about);
  }
}
