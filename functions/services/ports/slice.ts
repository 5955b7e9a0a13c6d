/** An item of a list with its position, from which the list may be read on. */
export interface Placed<Item> {
  readonly item: Item;
  readonly position: string;
}

/** A part of a list read in one go, and whether more follows. */
export interface Slice<Item> {
  readonly items: readonly Placed<Item>[];
  readonly hasMore: boolean;
  /** The position of the last item that was looked at, shown or not; undefined when nothing was. */
  readonly end: string | undefined;
}

/** How much of a list to read, and after which position. */
export interface SliceRequest {
  readonly limit: number;
  readonly after: string | undefined;
}
