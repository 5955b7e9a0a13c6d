/** A first question to the service: what has been published. GraphiQL opens with it and the start shows it. */
export const EXAMPLE_QUERY = `query PublishedFigures {
  figures(first: 10) {
    nodes {
      printedRegion
      printedLabel
      bound
      value
      indicator { unit }
      period { start end }
      source
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
