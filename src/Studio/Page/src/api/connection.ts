import { create } from 'zustand';

interface Connection {
  /** Why the database cannot be reached; null while it can. */
  problem: string | null;
  /** Grows each time the database comes back: views that failed ask again. */
  recoveries: number;
}

/** Whether the database answers: every request tells. */
export const useConnection = create<Connection>(() => ({ problem: null, recoveries: 0 }));

export const connection = {
  lost(problem: string) {
    useConnection.setState({ problem });
  },
  reached() {
    const { problem, recoveries } = useConnection.getState();
    if (problem !== null) {
      useConnection.setState({ problem: null, recoveries: recoveries + 1 });
    }
  },
};
