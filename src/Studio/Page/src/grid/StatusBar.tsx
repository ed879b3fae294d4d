import { CircleAlert, ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { messageOf } from '../api/http';
import { edits, useEdits } from '../edits/store';
import type { Lines } from './lines';
import { boxOf, isSingle, type Range } from './range';
import type { Rows } from './useRows';

interface Props {
  rows: Rows;
  offset: number;
  segment: number;
  marked: number;
  range: Range;
  lines: Lines;
  onOffset: (offset: number) => void;
  onGo: (row: number) => void;
}

/** Where one is, how many there are, and what is staged. */
export function StatusBar({ rows, offset, segment, marked, range, lines, onOffset, onGo }: Props) {
  const [target, setTarget] = useState('');
  const { edits: staged, past, future } = useEdits();
  const count = rows.count ?? 0;
  const box = boxOf(range);
  const cells = (box.bottom - box.top + 1) * (box.right - box.left + 1);
  const go = () => {
    const row = Math.max(1, Math.min(count, Number(target.replace(/\D/g, ''))));
    if (target.trim() !== '' && count > 0) {
      const begin = Math.floor((row - 1) / segment) * segment;
      onOffset(begin);
      // The grid shows the other segment first; then the row can be scrolled to.
      requestAnimationFrame(() => {
        onGo(row - 1 - begin + lines.drafts.length);
        const grid = document.querySelector<HTMLElement>('.grid');
        grid?.scrollTo({ top: (row - 1 - begin) * 32 });
        grid?.focus();
      });
      setTarget('');
    }
  };

  return (
    <footer className="status" aria-label="State of the table">
      <span aria-live="polite"><strong>{rows.count === null ? '…' : count.toLocaleString('en')}</strong> {count === 1 ? 'row' : 'rows'}</span>
      {rows.milliseconds !== null && <span className="faint wide-only">{rows.milliseconds < 10 ? rows.milliseconds.toFixed(1) : Math.round(rows.milliseconds)} ms</span>}
      {count > segment && (
        <span className="row-flex">
          <button type="button" className="button plain small icon" aria-label="Earlier rows" disabled={offset === 0} onClick={() => onOffset(offset - segment)}><ChevronLeft size={14} /></button>
          {(offset + 1).toLocaleString('en')} – {Math.min(count, offset + segment).toLocaleString('en')}
          <button type="button" className="button plain small icon" aria-label="Later rows" disabled={offset + segment >= count} onClick={() => onOffset(offset + segment)}><ChevronRight size={14} /></button>
        </span>
      )}
      {count > 50 && <input className="input go-row" aria-label="Go to row" placeholder="Go to row" inputMode="numeric" value={target} onChange={event => setTarget(event.target.value)} onKeyDown={event => event.key === 'Enter' && go()} />}
      {!isSingle(range) && <span className="soft">{cells} cells</span>}
      {marked > 0 && <span className="soft">{marked} selected</span>}
      {rows.error !== null && rows.count !== null && <span className="problem row-flex" role="alert"><CircleAlert size={14} />{messageOf(rows.error)}<button type="button" className="button small" onClick={rows.again}>Try again</button></span>}
      <span className="spacer" />
      {(past.length > 0 || future.length > 0) && (
        <>
          <button type="button" className="button small plain" disabled={past.length === 0} onClick={() => edits.undo()}>Undo</button>
          <button type="button" className="button small plain" disabled={future.length === 0} onClick={() => edits.redo()}>Redo</button>
        </>
      )}
      {staged.size > 0 && (
        <>
          <button type="button" className="button small" onClick={() => edits.discard()}>Discard</button>
          <button type="button" className="button small primary" onClick={() => edits.review(true)}>Review {staged.size} {staged.size === 1 ? 'change' : 'changes'}</button>
        </>
      )}
    </footer>
  );
}
