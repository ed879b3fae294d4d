import { useEffect } from 'react';
import { app, useApp } from '../app/store';
import { edits, useEdits } from '../edits/store';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.matches('input, textarea, select') || target.isContentEditable || target.shadowRoot !== null);

/** Keys that work wherever one is. */
export function useGlobalKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      const key = event.key.toLowerCase();
      const act = (what: () => void) => {
        event.preventDefault();
        what();
      };
      if (control && key === 'k') {
        act(() => useApp.setState(state => ({ palette: !state.palette })));
      } else if (control && key === 's') {
        act(() => useEdits.getState().edits.size > 0 && edits.review(true));
      } else if (control && key === 'b') {
        act(() => useApp.setState(state => ({ sidebar: !state.sidebar })));
      } else if (event.altKey && !control && /^[1-9]$/.test(key)) {
        const tab = useApp.getState().tabs[Number(key) - 1];
        act(() => tab && app.activate(tab.id));
      } else if (event.altKey && key === 'w') {
        const { active } = useApp.getState();
        act(() => active !== null && app.close(active));
      } else if (!typing(event.target) && control && key === 'z') {
        act(() => (event.shiftKey ? edits.redo() : edits.undo()));
      } else if (!typing(event.target) && control && key === 'y') {
        act(() => edits.redo());
      } else if (!typing(event.target) && !control && event.key === '/') {
        act(() => {
          useApp.setState({ sidebar: true });
          requestAnimationFrame(() => document.getElementById('model-search')?.focus());
        });
      } else if (!typing(event.target) && event.key === '?') {
        act(() => useApp.setState({ shortcuts: true }));
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
