import { Braces, Play, Workflow } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { isAbort } from '../api/http';
import { studio } from '../api/studio';
import type { ExplainedStatement, QueryAnswer, QueryRequest } from '../api/types';
import { messageOf } from '../api/http';
import { untag } from '../api/values';
import type { Place } from '../app/address';
import { app, useApp } from '../app/store';
import { Empty, Failed } from '../ui/States';
import { CodeEditor } from './CodeEditor';
import { HistoryMenu } from './HistoryMenu';
import { readHistory, remember } from './history';
import { PlanTree } from './PlanTree';
import { ResultGrid, tabulate } from './ResultGrid';
import { SqlText } from './SqlText';

const historyKey = 'studio.history.console';
type View = 'rows' | 'json' | 'sql' | 'plan';

/** The same query as C#, as JSON and as SQL: written on either side, run, explained. */
export function ConsoleTab({ place }: { place: Place & { kind: 'console' } }) {
  const first = useApp(state => state.schema?.models[0]?.name ?? 'User');
  const [json, setJson] = useState(() => place.request ?? pretty({ modelName: first, action: 'findMany', query: { arguments: { take: 20 }, selection: { $scalars: true } } }));
  const [code, setCode] = useState('');
  const [codeProblem, setCodeProblem] = useState<string | null>(null);
  const [jsonProblem, setJsonProblem] = useState<string | null>(null);
  const [answer, setAnswer] = useState<QueryAnswer | null>(null);
  const [plans, setPlans] = useState<ExplainedStatement[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [view, setView] = useState<View>('rows');
  const [past, setPast] = useState(() => readHistory(historyKey));
  const turn = useRef<AbortController | null>(null);
  /** The texts that the other side has been told of: what it wrote itself is no edit. */
  const written = useRef({ json: '', code: '' });
  /** The side that was written on last: a translation of the other one that comes late must not undo it. */
  const side = useRef<'json' | 'code'>('json');

  const fromJson = useCallback(async (text: string, signal: AbortSignal) => {
    const request = parseRequest(text);
    if ('problem' in request) {
      setJsonProblem(request.problem);
      return;
    }

    setJsonProblem(null);
    try {
      const { code: printed } = await studio.csharp(request, signal);
      if (side.current === 'json') {
        written.current.code = printed;
        setCode(printed);
        setCodeProblem(null);
      }
    } catch (failure) {
      if (!isAbort(failure)) {
        setJsonProblem(messageOf(failure));
      }
    }
  }, []);

  const wanted = place.request;
  const shown = useRef(wanted);
  useEffect(() => {
    // Another view may have asked for a query while this one was open; what was run here is known here.
    if (wanted !== null && wanted !== shown.current) {
      shown.current = wanted;
      side.current = 'json';
      setJson(wanted);
    }
  }, [wanted]);

  useEffect(() => {
    if (json === written.current.json) {
      return;
    }

    const abort = new AbortController();
    const timer = setTimeout(() => void fromJson(json, abort.signal), 300);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [json, fromJson]);

  useEffect(() => {
    if (code === written.current.code) {
      return;
    }

    const abort = new AbortController();
    const timer = setTimeout(() => {
      studio.request(code, abort.signal).then(
        ({ request }) => {
          if (side.current === 'json') {
            return;
          }

          written.current.json = pretty(request);
          setJson(written.current.json);
          setCodeProblem(null);
          setJsonProblem(null);
        },
        (failure: unknown) => !isAbort(failure) && setCodeProblem(messageOf(failure)));
    }, 400);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [code]);

  /** Runs the query as one side tells it: JSON as it stands, C# once it is translated. */
  const run = async (explain: boolean, typed: { json?: string; code?: string } = {}) => {
    let text = typed.json ?? json;
    if (typed.code !== undefined && typed.code !== written.current.code) {
      try {
        text = pretty((await studio.request(typed.code, new AbortController().signal)).request);
      } catch (failure) {
        setCodeProblem(messageOf(failure));
        return;
      }
    }

    const request = parseRequest(text);
    if ('problem' in request) {
      setJsonProblem(request.problem);
      return;
    }

    turn.current?.abort();
    const abort = new AbortController();
    turn.current = abort;
    setBusy(true);
    setError(null);
    shown.current = text;
    app.update({ kind: 'console', request: text });
    setPast(remember(historyKey, text));
    try {
      if (explain) {
        setPlans((await studio.explain(request, false, abort.signal)).statements);
        setView('plan');
      } else {
        setAnswer(await studio.query(request, abort.signal, true));
        setView(before => (before === 'plan' ? 'rows' : before));
        if (!/^(find|aggregate|groupBy|queryRaw)/.test(request.action)) {
          app.changed();
        }
      }
    } catch (failure) {
      if (!isAbort(failure)) {
        setError(failure);
      }
    } finally {
      setBusy(false);
    }
  };
  const table = answer ? tabulate(answer.data) : null;

  return (
    <div className="console">
      <div className="toolbar" role="toolbar" aria-label="Query console">
        <button type="button" className="button primary" disabled={busy} onClick={() => void run(false)}><Play size={14} />Run<kbd className="kbd on-accent">Ctrl ↵</kbd></button>
        <button type="button" className="button" disabled={busy} onClick={() => void run(true)}><Workflow size={14} />Explain</button>
        <HistoryMenu entries={past} onPick={entry => { written.current.json = ''; side.current = 'json'; setJson(entry); }} />
        <span className="spacer" />
        {answer && <span className="faint">{answer.statements?.length ?? 0} {answer.statements?.length === 1 ? 'statement' : 'statements'}, {answer.milliseconds.toFixed(1)} ms</span>}
      </div>
      <div className="console-panes">
        <section className="pane" aria-label="C#">
          <header><h3>C#</h3>{codeProblem !== null && <span className="problem" role="alert">{codeProblem}</span>}</header>
          <CodeEditor language="csharp" label="Query in C#" value={code} onChange={text => { side.current = 'code'; setCode(text); }} onRun={text => void run(false, { code: text })} placeholder="await db.User.FindManyAsync(new() { Take = 20 });" />
        </section>
        <section className="pane" aria-label="JSON">
          <header><h3>JSON</h3>{jsonProblem !== null && <span className="problem" role="alert">{jsonProblem}</span>}</header>
          <CodeEditor language="json" label="Query in JSON" value={json} onChange={text => { side.current = 'json'; setJson(text); }} onRun={text => void run(false, { json: text })} />
        </section>
        <section className="pane" aria-label="SQL">
          <header><h3>SQL</h3><span className="faint">what was sent</span></header>
          <Statements answer={answer} />
        </section>
      </div>
      <div className="segments" role="tablist" aria-label="Answer">
        {(['rows', 'json', 'plan'] as const).map(name => (
          <button key={name} type="button" role="tab" aria-selected={view === name} className="segment" onClick={() => setView(name)}>{{ rows: 'Rows', json: 'JSON', plan: 'Plan' }[name]}</button>
        ))}
      </div>
      <div className="console-answer" role="tabpanel" aria-label="Answer of the query">
        {error !== null
          ? <Failed error={error} />
          : view === 'plan'
            ? (plans ? <PlanTree statements={plans} /> : <Empty title="No plan yet" icon={<Workflow size={24} />}><p>Explain shows how the database would answer, step by step.</p></Empty>)
            : !answer || !table
              ? <Empty title="Run the query" icon={<Braces size={24} />}><p>Write it in C# or as JSON: the other follows. The SQL shows what was sent.</p></Empty>
              : view === 'json'
                ? <pre className="answer-json">{JSON.stringify(untag(answer.data), null, 2)}</pre>
                : table.rows.length === 0 ? <Empty title="The answer is empty" /> : <ResultGrid columns={table.columns} rows={table.rows} label="Rows of the answer" />}
      </div>
    </div>
  );
}

function Statements({ answer }: { answer: QueryAnswer | null }) {
  if (!answer?.statements || answer.statements.length === 0) {
    return <div className="pane-empty faint">{answer ? 'The query needed no statement.' : 'Run the query to see its statements.'}</div>;
  }

  return (
    <ol className="statements">
      {answer.statements.map((statement, index) => (
        <li key={index}>
          <SqlText sql={statement.sql} />
          {statement.parameters.length > 0 && <p className="parameters">{statement.parameters.map((parameter, at) => <code key={at}>{parameter}</code>)}</p>}
          <p className="faint">{statement.milliseconds !== undefined && `${statement.milliseconds.toFixed(2)} ms`}{statement.rows !== undefined && ` · ${statement.rows} rows`}</p>
        </li>
      ))}
    </ol>
  );
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2);

function parseRequest(text: string): QueryRequest | { problem: string } {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && 'action' in read ? (read as QueryRequest) : { problem: "A request has an 'action'" };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}
