import { create } from 'zustand';
import type { Failure } from '../api/types';
import { type Edits, noEdits } from './staging';

interface EditStore {
  edits: Edits;
  /** Earlier states, the last one on top. */
  past: Edits[];
  future: Edits[];
  failures: Failure[];
  reviewing: boolean;
  /** What was saved last: rows that were read before show it until they are read again. */
  saved: Edits;
}

/** The staged changes of all tabs: they are saved together, in one transaction. */
export const useEdits = create<EditStore>(() => ({ edits: noEdits, past: [], future: [], failures: [], reviewing: false, saved: noEdits }));

const remembered = 200;

export const edits = {
  /** Stages something; `change` makes the new state from the present one. */
  stage(change: (present: Edits) => Edits) {
    useEdits.setState(state => {
      const next = change(state.edits);
      return next === state.edits
        ? state
        : { ...state, edits: next, past: [...state.past, state.edits].slice(-remembered), future: [], failures: state.failures.filter(failure => next.has(failure.change ?? '')) };
    });
  },
  undo() {
    useEdits.setState(state => {
      const previous = state.past.at(-1);
      return previous ? { ...state, edits: previous, past: state.past.slice(0, -1), future: [...state.future, state.edits], failures: [] } : state;
    });
  },
  redo() {
    useEdits.setState(state => {
      const next = state.future.at(-1);
      return next ? { ...state, edits: next, past: [...state.past, state.edits], future: state.future.slice(0, -1), failures: [] } : state;
    });
  },
  /** After saving: nothing is staged, and nothing to undo. */
  settle() {
    useEdits.setState(state => ({ edits: noEdits, past: [], future: [], failures: [], reviewing: false, saved: state.edits }));
  },
  discard() {
    edits.stage(() => noEdits);
    useEdits.setState({ failures: [], reviewing: false });
  },
  fail(failures: Failure[]) {
    useEdits.setState({ failures, reviewing: true });
  },
  review(reviewing: boolean) {
    useEdits.setState({ reviewing });
  },
};
