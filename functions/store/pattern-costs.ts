/** What it takes to read by id. */
export const ONE_GET = '1; shared by all ids of a request (BatchGet of up to 100)';
/** What a page of one range takes. */
export const ONE_QUERY = '1 Query per page';
/** What a list of the whole nation takes where its rows are kept by province. */
export const ALL_PROVINCES =
  'for the whole nation one per province, in the order of their codes: 6 together, then 12, then the rest, until the page is full';
/** What a list adds that leaves rows out: hidden ones, and those a filter does not ask for. See `keepVisible`. */
export const FILLED = 'up to 8 times for a page of which filters or hidden rows leave much out';
