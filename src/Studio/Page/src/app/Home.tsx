import { GitBranch, Keyboard, Network, SquareTerminal, Table2 } from 'lucide-react';
import { plainView } from './address';
import { app, useApp } from './store';

/** What one sees before anything is open: where one is, and the largest tables. */
export function Home() {
  const { session, schema, counts } = useApp();
  const largest = [...(schema?.models ?? [])].sort((left, right) => (counts[right.name] ?? 0) - (counts[left.name] ?? 0)).slice(0, 8);
  const source = { records: 'your C# records', prisma: 'a .prisma file', database: 'the database itself' }[session?.source ?? 'database'];
  return (
    <div className="home">
      <h1>{session?.database}</h1>
      <p className="soft">{session?.provider === 'postgresql' ? 'PostgreSQL' : 'SQLite'} · {schema?.models.length} models from {source}{session?.sourcePath !== undefined && <> · <code>{session.sourcePath}</code></>}</p>
      <div className="home-cards">
        {largest.map(model => (
          <button key={model.name} type="button" className="home-card" onClick={() => app.open({ kind: 'table', model: model.name, view: plainView() })}>
            <Table2 size={16} /><strong>{model.name}</strong><span className="faint">{rows(counts[model.name])}</span>
          </button>
        ))}
      </div>
      <div className="home-tools">
        <button type="button" className="button" onClick={() => app.open({ kind: 'console', request: null })}><SquareTerminal size={15} />Query console</button>
        <button type="button" className="button" onClick={() => app.open({ kind: 'schema', model: null })}><Network size={15} />Schema</button>
        <button type="button" className="button" onClick={() => app.open({ kind: 'migrations' })}><GitBranch size={15} />Migrations</button>
        <button type="button" className="button" onClick={() => useApp.setState({ shortcuts: true })}><Keyboard size={15} />Keyboard</button>
      </div>
    </div>
  );
}

const rows = (count: number | null | undefined) => (count === null || count === undefined ? '…' : `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`);
