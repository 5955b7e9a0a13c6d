import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { TooMuchToRead } from '#domain/too-much-to-read.ts';
import { createErrorFormat } from '#graphql/error-format.ts';

it('more than a caller should wait for is a question that is too expensive, in both languages, and no defect', () => {
  const format = createErrorFormat(() => {
    throw new Error('a defect was told of');
  });
  const error = new GraphQLError('A range has more than 5000 items.', { originalError: new TooMuchToRead('inside') });
  const { message, extensions } = format(error.toJSON(), error);
  expect(extensions).toMatchObject({
    code: 'QUERY_TOO_EXPENSIVE',
    messageZh: expect.stringContaining('knownAt') as string,
  });
  expect(message).toContain('name one offer');
});
