import Papa from 'papaparse';
import type { EnumInfo, Field, Model, Row, Value } from '../api/types';
import { parseValue } from '../cells/parse';

/** A file as read: named columns with texts; null is null, undefined is not there. */
export interface Source {
  columns: string[];
  rows: Record<string, unknown>[];
}

/** Reads CSV (with a head line) or JSON (a list of objects). */
export function readSource(text: string, name: string): Source | { problem: string } {
  const begin = text.trimStart();
  return name.toLowerCase().endsWith('.json') || begin.startsWith('[') || begin.startsWith('{') ? readJson(text) : readCsv(text);
}

function readJson(text: string): Source | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { problem: `The file is no valid JSON: ${error instanceof Error ? error.message : 'unreadable'}` };
  }

  const rows = Array.isArray(json) ? (json as unknown[]) : [json];
  return rows.every((row): row is Record<string, unknown> => typeof row === 'object' && row !== null && !Array.isArray(row))
    ? { columns: [...new Set(rows.flatMap(row => Object.keys(row)))], rows }
    : { problem: 'The file must be a list of objects' };
}

function readCsv(text: string): Source | { problem: string } {
  const read = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: 'greedy' });
  const fault = read.errors.find(error => error.code !== 'UndetectableDelimiter');
  if (fault) {
    return { problem: `Row ${(fault.row ?? 0) + 1}: ${fault.message}` };
  }

  const columns = read.meta.fields ?? [];
  return columns.length === 0 ? { problem: 'The file has no head line' } : { columns, rows: read.data };
}

/** Which column of a file goes where: by the field's name or its column's, whatever the case. */
export function guessMapping(columns: string[], model: Model): Record<string, string> {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const fields = model.fields.filter(field => field.kind === 'scalar' || field.kind === 'enum');
  const mapping: Record<string, string> = {};
  for (const column of columns) {
    const field = fields.find(candidate => plain(candidate.name) === plain(column) || plain(candidate.column) === plain(column));
    if (field && !Object.values(mapping).includes(field.name)) {
      mapping[column] = field.name;
    }
  }

  return mapping;
}

export interface RowProblem {
  row: number;
  field: string;
  message: string;
}

/** A file's rows as rows of a model, with everything that does not fit. An empty CSV cell is NULL where that is allowed, else left to the default. */
export function convert(source: Source, mapping: Record<string, string>, model: Model, enums: EnumInfo[]): { rows: Row[]; problems: RowProblem[] } {
  const problems: RowProblem[] = [];
  const pairs = Object.entries(mapping).flatMap(([column, name]) => {
    const field = model.fields.find(candidate => candidate.name === name);
    return field ? [{ column, field }] : [];
  });
  const rows = source.rows.map((row, index) => {
    const result: Row = {};
    for (const { column, field } of pairs) {
      const read = convertOne(row[column], field, enums);
      if (read !== undefined && 'problem' in read) {
        problems.push({ row: index + 1, field: field.name, message: read.problem });
      } else if (read !== undefined) {
        result[field.name] = read.value;
      }
    }

    return result;
  });
  const missing = model.fields.find(field => (field.kind === 'scalar' || field.kind === 'enum') && field.required && !field.list && !field.generated && field.default === undefined && !pairs.some(pair => pair.field === field));
  if (missing) {
    problems.unshift({ row: 1, field: missing.name, message: 'No column of the file goes here, and the field is required' });
  }

  return { rows, problems };
}

function convertOne(value: unknown, field: Field, enums: EnumInfo[]): { value: Value } | { problem: string } | undefined {
  if (value === undefined) {
    return undefined;
  }

  if (value === null || (value === '' && (field.type !== 'String' || field.list || !field.required))) {
    return !field.required ? { value: null } : field.generated || field.default !== undefined || field.list ? undefined : { problem: 'A value is required' };
  }

  const text = typeof value === 'string' && !(field.type === 'Json' && !isJson(value)) ? value : JSON.stringify(value);
  return parseValue(text, field, enums);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
