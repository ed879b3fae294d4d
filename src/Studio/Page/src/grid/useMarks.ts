import { useCallback, useMemo, useRef, useState } from 'react';
import type { Line, Lines } from './lines';

export interface Marks {
  ids: ReadonlySet<string>;
  lines: Line[];
  toggle: (id: string, shift: boolean) => void;
  toggleAll: () => void;
  clear: () => void;
}

const none: ReadonlyMap<string, Line> = new Map();
const most = 5000;

/** The rows that are selected by their boxes. They stay selected while they are scrolled away. */
export function useMarks(lines: Lines): Marks {
  const [marked, setMarked] = useState<ReadonlyMap<string, Line>>(none);
  const last = useRef<string | null>(null);
  const present = useRef(lines);
  present.current = lines;

  const loaded = useCallback(() => {
    const found: Line[] = [];
    for (let index = 0; index < Math.min(present.current.length, 1000000) && found.length < most; index++) {
      const line = present.current.at(index);
      if (line) {
        found.push(line);
      }
    }

    return found;
  }, []);

  const toggle = useCallback((id: string, shift: boolean) => {
    const all = loaded();
    const anchor = last.current;
    setMarked(before => {
      const next = new Map(before);
      const from = all.findIndex(line => line.id === anchor);
      const to = all.findIndex(line => line.id === id);
      if (shift && from >= 0 && to >= 0) {
        for (const line of all.slice(Math.min(from, to), Math.max(from, to) + 1)) {
          next.set(line.id, line);
        }
      } else if (!next.delete(id) && all[to]) {
        next.set(id, all[to]);
      }

      return next;
    });
    last.current = id;
  }, [loaded]);

  const toggleAll = useCallback(() => {
    const all = loaded();
    setMarked(before => (before.size > 0 ? none : new Map(all.map(line => [line.id, line]))));
  }, [loaded]);

  return useMemo(() => ({ ids: new Set(marked.keys()), lines: [...marked.values()], toggle, toggleAll, clear: () => setMarked(none) }), [marked, toggle, toggleAll]);
}
