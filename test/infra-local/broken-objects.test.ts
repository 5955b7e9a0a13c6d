import { expect, it, vi } from 'vitest';
import { startServer } from '../../infra/local/http-server.ts';

it('tells the console when a file cannot be served', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const fault = new Error('no space left');
  const issuer = () => Promise.resolve({ status: 404, headers: {}, body: '' });
  const objects = () => Promise.reject(fault);
  const server = await startServer({ handler: () => Promise.reject(new Error()), issuer, objects }, 0);
  await expect(fetch(`${server.url}/objects/uploads/x`)).rejects.toThrow();
  expect(told.mock.calls).toEqual([[fault]]);
  await server.close();
});
