import type { Field, Model, Row, Value } from '../api/types';
import { changesOfAll, editId } from '../edits/staging';
import type { Edit, Edits } from '../edits/staging';
import type { Rows } from './useRows';

/** A line of the grid: a row of the database or a new one, with what is staged on it. */
export interface Line {
  id: string;
  /** The row with its staged values. */
  row: Row;
  /** The row as it was read. */
  read: Row;
  edit: Edit | undefined;
  /** What is staged for all rows of the view. */
  all?: Edit;
  isNew: boolean;
}

export interface Lines {
  length: number;
  /** New rows stand above the others. */
  drafts: Edit[];
  at: (index: number) => Line | undefined;
}

/** The grid's lines: new rows first, then the rows of the segment that begins with row `offset`. */
export function linesOf(model: Model, rows: Rows, edits: Edits, where: Record<string, unknown>, offset: number, segment: number): Lines {
  const many = changesOfAll(edits, model, where);
  const all = many.find(edit => edit.kind === 'deleteAll') ?? many.at(-1);
  const allValues = Object.assign({}, ...many.map(edit => edit.values)) as Row;
  const drafts = [...edits.values()].filter(edit => edit.kind === 'create' && edit.model === model.name);
  const count = Math.max(0, Math.min((rows.count ?? 0) - offset, segment));
  return {
    length: drafts.length + count,
    drafts,
    at: index => {
      const draft = drafts[index];
      if (draft) {
        return { id: draft.id, row: draft.values, read: {}, edit: draft, isNew: true };
      }

      const row = rows.rowAt(index - drafts.length + offset);
      if (!row) {
        return undefined;
      }

      const id = model.key ? editId(model, row) : `${model.name}#${index}`;
      const edit = edits.get(id);
      const shown = many.length > 0 ? { ...row, ...allValues, ...edit?.values } : edit ? { ...row, ...edit.values } : row;
      return { id, row: shown, read: row, edit, isNew: false, ...(all ? { all: { ...all, values: allValues } } : {}) };
    },
  };
}

/** Why a cell cannot be edited; null where it can. */
export function locked(model: Model, field: Field, readOnly: boolean, line: Line | undefined): string | null {
  if (readOnly) {
    return 'Studio was started read-only';
  }

  if (model.view === true) {
    return `'${model.name}' is a view`;
  }

  if (model.key === null) {
    return `'${model.name}' has no key: its rows cannot be told apart`;
  }

  if (line?.edit?.kind === 'delete' || line?.all?.kind === 'deleteAll') {
    return 'The row is to be deleted';
  }

  if (field.kind === 'unsupported') {
    return `Studio cannot write ${field.nativeType ?? 'this type'}`;
  }

  return field.readOnly && line?.isNew !== true ? `'${field.name}' cannot be changed` : null;
}

/** True where a cell's value is staged. */
export function isStaged(line: Line, field: Field): boolean {
  if (line.all?.kind === 'updateAll' && field.name in line.all.values) {
    return true;
  }

  if (!line.edit || line.edit.kind === 'delete') {
    return false;
  }

  return field.kind === 'relation'
    ? field.name in line.edit.links || (field.relation?.fields ?? []).some(name => name in (line.edit?.values ?? {}))
    : field.name in line.edit.values;
}

/** What a cell stands for when it is copied or edited: a relation stands for its foreign key. */
export function cellValue(line: Line, field: Field): Value | undefined {
  if (field.kind !== 'relation') {
    return line.row[field.name];
  }

  const [first] = field.relation?.fields ?? [];
  return first === undefined ? ((line.row._count as Record<string, number> | undefined)?.[field.name] ?? null) : line.row[first];
}
