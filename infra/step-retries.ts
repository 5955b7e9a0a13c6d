/** How a step of a job that broke off is tried again: by the state machine, and with a tenth of the pauses on one machine. */
export const STEP_RETRIES = { times: 4, firstPauseSeconds: 5, rate: 3 } as const;
