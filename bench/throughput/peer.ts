import type { JSONWebKeySet } from 'jose';
import type { HttpEvent } from '#graphql/http-request.ts';

/** How far down the store is real: `ports` answers from memory at the services' ports, `engine` at the AWS client's transport. */
export type StoreStub = 'ports' | 'engine';

/** What a peer is started with. */
export interface PeerSetup {
  readonly store: StoreStub;
  readonly jwks: JSONWebKeySet;
  readonly dataFolder: string;
  /** What the right answer holds; only the peer that does nothing but write JSON uses it. */
  readonly answer: unknown;
}

/** An answer of the least form API Gateway takes. */
export interface PeerAnswer {
  readonly statusCode?: number | undefined;
  readonly body?: string | undefined;
}

/** One way to answer the event. */
export type Peer = (event: HttpEvent) => Promise<PeerAnswer> | PeerAnswer;

/** What each module in `peers/` exports as `createPeer`. */
export type CreatePeer = (setup: PeerSetup) => Promise<Peer>;
