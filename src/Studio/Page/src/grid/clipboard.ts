/** Cells as spreadsheets exchange them: tabs between columns, line breaks between rows, quotes where a cell has either. Null is the word NULL, unquoted; a text "NULL" is quoted. */
export type Matrix = (string | null)[][];

export const toTsv = (cells: Matrix): string => cells.map(row => row.map(cellText).join('\t')).join('\n');

function cellText(cell: string | null): string {
  if (cell === null) {
    return 'NULL';
  }

  return /[\t\n\r"]/.test(cell) || cell === 'NULL' ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Reads what a spreadsheet, or this grid, put into the clipboard. */
export function fromTsv(text: string): Matrix {
  const rows: Matrix = [[]];
  let at = 0;
  while (at <= text.length) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    rows.at(-1)?.push(cell);
    const separator = text[end];
    at = separator === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
    if (separator === undefined) {
      break;
    }

    if (separator !== '\t') {
      if (at >= text.length) {
        break; // a line break at the end begins no new row
      }

      rows.push([]);
    }
  }

  return rows;
}

function plain(text: string, begin: number): [string | null, number] {
  let end = begin;
  while (end < text.length && !'\t\n\r'.includes(text[end] ?? '')) {
    end++;
  }

  const cell = text.slice(begin, end);
  return [cell === 'NULL' ? null : cell, end];
}

function quoted(text: string, begin: number): [string, number] {
  let cell = '';
  let at = begin + 1;
  while (at < text.length) {
    if (text[at] === '"') {
      if (text[at + 1] !== '"') {
        break;
      }

      at++;
    }

    cell += text[at++];
  }

  // A quote inside a plain cell (5" pipe) is no quoted cell: there is more behind the closing one.
  const after = text[at + 1];
  if (at < text.length && after !== undefined && !'\t\n\r'.includes(after)) {
    const [rest, end] = plain(text, at + 1);
    return [`"${cell}"${rest ?? 'NULL'}`, end];
  }

  return at >= text.length ? [`"${cell}`, text.length] : [cell, at + 1];
}

/** The cells that a paste fills: one copied cell fills the whole range, several fill their own shape. */
export function spread(cells: Matrix, rows: number, columns: number): Matrix {
  const only = cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? null) : undefined;
  return only === undefined ? cells : Array.from({ length: rows }, () => Array.from({ length: columns }, () => only));
}
