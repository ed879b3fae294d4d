import { Command } from 'cmdk';
import { Database, GitBranch, Keyboard, Moon, Network, PencilLine, RefreshCw, SquareTerminal, Sun, Table2, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { plainView } from '../app/address';
import { app, useApp } from '../app/store';
import { edits } from '../edits/store';
import { chooseTheme } from '../theme/theme';

interface Entry {
  name: string;
  icon: ReactNode;
  keys?: string;
  run: () => void;
}

const commands: Entry[] = [
  { name: 'Open the query console', icon: <SquareTerminal size={15} />, run: () => app.open({ kind: 'console', request: null }) },
  { name: 'Open SQL', icon: <Database size={15} />, run: () => app.open({ kind: 'sql', text: null }) },
  { name: 'Open the schema', icon: <Network size={15} />, run: () => app.open({ kind: 'schema', model: null }) },
  { name: 'Open migrations', icon: <GitBranch size={15} />, run: () => app.open({ kind: 'migrations' }) },
  { name: 'Review and save changes', icon: <PencilLine size={15} />, keys: 'Ctrl S', run: () => edits.review(true) },
  { name: 'Undo the last change', icon: <Undo2 size={15} />, keys: 'Ctrl Z', run: () => edits.undo() },
  { name: 'Read schema and data again', icon: <RefreshCw size={15} />, run: () => void app.refresh() },
  { name: 'Use the dark theme', icon: <Moon size={15} />, run: () => chooseTheme('dark') },
  { name: 'Use the light theme', icon: <Sun size={15} />, run: () => chooseTheme('light') },
  { name: 'Use the theme of the system', icon: <Sun size={15} />, run: () => chooseTheme('system') },
  { name: 'Show the keys', icon: <Keyboard size={15} />, keys: '?', run: () => useApp.setState({ shortcuts: true }) },
];

/** Everything by name: models, tools, commands. */
export function Palette() {
  const open = useApp(state => state.palette);
  return open ? <OpenPalette /> : null;
}

function OpenPalette() {
  const models = useApp(state => state.schema)?.models ?? [];
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => useApp.setState({ palette: false });
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector('input')?.focus(); // the list around it can be focused too, and stands before it
    return () => element?.close();
  }, []);
  const run = (what: () => void) => {
    close();
    what();
  };

  return (
    <dialog ref={dialog} className="dialog palette" aria-label="Command palette" onCancel={close} onClick={event => event.target === dialog.current && close()}>
      <Command label="Command palette" loop>
        <Command.Input autoFocus placeholder="Go to a model, or do something …" aria-label="Search models and commands" />
        <Command.List>
          <Command.Empty>Nothing is called that.</Command.Empty>
          <Command.Group heading="Models">
            {models.map(model => (
              <Command.Item key={model.name} value={`model ${model.name} ${model.table}`} onSelect={() => run(() => app.open({ kind: 'table', model: model.name, view: plainView() }))}>
                <Table2 size={15} />{model.name}
              </Command.Item>
            ))}
          </Command.Group>
          <Command.Group heading="Commands">
            {commands.map(entry => (
              <Command.Item key={entry.name} value={entry.name} onSelect={() => run(entry.run)}>
                {entry.icon}{entry.name}{entry.keys !== undefined && <kbd className="kbd">{entry.keys}</kbd>}
              </Command.Item>
            ))}
          </Command.Group>
        </Command.List>
      </Command>
    </dialog>
  );
}
