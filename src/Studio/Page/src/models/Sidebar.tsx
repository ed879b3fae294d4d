import { Database, Eye, GitBranch, KeyRound, Network, RefreshCw, Search, SquareTerminal, Table2 } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { type Place, plainView } from '../app/address';
import { activePlace, app, useApp } from '../app/store';

const tools: { place: Place; label: string; icon: typeof Table2 }[] = [
  { place: { kind: 'console', request: null }, label: 'Query console', icon: SquareTerminal },
  { place: { kind: 'sql', text: null }, label: 'SQL', icon: Database },
  { place: { kind: 'schema', model: null }, label: 'Schema', icon: Network },
  { place: { kind: 'migrations' }, label: 'Migrations', icon: GitBranch },
];

/** The models with their counts, and the tools. */
export function Sidebar() {
  const { session, schema, counts } = useApp();
  const place = useApp(activePlace);
  const [search, setSearch] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return (schema?.models ?? []).filter(model => model.name.toLowerCase().includes(wanted) || model.table.toLowerCase().includes(wanted));
  }, [schema, search]);
  const go = (next: Place) => {
    app.open(next);
    if (window.innerWidth <= 760) {
      useApp.setState({ sidebar: false });
    }
  };
  const keys = (event: React.KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      buttons[Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1))]?.focus();
    } else if (event.key === 'Enter' && at < 0 && shown[0]) {
      go({ kind: 'table', model: shown[0].name, view: plainView() });
    }
  };

  return (
    <nav className="sidebar" aria-label="Models and tools" onKeyDown={keys}>
      <div className="brand">
        <img src="/icon.svg" alt="" width={22} height={22} />
        <button type="button" className="brand-name" onClick={() => useApp.setState({ active: null })} aria-label="Home">
          <strong>Studio</strong><span className="faint">{session?.database}</span>
        </button>
        <button type="button" className="button plain small icon" aria-label="Read schema and data again" title="Read schema and data again" onClick={() => void app.refresh()}><RefreshCw size={14} /></button>
      </div>
      <label className="side-search">
        <Search size={14} aria-hidden />
        <input id="model-search" placeholder="Search models" aria-label="Search models" value={search} onChange={event => setSearch(event.target.value)} />
        <kbd className="kbd">/</kbd>
      </label>
      <ul className="models" ref={list} aria-label="Models">
        {shown.map(model => {
          const current = place.kind === 'table' && place.model === model.name;
          const Icon = model.view ? Eye : model.key ? Table2 : KeyRound;
          return (
            <li key={model.name}>
              <button type="button" className="side-item" aria-current={current ? 'page' : undefined} title={model.key ? model.table : `${model.table}: no key, read-only`} onClick={() => go({ kind: 'table', model: model.name, view: plainView() })}>
                <Icon size={14} aria-hidden /><span className="side-name">{model.name}</span>
                <span className="count">{short(counts[model.name])}</span>
              </button>
            </li>
          );
        })}
        {shown.length === 0 && <li className="side-empty faint">{search === '' ? 'The schema has no models' : `No model is called “${search}”`}</li>}
      </ul>
      <ul className="tools" aria-label="Tools">
        {tools.map(({ place: target, label, icon: Icon }) => (
          <li key={label}>
            <button type="button" className="side-item" aria-current={place.kind === target.kind ? 'page' : undefined} onClick={() => go(target)}><Icon size={14} aria-hidden /><span className="side-name">{label}</span></button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function short(count: number | null | undefined): string {
  if (count === null || count === undefined) {
    return '';
  }

  return count < 100000 ? count.toLocaleString('en') : count < 1000000 ? `${Math.floor(count / 1000)}k` : `${(count / 1000000).toFixed(1)}M`;
}
