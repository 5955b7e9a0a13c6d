import { createUpload as create } from '#services/create-upload.ts';
import type { MutationResolvers } from '../../__generated__/resolver-types.ts';
import { toPayload } from '../../payload.ts';

export const createUpload: MutationResolvers['createUpload'] = async (_root, { input }, { ports, act }) => {
  const { size: bytes, ...rest } = input;
  return toPayload('upload', await create(ports, act, { ...rest, bytes }));
};
