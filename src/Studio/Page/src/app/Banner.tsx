import { CloudOff, Lock } from 'lucide-react';
import { useEffect } from 'react';
import { useConnection } from '../api/connection';
import { studio } from '../api/studio';
import { useApp } from './store';

/** Says that the database is away, and keeps asking until it is back; says that nothing can be changed. */
export function Banner() {
  const problem = useConnection(state => state.problem);
  const session = useApp(state => state.session);
  const model = useApp(state => state.schema?.models[0]);
  useEffect(() => {
    if (problem === null || !model) {
      return;
    }

    const column = model.fields.find(field => field.kind === 'scalar')?.name ?? '';
    const timer = setInterval(() => {
      studio.query({ modelName: model.name, action: 'findFirst', query: { arguments: {}, selection: { [column]: true } } }).catch(() => undefined);
    }, 1500);
    return () => clearInterval(timer);
  }, [problem, model]);

  return (
    <>
      {problem !== null && (
        <div className="banner bad" role="alert">
          <CloudOff size={15} /><span><strong>The database is away.</strong> {problem}. Your view and your edits are kept; trying again …</span>
        </div>
      )}
      {session?.readOnly === true && <div className="banner" role="note"><Lock size={14} /><span>Read-only: nothing can be changed here.</span></div>}
    </>
  );
}
