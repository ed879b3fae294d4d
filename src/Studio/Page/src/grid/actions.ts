import type { EnumInfo, Field, Model, Value } from '../api/types';
import { plainText } from '../api/values';
import { app } from '../app/store';
import { parseValue } from '../cells/parse';
import { stageDelete, stageNewValues, stageValues, unstage } from '../edits/staging';
import { edits } from '../edits/store';
import { fromTsv, type Matrix, spread, toTsv } from './clipboard';
import { cellValue, type Line, type Lines, locked } from './lines';
import { type Box, boxOf, type Range } from './range';

export interface GridContext {
  model: Model;
  fields: Field[];
  enums: EnumInfo[];
  lines: Lines;
  readOnly: boolean;
}

/** Stages one cell's new value; undefined leaves a new row's column to the database. */
export function stageCell(model: Model, line: Line, values: Record<string, Value | undefined>) {
  edits.stage(present => {
    if (line.isNew) {
      return stageNewValues(present, line.id, values);
    }

    const known = Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined));
    return stageValues(present, model, line.edit?.original ?? line.read, known);
  });
}

/** The cells of a range as text, as spreadsheets take it. */
export function copyText(context: GridContext, range: Range): string {
  const box = boxOf(range);
  const cells: Matrix = [];
  for (let row = box.top; row <= box.bottom; row++) {
    const line = context.lines.at(row);
    cells.push(context.fields.slice(box.left, box.right + 1).map(field => (line ? plainText(cellValue(line, field)) : null)));
  }

  return toTsv(cells);
}

/** Stages pasted cells from a range's corner on. Nothing is staged where one of them does not fit. */
export function paste(context: GridContext, range: Range, text: string): boolean {
  const box = boxOf(range);
  const cells = spread(fromTsv(text), box.bottom - box.top + 1, box.right - box.left + 1);
  const staged: { line: Line; values: Record<string, Value> }[] = [];
  for (const [down, row] of cells.entries()) {
    const line = context.lines.at(box.top + down);
    if (!line) {
      break;
    }

    const values: Record<string, Value> = {};
    for (const [across, cell] of row.entries()) {
      const field = context.fields[box.left + across];
      if (!field || field.kind === 'relation') {
        continue;
      }

      const problem = locked(context.model, field, context.readOnly, line);
      const read = cell === null ? (field.required ? { problem: 'NULL is not allowed' } : { value: null }) : parseValue(cell, field, context.enums);
      if (problem !== null || 'problem' in read) {
        app.tell(`Row ${box.top + down + 1}, ${field.name}: ${problem ?? ('problem' in read ? read.problem : '')}. Nothing was pasted.`, 'bad');
        return false;
      }

      values[field.name] = read.value;
    }

    staged.push({ line, values });
  }

  edits.stage(present => staged.reduce(
    (next, { line, values }) => (line.isNew ? stageNewValues(next, line.id, values) : stageValues(next, context.model, line.edit?.original ?? line.read, values)), present));
  return true;
}

/** Puts NULL into all cells of a range that may be null. */
export function clearCells(context: GridContext, box: Box) {
  edits.stage(present => {
    let next = present;
    for (let row = box.top; row <= box.bottom; row++) {
      const line = context.lines.at(row);
      for (const field of context.fields.slice(box.left, box.right + 1)) {
        const own = field.kind === 'relation' ? (field.relation?.fields ?? []) : [field.name];
        const nullable = !field.required && !(field.kind === 'relation' && own.length === 0);
        if (line && nullable && locked(context.model, field, context.readOnly, line) === null) {
          const values = Object.fromEntries(own.map(name => [name, null]));
          next = line.isNew ? stageNewValues(next, line.id, values) : stageValues(next, context.model, line.edit?.original ?? line.read, values);
        }
      }
    }

    return next;
  });
}

/** Stages the deletion of lines; new ones are simply forgotten. */
export function deleteLines(model: Model, lines: Line[]) {
  edits.stage(present => {
    const forgotten = lines.filter(line => line.isNew).reduce((next, line) => unstage(next, line.id), present);
    return stageDelete(forgotten, model, lines.filter(line => !line.isNew).map(line => line.edit?.original ?? line.read));
  });
}
