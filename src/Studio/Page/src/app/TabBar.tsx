import { Command, Database, GitBranch, Network, PanelLeft, PencilLine, SquareTerminal, Table2, X } from 'lucide-react';
import { edits, useEdits } from '../edits/store';
import type { Place } from './address';
import { app, useApp } from './store';
import { ThemeMenu } from './ThemeMenu';
import { title } from './title';

const icons = { home: Table2, table: Table2, console: SquareTerminal, sql: Database, schema: Network, migrations: GitBranch };

export function PlaceIcon({ place, size = 14 }: { place: Place; size?: number }) {
  const Icon = icons[place.kind];
  return <Icon size={size} aria-hidden />;
}

/** The open tabs, and what is at hand everywhere. */
export function TabBar() {
  const { tabs, active, sidebar } = useApp();
  const staged = useEdits(state => state.edits.size);
  const move = (event: React.KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    if (step !== 0 && next) {
      app.activate(next.id);
      document.getElementById(next.id)?.focus();
    } else if (event.key === 'Delete' && tabs[index]) {
      app.close(tabs[index].id);
    }
  };

  return (
    <header className="tabbar">
      <button type="button" className="button plain icon" aria-label={sidebar ? 'Hide the list of models' : 'Show the list of models'} aria-pressed={sidebar} onClick={() => useApp.setState({ sidebar: !sidebar })}>
        <PanelLeft size={16} />
      </button>
      <div className="tabs" role="tablist" aria-label="Open tabs">
        {tabs.map((tab, index) => (
          <div key={tab.id} className={tab.id === active ? 'tab active' : 'tab'} role="presentation" onAuxClick={event => event.button === 1 && app.close(tab.id)}>
            <button
              type="button" role="tab" id={tab.id} className="tab-button" aria-selected={tab.id === active} aria-controls="main"
              tabIndex={tab.id === active || (active === null && index === 0) ? 0 : -1}
              onClick={() => app.activate(tab.id)} onKeyDown={event => move(event, index)}
            >
              <PlaceIcon place={tab.place} /><span>{title(tab.place)}</span>
            </button>
            <button type="button" className="tab-close" tabIndex={-1} aria-label={`Close ${title(tab.place)}`} onClick={() => app.close(tab.id)}><X size={12} /></button>
          </div>
        ))}
      </div>
      {staged > 0 && (
        <button type="button" className="button primary small" onClick={() => edits.review(true)}>
          <PencilLine size={13} />{staged === 1 ? '1 change' : `${staged} changes`}
        </button>
      )}
      <button type="button" className="button small palette-button" aria-label="Command palette" onClick={() => useApp.setState({ palette: true })}>
        <Command size={13} /><span className="wide-only">Go to</span><kbd className="kbd">Ctrl K</kbd>
      </button>
      <ThemeMenu />
    </header>
  );
}
