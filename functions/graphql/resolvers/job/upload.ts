import { signUploadRequest } from '#services/create-upload.ts';
import type { UploadResolvers } from '../../__generated__/resolver-types.ts';

export const Upload: Pick<UploadResolvers, 'url' | 'method' | 'headers'> = {
  url: async (upload, _args, { ports }) => (await signUploadRequest(ports, upload)).url,
  method: async (upload, _args, { ports }) => (await signUploadRequest(ports, upload)).method,
  headers: async (upload, _args, { ports }) => {
    const { headers } = await signUploadRequest(ports, upload);
    return Object.entries(headers).map(([name, value]) => ({ name, value }));
  },
};
