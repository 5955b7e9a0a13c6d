/** Counts what one request asks of the store. */
export interface StoreMeter {
  readonly requests: number;
  /** Requests that were sent together count as one round trip. */
  readonly roundTrips: number;
  /** Capacity units as the store reports them; 0 where it does not. */
  readonly capacityUnits: number;
  /** Notes that a request goes out; call the answer's function with the capacity it consumed. */
  readonly start: () => (capacityUnits: number) => void;
}

/** Makes the meter of one request. */
export function createStoreMeter(): StoreMeter {
  const counts = { requests: 0, roundTrips: 0, capacityUnits: 0 };
  let answeredSinceRound = true;
  return {
    get requests() {
      return counts.requests;
    },
    get roundTrips() {
      return counts.roundTrips;
    },
    get capacityUnits() {
      return counts.capacityUnits;
    },
    start: () => {
      counts.requests += 1;
      if (answeredSinceRound) counts.roundTrips += 1;
      answeredSinceRound = false;
      return (capacityUnits) => {
        answeredSinceRound = true;
        counts.capacityUnits += capacityUnits;
      };
    },
  };
}
