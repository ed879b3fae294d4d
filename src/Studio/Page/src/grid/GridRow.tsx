import { Maximize2 } from 'lucide-react';
import { memo } from 'react';
import type { Field, Schema } from '../api/types';
import { Cell, RelationCell } from '../cells/Cell';
import { modelOf } from '../filters/model';
import { isStaged, type Line } from './lines';
import type { ColumnCell } from './useColumnWindow';
import { type Box, inBox, type Spot } from './range';

interface Props {
  gridId: string;
  schema: Schema;
  index: number;
  number: number;
  top: number;
  line: Line | undefined;
  fields: Field[];
  widths: number[];
  /** The columns that are in the page. */
  cells: readonly ColumnCell[];
  box: Box | null;
  focus: Spot | null;
  marked: boolean;
  failed: string | null;
  onMark: (id: string, shift: boolean) => void;
  onFollow: (line: Line, field: Field) => void;
  onOpen: (line: Line) => void;
}

/** One line of the grid. */
export const GridRow = memo(function GridRow({ gridId, schema, index, number, top, line, fields, widths, cells, box, focus, marked, failed, onMark, onFollow, onOpen }: Props) {
  const state = line?.isNew ? 'new' : line?.edit?.kind === 'delete' || line?.all?.kind === 'deleteAll' ? 'deleted' : line?.edit || line?.all ? 'changed' : '';
  return (
    <div role="row" className={`grid-row ${state} ${marked ? 'marked' : ''} ${failed !== null ? 'failed' : ''}`} style={{ transform: `translateY(${top}px)` }} aria-rowindex={index + 2} aria-selected={marked} title={failed ?? undefined}>
      <div role="rowheader" className="gutter" aria-colindex={1}>
        <input
          type="checkbox" tabIndex={-1} checked={marked} disabled={!line} aria-label={`Select row ${number}`}
          onChange={() => undefined} onClick={event => line && onMark(line.id, event.shiftKey)}
        />
        <span className="row-number">{state === 'new' ? 'new' : number.toLocaleString('en')}</span>
        {line && !line.isNew && <button type="button" className="row-open" tabIndex={-1} aria-label={`Open row ${number} beside`} onClick={() => onOpen(line)}><Maximize2 size={11} /></button>}
      </div>
      {cells.map(({ column, left, gap }) => {
        const field = fields[column];
        if (!field) {
          return null;
        }

        const focused = focus?.row === index && focus.column === column;
        const inside = box !== null && inBox(box, index, column);
        const staged = line !== undefined && isStaged(line, field);
        const numeric = !field.list && ['Int', 'BigInt', 'Float', 'Decimal'].includes(field.type);
        return (
          <div
            key={field.name} id={`${gridId}-${index}-${column}`} role="gridcell" aria-colindex={column + 2} aria-selected={inside}
            data-row={index} data-column={column} data-field={field.name}
            className={`cell${focused ? ' focus' : ''}${inside ? ' inside' : ''}${staged ? ' staged' : ''}${numeric ? ' numeric' : ''}${left === null ? '' : ' pinned'}`}
            style={{ width: widths[column], ...(left === null ? { marginLeft: gap } : { left }) }}
          >
            {line === undefined
              ? <span className="bone" />
              : field.kind === 'relation'
                ? <RelationCell field={field} row={line.row} related={modelOf(schema, field.type)} changed={staged || line.isNew} onFollow={() => onFollow(line, field)} />
                : <Cell field={field} value={line.row[field.name]} unset={line.isNew && !(field.name in line.row)} />}
          </div>
        );
      })}
    </div>
  );
}, (before, after) => {
  // A range that touches the row neither before nor after is no reason to draw it again.
  const touches = (props: Props) => (props.box !== null && props.index >= props.box.top && props.index <= props.box.bottom) || props.focus?.row === props.index;
  return !touches(before) && !touches(after)
    && before.line?.all === undefined && after.line?.all === undefined && before.line?.edit === after.line?.edit && before.line?.id === after.line?.id && (before.line?.edit !== undefined || before.line?.row === after.line?.row)
    && (Object.keys(before) as (keyof Props)[]).every(name => name === 'box' || name === 'focus' || name === 'line' || before[name] === after[name]);
});
