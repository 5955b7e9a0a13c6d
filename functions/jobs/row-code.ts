/** What is wrong with a row beyond the codes of the domain; its words are in `row-text.ts`. */
export type RowCode =
  | 'VALUE_MISSING'
  | 'VALUE_INVALID'
  | 'ROW_CELLS'
  | 'CELL_ERROR'
  | 'REPEATED_WITH_OTHER_DATA'
  | 'PARENT_UNKNOWN'
  | 'PARENT_CIRCULAR'
  | 'APPROVAL_DOCUMENT_MISSING'
  | 'SECOND_PERSON_NEEDED'
  | 'UNITS_WAIT_FOR_APPROVAL'
  | 'WAITS_FOR_PLACE';
