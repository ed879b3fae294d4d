import { Handle, type Node, type NodeProps, Position } from '@xyflow/react';
import { KeyRound, Link2 } from 'lucide-react';
import type { Model } from '../api/types';
import { columnsOf, nodeWidth, shownFields } from './layout';

export type ModelNodeType = Node<{ model: Model; faded: boolean; found: boolean }, 'model'>;

/** A model in the diagram. */
export function ModelNode({ data: { model, faded, found }, selected }: NodeProps<ModelNodeType>) {
  const columns = columnsOf(model);
  const keys = new Set(model.fields.flatMap(field => field.relation?.fields ?? []));
  return (
    <div className={`er-node${selected ? ' selected' : ''}${faded ? ' faded' : ''}${found ? ' found' : ''}`} style={{ width: nodeWidth }}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <Handle type="source" position={Position.Right} isConnectable={false} />
      <header>{model.name}{model.table !== model.name && <span className="faint">{model.table}</span>}</header>
      <ul>
        {columns.slice(0, shownFields).map(field => (
          <li key={field.name}>
            {field.id ? <KeyRound size={11} className="head-key" /> : keys.has(field.name) ? <Link2 size={11} /> : <span className="er-gap" />}
            <span className="er-name">{field.name}</span>
            <span className="faint">{field.type}{field.list ? '[]' : field.required ? '' : '?'}</span>
          </li>
        ))}
        {columns.length > shownFields && <li className="faint">… {columns.length - shownFields} more</li>}
      </ul>
    </div>
  );
}
