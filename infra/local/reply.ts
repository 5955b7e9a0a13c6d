/** What the local server answers, before it goes on the wire. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array;
}

/** A JSON answer; never cached. */
export function replyJson(status: number, value: unknown, headers: Reply['headers'] = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(value),
  };
}

/** A refusal in the form of a GraphQL error, in both languages, so that every client of ours can show it. */
export function replyError(status: number, code: string, message: string): Reply {
  return replyJson(status, { errors: [{ message, extensions: { code } }] });
}
