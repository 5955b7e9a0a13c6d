/** Where an error came from. Its message stays out: it may quote what a caller sent, and that may be personal. */
function framesOf({ stack = '', message }: Error): string {
  const start = stack.indexOf(message);
  const frames = message === '' || start === -1 ? stack : stack.slice(start + message.length);
  return frames
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}

/** What the log tells of a defect. */
export function describeDefect(error: unknown): { readonly name: string; readonly stack: string } {
  return error instanceof Error ? { name: error.name, stack: framesOf(error) } : { name: typeof error, stack: '' };
}
