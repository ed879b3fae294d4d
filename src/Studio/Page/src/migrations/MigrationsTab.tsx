import { CircleCheck, CircleX, Clock, FileQuestion, GitBranch, RotateCcw, TriangleAlert } from 'lucide-react';
import { useCallback, useState } from 'react';
import { studio } from '../api/studio';
import type { Migration, Script } from '../api/types';
import { useApp } from '../app/store';
import { dateText } from '../cells/format';
import { Empty, Failed, Loading } from '../ui/States';
import { useAsk } from '../ui/useAsk';

const states = {
  applied: { word: 'applied', badge: 'badge good', icon: CircleCheck },
  pending: { word: 'pending', badge: 'badge warn', icon: Clock },
  failed: { word: 'failed', badge: 'badge bad', icon: CircleX },
  missing: { word: 'only in the database', badge: 'badge bad', icon: FileQuestion },
  rolledBack: { word: 'rolled back', badge: 'badge', icon: RotateCcw },
};

/** The migrations and their state, what the database has that they have not, and what the schema has that they have not. */
export function MigrationsTab() {
  const revision = useApp(state => state.revision);
  const ask = useCallback(async () => ({ ...(await studio.migrations()), revision }), [revision]);
  const { data, error, again } = useAsk(ask);
  if (error !== null) {
    return <Failed error={error} retry={again} />;
  }

  if (!data) {
    return <Loading what="the migrations" />;
  }

  return (
    <div className="migrations">
      <h1>Migrations</h1>
      {data.folder !== undefined && <p className="soft" title={data.folder}><code>{data.folder.split(/[\\/]/).slice(-2).join('/')}</code></p>}
      {data.problem && <div className="note warn" role="note"><TriangleAlert size={15} /><span>{data.problem.message}{data.problem.remedy !== undefined && <>. {data.problem.remedy}</>} <span className="badge">{data.problem.code}</span></span></div>}
      {data.drift
        ? <Changes title="The database has drifted" script={data.drift} bad>Something changed the database beside its migrations. This SQL is what changed.</Changes>
        : data.migrations.length > 0 && !data.problem && <p className="note good"><CircleCheck size={15} />The database is as its migrations left it.</p>}
      {data.pending && <Changes title="Not in a migration yet" script={data.pending}>The schema has these changes; <code>schemafirst migrate dev</code> writes a migration of them.</Changes>}
      {data.migrations.length === 0 && <Empty title="There are no migrations" icon={<GitBranch size={24} />}><p>Nothing is in the folder, and the database knows of none. <code>schemafirst migrate dev</code> begins with one.</p></Empty>}
      <ol className="migration-list">
        {[...data.migrations].reverse().map(migration => <Entry key={migration.name} migration={migration} />)}
      </ol>
    </div>
  );
}

function Entry({ migration }: { migration: Migration }) {
  const [open, setOpen] = useState(migration.state === 'failed' || migration.state === 'pending');
  const { word, badge, icon: Icon } = states[migration.state];
  return (
    <li className={`migration ${migration.state}`}>
      <button type="button" className="migration-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon size={16} aria-hidden /><strong>{migration.name}</strong><span className={badge}>{word}</span>{migration.edited === true && <span className="badge warn">edited since it was applied</span>}
        {migration.risks.length > 0 && <span className="badge warn"><TriangleAlert size={11} />{migration.risks.length}</span>}
        <span className="spacer" />{typeof migration.appliedAt === 'string' && <span className="faint" title={dateText(migration.appliedAt)}>{dateText(migration.appliedAt).slice(0, 16)}</span>}
      </button>
      {open && <><Risks script={migration} />{typeof migration.logs === 'string' && migration.logs !== '' && <pre className="migration-sql problem">{migration.logs}</pre>}<pre className="migration-sql" tabIndex={0} aria-label={`SQL of ${migration.name}`}>{migration.sql}</pre></>}
    </li>
  );
}

function Changes({ title, script, bad = false, children }: { title: string; script: Script; bad?: boolean; children: React.ReactNode }) {
  return (
    <section className={bad ? 'changes bad' : 'changes'} aria-label={title}>
      <h2><TriangleAlert size={15} />{title}</h2><p className="soft">{children}</p>
      <Risks script={script} />
      <pre className="migration-sql" tabIndex={0} aria-label={`SQL: ${title}`}>{script.sql}</pre>
    </section>
  );
}

const Risks = ({ script }: { script: Script }) => (
  <>{script.risks.map((risk, index) => <div key={index} className="note warn"><TriangleAlert size={14} /><span>{risk.message} <span className="badge">{risk.code}</span></span></div>)}</>
);
