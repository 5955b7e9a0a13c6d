/** A request that may be read as GraphQL. Header names are lower-case; `body` is the JSON object of a POST. */
export interface AdmittedRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly search: string;
  readonly body: object | undefined;
}

/** An answer to it. */
export interface ServerAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
