/** How long a step of a job waits that breaks off where a test planned it: nothing has to come back meanwhile. */
export const SHORT_PAUSE_MILLISECONDS = 1;
