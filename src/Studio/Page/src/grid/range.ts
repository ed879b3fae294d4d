/** A place in the grid: row and column as they are shown. */
export interface Spot {
  row: number;
  column: number;
}

/** A rectangle of cells, from where it was begun to where the focus is. */
export interface Range {
  anchor: Spot;
  focus: Spot;
}

export const at = (row: number, column: number): Range => ({ anchor: { row, column }, focus: { row, column } });

export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export const boxOf = ({ anchor, focus }: Range): Box => ({
  top: Math.min(anchor.row, focus.row),
  bottom: Math.max(anchor.row, focus.row),
  left: Math.min(anchor.column, focus.column),
  right: Math.max(anchor.column, focus.column),
});

export const inBox = (box: Box, row: number, column: number): boolean => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

export const isSingle = (range: Range): boolean => range.anchor.row === range.focus.row && range.anchor.column === range.focus.column;

/** Where a key leads; null where it is no movement. */
export function step(range: Range, event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>, rows: number, columns: number, page: number): Range | null {
  const { row, column } = range.focus;
  const far = event.ctrlKey || event.metaKey;
  const target = ((): Spot | null => {
    switch (event.key) {
      case 'ArrowUp': return { row: far ? 0 : row - 1, column };
      case 'ArrowDown': return { row: far ? rows - 1 : row + 1, column };
      case 'ArrowLeft': return { row, column: far ? 0 : column - 1 };
      case 'ArrowRight': return { row, column: far ? columns - 1 : column + 1 };
      case 'PageUp': return { row: row - page, column };
      case 'PageDown': return { row: row + page, column };
      case 'Home': return { row: far ? 0 : row, column: 0 };
      case 'End': return { row: far ? rows - 1 : row, column: columns - 1 };
      default: return null;
    }
  })();
  if (!target) {
    return null;
  }

  const focus = { row: clamp(target.row, rows), column: clamp(target.column, columns) };
  return event.shiftKey ? { anchor: range.anchor, focus } : { anchor: focus, focus };
}

const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value));
