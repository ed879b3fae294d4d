import { Fragment, type ReactNode } from 'react';

/** Words that begin a new part of a statement. */
const parts = new Set(['FROM', 'WHERE', 'GROUP', 'HAVING', 'ORDER', 'LIMIT', 'OFFSET', 'LEFT', 'INNER', 'CROSS', 'JOIN', 'RETURNING', 'VALUES', 'SET', 'UNION']);

/** Words that go on with a part: no new line between the two. */
const joined = new Set(['LEFT', 'INNER', 'CROSS', 'OUTER', 'UPDATE', 'DISTINCT']);

interface Piece {
  kind: 'word' | 'name' | 'text' | 'parameter' | 'space' | 'other';
  text: string;
}

const pattern = /("(?:[^"]|"")*")|('(?:[^']|'')*')|(\$\d+|\?\d*|\b\d+(?:\.\d+)?\b)|([A-Za-z_]\w*)|(\s+)|([^\s\w"'$?]|[$])/g;

/** A statement as its engine wrote it, broken into lines where its parts begin: what stands in brackets stays together. */
export function sqlLines(sql: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let word = '';
  for (const [text, name, literal, parameter, plain, space] of sql.matchAll(pattern)) {
    if (plain !== undefined && depth === 0 && word !== '' && parts.has(plain) && !joined.has(word) && pieces.at(-1)?.kind === 'space') {
      pieces[pieces.length - 1] = { kind: 'space', text: '\n' };
    }

    word = plain ?? word;
    depth += text === '(' ? 1 : text === ')' ? -1 : 0;
    const kind = name !== undefined ? 'name' : literal !== undefined ? 'text' : parameter !== undefined ? 'parameter'
      : plain !== undefined ? (plain === plain.toUpperCase() && plain.length > 1 ? 'word' : 'other') : space !== undefined ? 'space' : 'other';
    pieces.push({ kind, text });
  }

  return pieces;
}

/** A statement in colours. It is put together of texts: nothing of it becomes markup. */
export function SqlText({ sql }: { sql: string }) {
  const shown: ReactNode[] = sqlLines(sql).map(({ kind, text }, index) => (kind === 'word' || kind === 'text' || kind === 'parameter' ? <span key={index} className={`sql-${kind}`}>{text}</span> : <Fragment key={index}>{text}</Fragment>));
  return <pre className="sql-text" tabIndex={0}>{shown}</pre>;
}
