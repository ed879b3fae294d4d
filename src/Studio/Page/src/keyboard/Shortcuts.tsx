import { useApp } from '../app/store';
import { Dialog } from '../ui/Dialog';

const groups: Record<string, [string, string][]> = {
  Everywhere: [
    ['Command palette', 'Ctrl K'], ['Search models', '/'], ['Review and save', 'Ctrl S'], ['Undo', 'Ctrl Z'], ['Redo', 'Ctrl Shift Z'],
    ['Go to a tab', 'Alt 1 … 9'], ['Close the tab', 'Alt W'], ['Show or hide models', 'Ctrl B'], ['This list', '?'],
  ],
  Grid: [
    ['Move', '↑ ↓ ← →'], ['Extend the range', 'Shift ↑ ↓ ← →'], ['First, last column', 'Home, End'], ['First, last row', 'Ctrl Home, Ctrl End'], ['A page', 'Page Up, Page Down'],
    ['Edit', 'Enter, F2 or type'], ['Put NULL', 'Delete'], ['Select the row', 'Space'], ['Select all', 'Ctrl A'], ['Copy, paste', 'Ctrl C, Ctrl V'],
    ['Open the row beside', 'Ctrl Enter'], ['Follow a relation', 'Alt Enter'], ['New row', 'Insert'], ['Delete rows', 'Ctrl Delete'],
    ['Search', 'Ctrl F'], ['Filter', 'Ctrl Shift F'],
  ],
  Editing: [['Accept', 'Enter'], ['Accept long text or JSON', 'Ctrl Enter'], ['Accept and go on', 'Tab'], ['Give up', 'Escape']],
  Console: [['Run', 'Ctrl Enter'], ['Leave the editor', 'Escape, then Tab']],
};

/** All keys in one place. */
export function Shortcuts() {
  const open = useApp(state => state.shortcuts);
  if (!open) {
    return null;
  }

  return (
    <Dialog title="Keyboard" wide onClose={() => useApp.setState({ shortcuts: false })}>
      <div className="shortcut-groups">
        {Object.entries(groups).map(([name, entries]) => (
          <section key={name}>
            <h3>{name}</h3>
            {entries.map(([what, keys]) => <div key={what} className="shortcut"><span>{what}</span><span><kbd className="kbd">{keys}</kbd></span></div>)}
          </section>
        ))}
      </div>
    </Dialog>
  );
}
