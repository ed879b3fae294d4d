import type { Table } from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Popover } from '../ui/Popover';
import { moved } from './columns';

/** Which columns are shown, and in which order. */
export function ColumnsMenu({ table, icon, hidden, onReset }: { table: Table<never>; icon: ReactNode; hidden: number; onReset: () => void }) {
  const columns = table.getAllLeafColumns();
  const order = columns.map(column => column.id);
  return (
    <Popover label="Columns" button={<>{icon}<span className="wide-only">Columns</span>{hidden > 0 && <span className="badge">{columns.length - hidden}/{columns.length}</span>}</>}>
      {() => (
        <div className="columns-menu">
          <div className="row-flex">
            <button type="button" className="button small" onClick={() => table.toggleAllColumnsVisible(true)}>Show all</button>
            <button type="button" className="button small" onClick={onReset}>Reset</button>
          </div>
          <ul>
            {columns.map((column, index) => (
              <li key={column.id}>
                <label><input type="checkbox" checked={column.getIsVisible()} onChange={column.getToggleVisibilityHandler()} aria-label={`Show ${column.id}`} />{column.id}</label>
                <button type="button" className="button plain small icon" disabled={index === 0} aria-label={`Move ${column.id} up`} onClick={() => table.setColumnOrder(moved(order, column.id, order[index - 1] ?? column.id))}><ArrowUp size={12} /></button>
                <button type="button" className="button plain small icon" disabled={index === columns.length - 1} aria-label={`Move ${column.id} down`} onClick={() => table.setColumnOrder(moved(order, column.id, order[index + 1] ?? column.id))}><ArrowDown size={12} /></button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Popover>
  );
}
