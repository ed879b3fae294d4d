import { Database, Play } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { isAbort } from '../api/http';
import { studio } from '../api/studio';
import type { SqlAnswer } from '../api/types';
import type { Place } from '../app/address';
import { app, useApp } from '../app/store';
import { Empty, Failed } from '../ui/States';
import { CodeEditor } from './CodeEditor';
import { HistoryMenu } from './HistoryMenu';
import { readHistory, remember } from './history';
import { ResultGrid } from './ResultGrid';

const historyKey = 'studio.history.sql';

/** The user's own SQL, with completion of tables and columns. */
export function SqlTab({ place }: { place: Place & { kind: 'sql' } }) {
  const schema = useApp(state => state.schema);
  const session = useApp(state => state.session);
  const first = schema?.models[0]?.table ?? 'users';
  const [text, setText] = useState(place.text ?? `SELECT *\nFROM "${first}"\nLIMIT 100;`);
  const [answer, setAnswer] = useState<SqlAnswer | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [past, setPast] = useState(() => readHistory(historyKey));
  const turn = useRef<AbortController | null>(null);
  const tables = useMemo(() => Object.fromEntries((schema?.models ?? []).map(model => [model.table, model.fields.filter(field => field.kind !== 'relation').map(field => field.column)])), [schema]);
  const run = async (sql = text) => {
    turn.current?.abort();
    const abort = new AbortController();
    turn.current = abort;
    setBusy(true);
    setError(null);
    app.update({ kind: 'sql', text: sql });
    setPast(remember(historyKey, sql));
    try {
      setAnswer(await studio.sql(sql, abort.signal));
    } catch (failure) {
      if (!isAbort(failure)) {
        setError(failure);
      }
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="console">
      <div className="toolbar" role="toolbar" aria-label="SQL">
        <button type="button" className="button primary" disabled={busy} onClick={() => void run()}><Play size={14} />Run<kbd className="kbd on-accent">Ctrl ↵</kbd></button>
        {busy && <button type="button" className="button" onClick={() => turn.current?.abort()}>Stop</button>}
        <HistoryMenu entries={past} onPick={setText} />
        <span className="spacer" />
        {session?.readOnly === true && <span className="badge">reads only</span>}
        {answer && <span className="faint">{answer.affected !== undefined && answer.columns.length === 0 ? `${answer.affected} rows changed` : `${answer.rows.length} rows`}{answer.truncated && ' (the first ones)'}, {answer.milliseconds.toFixed(1)} ms</span>}
      </div>
      <div className="sql-pane"><CodeEditor language="sql" label="SQL" value={text} onChange={setText} onRun={sql => void run(sql)} tables={tables} dialect={session?.provider ?? 'sqlite'} /></div>
      <div className="console-answer" role="region" aria-label="Answer of the SQL">
        {error !== null
          ? <Failed error={error} />
          : !answer
            ? <Empty title="Run a statement" icon={<Database size={24} />}><p>Tables and columns complete as you type. Values are shown as in the tables.</p></Empty>
            : answer.columns.length === 0
              ? <Empty title={`Done: ${answer.affected ?? 0} ${answer.affected === 1 ? 'row' : 'rows'} changed`} />
              : <ResultGrid columns={answer.columns} rows={answer.rows} label="Rows of the answer" />}
      </div>
    </div>
  );
}
