import { useCallback, useEffect, useState } from 'react';
import { useConnection } from '../api/connection';
import { isAbort } from '../api/http';

export interface Asked<T> {
  data: T | null;
  error: unknown;
  loading: boolean;
  again: () => void;
}

/** Asks the server when `ask` changes (memoise it), when told to and when the database comes back. The last answer stays visible meanwhile. */
export function useAsk<T>(ask: ((signal: AbortSignal) => Promise<T>) | null): Asked<T> {
  const [state, setState] = useState<{ data: T | null; error: unknown; loading: boolean }>({ data: null, error: null, loading: ask !== null });
  const [turn, setTurn] = useState(0);
  const recoveries = useConnection(connection => connection.recoveries);
  useEffect(() => {
    if (ask === null) {
      return;
    }

    const abort = new AbortController();
    setState(before => ({ ...before, loading: true }));
    ask(abort.signal).then(
      data => setState({ data, error: null, loading: false }),
      (error: unknown) => {
        if (!isAbort(error)) {
          setState(before => ({ ...before, error, loading: false }));
        }
      });
    return () => abort.abort();
  }, [ask, turn, recoveries]);

  return { ...state, again: useCallback(() => setTurn(value => value + 1), []) };
}
