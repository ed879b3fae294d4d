import { useState } from 'react';
import type { Place } from '../app/address';
import { app, useApp } from '../app/store';
import { modelOf } from '../filters/model';
import { Loading } from '../ui/States';
import { Diagram } from './Diagram';
import { ModelDetails } from './ModelDetails';

type View = 'diagram' | 'prisma' | 'csharp';

/** The schema as a diagram, as `.prisma` text and as C# records. */
export function SchemaTab({ place }: { place: Place & { kind: 'schema' } }) {
  const schema = useApp(state => state.schema);
  const [view, setView] = useState<View>('diagram');
  if (!schema) {
    return <Loading what="the schema" />;
  }

  const select = (model: string | null) => app.update({ kind: 'schema', model });
  const model = place.model === null ? undefined : modelOf(schema, place.model);
  const views: [View, string][] = [['diagram', 'Diagram'], ['prisma', 'schema.prisma'], ...(schema.csharp === undefined ? [] : [['csharp', 'C# records'] as [View, string]])];
  return (
    <div className="schema-tab">
      <div className="segments" role="tablist" aria-label="Views of the schema">
        {views.map(([name, label]) => <button key={name} type="button" role="tab" aria-selected={view === name} className="segment" onClick={() => setView(name)}>{label}</button>)}
        <span className="spacer" />
        <span className="faint schema-size">{schema.models.length} models, {schema.enums.length} enums</span>
      </div>
      <div className="schema-body">
        {view === 'diagram'
          ? <><div className="diagram"><Diagram schema={schema} selected={model?.name ?? null} onSelect={select} /></div>{model && <ModelDetails model={model} onClose={() => select(null)} onSelect={select} />}</>
          : <pre className="schema-text" tabIndex={0} aria-label={view === 'prisma' ? 'The schema as .prisma text' : 'The schema as C# records'}>{view === 'prisma' ? schema.text : schema.csharp}</pre>}
      </div>
    </div>
  );
}
