import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useConnection } from '../api/connection';
import { isAbort } from '../api/http';
import { studio } from '../api/studio';
import type { Model, Row } from '../api/types';
import { withSaved } from '../edits/staging';
import { useEdits } from '../edits/store';
import { type BlockQuery, blockRequest, type Blocks, blockSize, blocksOf, keep } from './paging';

export interface Rows {
  /** How many rows the view has; null until it is known. */
  count: number | null;
  rowAt: (index: number) => Row | undefined;
  /** Says which rows are visible: what is missing among them is fetched, what is no longer needed is given up. */
  look: (first: number, last: number) => void;
  error: unknown;
  milliseconds: number | null;
  again: () => void;
}

interface State {
  key: string;
  fresh: Blocks;
  /** Rows from before a change, shown until the new ones arrive. */
  stale: Blocks;
  count: number | null;
  error: unknown;
  milliseconds: number | null;
}

const nothing: Blocks = new Map();
const begin = (key: string): State => ({ key, fresh: nothing, stale: nothing, count: null, error: null, milliseconds: null });

/** The rows of a view of a table, of which only those around the visible ones are in memory. */
export function useRows(query: BlockQuery | null, revision: number): Rows {
  const key = JSON.stringify([query?.model.name, query?.where, query?.sorts]);
  const [state, setState] = useState(() => begin(key));
  const [turn, setTurn] = useState(0);
  const recoveries = useConnection(connection => connection.recoveries);
  const present = useRef({ key: '', fresh: nothing, query });
  const flights = useRef(new Map<number, AbortController>());
  const visible = useRef<[number, number]>([0, 40]);

  const fetchBlock = useCallback((block: number) => {
    const { query: asked, key: askedKey, fresh } = present.current;
    if (!asked) {
      return;
    }

    const abort = new AbortController();
    flights.current.set(block, abort);
    const { request, beyond } = blockRequest(asked, block, fresh);
    studio.query(request, abort.signal, false, beyond).then(
      answer => {
        flights.current.delete(block);
        if (present.current.key === askedKey && !abort.signal.aborted) {
          present.current.fresh = keep(present.current.fresh, block, (answer.data ?? []) as unknown as Row[]);
          const next = present.current.fresh;
          setState(before => ({ ...before, fresh: next, error: null, milliseconds: answer.milliseconds }));
        }
      },
      (error: unknown) => {
        flights.current.delete(block);
        if (!isAbort(error) && present.current.key === askedKey) {
          setState(before => ({ ...before, error }));
        }
      });
  }, []);

  const look = useCallback((first: number, last: number) => {
    visible.current = [first, last];
    const wanted = blocksOf(first, last);
    for (const [block, abort] of flights.current) {
      if (!wanted.some(candidate => Math.abs(candidate - block) <= 1)) {
        abort.abort();
        flights.current.delete(block);
      }
    }

    for (const block of wanted) {
      if (!present.current.fresh.has(block) && !flights.current.has(block)) {
        fetchBlock(block);
      }
    }
  }, [fetchBlock]);

  const model = query?.model;
  const where = query?.where;
  const saved = useEdits(edits => edits.saved);
  useLayoutEffect(() => {
    if (model && where && saved.size > 0) {
      const settled = (blocks: Blocks): Blocks => new Map([...blocks].map(([block, rows]) => [block, withSaved(rows, saved, model, where)]));
      present.current.fresh = settled(present.current.fresh);
      setState(before => ({ ...before, fresh: settled(before.fresh), stale: settled(before.stale) }));
    }
    // Once per save: rows that are read later may have been changed by somebody else.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [saved]);

  useEffect(() => {
    const now = flights.current;
    for (const abort of now.values()) {
      abort.abort();
    }

    now.clear();
    if (!model || !where || !query) {
      return;
    }

    present.current = { key: `${key}#${revision}.${turn}.${recoveries}`, fresh: nothing, query };
    setState(before => (before.key === key ? { ...before, stale: before.fresh.size > 0 ? before.fresh : before.stale, fresh: nothing, error: null } : begin(key)));
    const abort = new AbortController();
    countRows(model, where, abort.signal).then(
      count => setState(before => ({ ...before, count })),
      (error: unknown) => !isAbort(error) && setState(before => ({ ...before, error })));
    look(visible.current[0], visible.current[1]);
    return () => abort.abort();
    // The key stands for the query: a new object of the same content is no new view.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key, revision, turn, recoveries, look]);

  return useMemo(() => {
    const mine = state.key === key ? state : begin(key);
    return {
      count: mine.count,
      error: mine.error,
      milliseconds: mine.milliseconds,
      rowAt: index => {
        const block = Math.floor(index / blockSize);
        return (mine.fresh.get(block) ?? mine.stale.get(block))?.[index % blockSize];
      },
      look,
      again: () => setTurn(value => value + 1),
    };
  }, [state, key, look]);
}

/** How many rows a condition holds for. */
export async function countRows(model: Model, where: Record<string, unknown>, signal?: AbortSignal): Promise<number> {
  const answer = await studio.query({
    modelName: model.name, action: 'aggregate', query: { arguments: { where }, selection: { _count: { arguments: {}, selection: { _all: true } } } },
  }, signal);
  return Number((answer.data as { _count?: { _all?: number } } | null)?._count?._all ?? 0);
}
