import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useMemo } from 'react';
import type { Field } from '../api/types';
import { gutter } from './columns';

/** A column that is in the page. */
export interface ColumnCell {
  column: number;
  /** Where it stays while the others scroll; null where it scrolls with them. */
  left: number | null;
  /** The width of the columns before it that are not in the page. */
  gap: number;
}

export interface ColumnWindow {
  cells: readonly ColumnCell[];
  /** How many columns at the left stay in sight. */
  pinned: number;
  pinnedWidth: number;
}

/** Up to so many columns are all in the page: leaving some out would cost more than it spares. */
const few = 24;

/** Pinned columns take no more of the grid than this. */
const mostPinned = 0.4;

/** The columns that are in the page: the key at the left stays, of the others only those in sight are there, however many the table has. */
export function useColumnWindow(scroll: RefObject<HTMLDivElement | null>, key: string[] | null, fields: Field[], widths: number[]): ColumnWindow {
  const pinned = pinnedCount(key, fields, widths, scroll.current?.clientWidth ?? 1000);
  const pinnedWidth = widths.slice(0, pinned).reduce((sum, width) => sum + width, 0);
  const every = fields.length <= few;
  const virtual = useVirtualizer({
    horizontal: true, count: every ? 0 : fields.length - pinned, getScrollElement: () => scroll.current,
    estimateSize: index => widths[index + pinned] ?? 100, overscan: 4, paddingStart: gutter + pinnedWidth,
  });
  const { measure } = virtual;
  useLayoutEffect(() => measure(), [measure, widths, pinned]);
  const items = virtual.getVirtualItems();
  const first = every ? pinned : (items[0]?.index ?? 0) + pinned;
  const last = every ? fields.length - 1 : (items.at(-1)?.index ?? few) + pinned;
  return useMemo(() => {
    const cells: ColumnCell[] = [];
    for (let column = 0; column < pinned; column++) {
      cells.push({ column, left: gutter + sum(widths, 0, column), gap: 0 });
    }

    for (let column = first; column <= Math.min(last, fields.length - 1); column++) {
      cells.push({ column, left: null, gap: column === first ? sum(widths, pinned, first) : 0 });
    }

    return { cells, pinned, pinnedWidth };
  }, [first, last, pinned, pinnedWidth, widths, fields.length]);
}

const sum = (widths: number[], from: number, to: number) => widths.slice(from, to).reduce((total, width) => total + width, 0);

/** The columns of the key that stand at the left, as long as they leave room for the others. */
export function pinnedCount(key: string[] | null, fields: Field[], widths: number[], room: number): number {
  let width = 0;
  let count = 0;
  for (const [index, field] of fields.entries()) {
    width += widths[index] ?? 0;
    if (key?.includes(field.name) !== true || width > room * mostPinned || count === fields.length - 1) {
      break;
    }

    count++;
  }

  return count;
}
