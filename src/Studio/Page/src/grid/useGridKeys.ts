import type { KeyboardEvent } from 'react';
import { app } from '../app/store';
import { clearCells, copyText, type GridContext, paste } from './actions';
import { boxOf, type Range, step } from './range';

export interface GridKeys {
  context: GridContext;
  range: Range;
  page: number;
  setRange: (range: Range) => void;
  edit: (typed: string | null) => void;
  mark: () => void;
  markAll: () => void;
  open: () => void;
  follow: () => void;
  add: () => void;
  remove: () => void;
  search: () => void;
  filter: () => void;
}

/** What the keys do while the grid has the focus. */
export function handleGridKey(event: KeyboardEvent, keys: GridKeys) {
  const control = event.ctrlKey || event.metaKey;
  const moved = event.altKey ? null : step(keys.range, event, keys.context.lines.length, keys.context.fields.length, keys.page);
  const act = (what: () => void) => {
    event.preventDefault();
    event.stopPropagation();
    what();
  };
  const name = control ? `Ctrl+${event.key.toLowerCase()}` : event.altKey ? `Alt+${event.key}` : event.key;
  if (moved) {
    act(() => keys.setRange(moved));
    return;
  }

  switch (name) {
    case 'Enter': case 'F2': return act(() => keys.edit(null));
    case 'Ctrl+enter': return act(keys.open);
    case 'Alt+Enter': return act(keys.follow);
    case 'Delete': case 'Backspace': return act(() => clearCells(keys.context, boxOf(keys.range)));
    case 'Ctrl+delete': case 'Ctrl+backspace': return act(keys.remove);
    case 'Insert': return act(keys.add);
    case ' ': return act(keys.mark);
    case 'Ctrl+a': return act(keys.markAll);
    case 'Ctrl+f': return act(event.shiftKey ? keys.filter : keys.search);
    case 'Escape': return act(() => keys.setRange({ anchor: keys.range.focus, focus: keys.range.focus }));
    default: return typed(event, keys);
  }
}

function typed(event: KeyboardEvent, keys: GridKeys) {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== '?' && event.key !== '/') {
    event.preventDefault();
    event.stopPropagation();
    keys.edit(event.key);
  }
}

/** Copies the range; the browser's own event, so that no permission is asked for. */
export function handleCopy(event: React.ClipboardEvent, context: GridContext, range: Range) {
  event.preventDefault();
  event.clipboardData.setData('text/plain', copyText(context, range));
  const box = boxOf(range);
  const count = (box.bottom - box.top + 1) * (box.right - box.left + 1);
  app.tell(count === 1 ? 'Copied the cell' : `Copied ${count} cells`);
}

export function handlePaste(event: React.ClipboardEvent, context: GridContext, range: Range) {
  const text = event.clipboardData.getData('text/plain');
  if (text !== '') {
    event.preventDefault();
    paste(context, range, text);
  }
}
