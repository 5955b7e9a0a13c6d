import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** Where content goes, and how. */
export interface SendTarget {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Storage takes no content whose size is not told before it. */
  readonly size: number;
}

/** What whoever took the content said. */
export interface SendAnswer {
  readonly status: number;
  readonly words: string;
}

const LONGEST_SILENCE_MILLISECONDS = 60_000;

/** Sends content in pieces, none faster than it is taken. Rejects when the connection or the content breaks off. */
export function sendContent(target: SendTarget, content: AsyncIterable<Uint8Array>): Promise<SendAnswer> {
  const { url, method, size } = target;
  const headers = { ...target.headers, 'content-length': size };
  const request = url.startsWith('https:') ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers }, (response) => {
      text(response).then((words) => {
        resolve({ status: response.statusCode ?? 0, words });
      }, reject);
    });
    sending.setTimeout(LONGEST_SILENCE_MILLISECONDS, () => sending.destroy(new Error('TIMEOUT')));
    pipeline(content, sending).catch(reject);
  });
}
