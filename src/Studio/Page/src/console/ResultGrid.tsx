import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Value } from '../api/types';
import { plainText } from '../api/values';
import { Cell } from '../cells/Cell';

export interface ResultColumn {
  name: string;
  type: string;
}

const height = 30;

/** Rows of a query's answer: the same cells as in the tables, only the visible ones in the page. */
export function ResultGrid({ columns, rows, label }: { columns: ResultColumn[]; rows: Value[][]; label: string }) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroll.current, estimateSize: () => height, overscan: 10 });
  const widths = columns.map((column, index) => Math.min(340, Math.max(70, 24 + 7.4 * Math.max(column.name.length + 4, ...rows.slice(0, 60).map(row => Math.min(44, (plainText(row[index]) ?? '').length))))));
  const width = widths.reduce((sum, size) => sum + size, 0) + 56;
  const copy = (event: React.ClipboardEvent) => {
    if (window.getSelection()?.isCollapsed !== false) {
      event.preventDefault();
      event.clipboardData.setData('text/plain', [columns.map(column => column.name), ...rows.map(row => row.map(value => plainText(value) ?? 'NULL'))].map(row => row.join('\t')).join('\n'));
    }
  };
  return (
    <div ref={scroll} className="grid result" role="grid" tabIndex={0} aria-label={label} aria-rowcount={rows.length + 1} aria-colcount={columns.length} onCopy={copy}>
      <div className="grid-inner" style={{ width, height: virtual.getTotalSize() + 34 }}>
        <div className="grid-head" role="rowgroup">
          <div className="head-row" role="row">
            <div className="gutter head-gutter result-gutter" role="columnheader" aria-label="Row" />
            {columns.map((column, index) => (
              <div key={index} role="columnheader" className="head-cell result-head" style={{ width: widths[index] }}><span className="head-name">{column.name}</span><span className="head-type">{column.type}</span></div>
            ))}
          </div>
        </div>
        <div role="rowgroup">
          {virtual.getVirtualItems().map(item => (
            <div key={item.key} role="row" className="grid-row" style={{ transform: `translateY(${item.start + 34}px)`, height }} aria-rowindex={item.index + 2}>
              <div className="gutter result-gutter" role="rowheader"><span className="row-number">{item.index + 1}</span></div>
              {columns.map((column, index) => (
                <div key={index} role="gridcell" className="cell" style={{ width: widths[index] }}>
                  <Cell field={fieldLike(column)} value={rows[item.index]?.[index]} />
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const fieldLike = (column: ResultColumn) => ({
  name: column.name, column: column.name, kind: 'scalar' as const, type: column.type, list: false, required: false, id: false, unique: false, generated: false, readOnly: true,
});

/** An answer of the query protocol as a table: a list of records, one record, or a number. */
export function tabulate(data: Value): { columns: ResultColumn[]; rows: Value[][] } {
  const records = Array.isArray(data) ? data : data === null ? [] : [data];
  const names = [...new Set(records.flatMap(record => (isRecord(record) ? Object.keys(record) : ['value'])))];
  return {
    columns: names.map(name => ({ name, type: '' })),
    rows: records.map(record => names.map(name => (isRecord(record) ? (record[name] ?? null) : record))),
  };
}

const isRecord = (value: Value): value is { [name: string]: Value } => typeof value === 'object' && value !== null && !Array.isArray(value) && !('$type' in value);
