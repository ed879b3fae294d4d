import { Background, type Edge, MiniMap, type NodeChange, applyNodeChanges, Panel, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { Maximize, Minus, Plus, RotateCcw, Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Schema } from '../api/types';
import { useApp } from '../app/store';
import { useTheme } from '../theme/theme';
import { layout, linksOf, nodeHeight, nodeWidth, type Placed } from './layout';
import { ModelNode, type ModelNodeType } from './ModelNode';

interface Props {
  schema: Schema;
  selected: string | null;
  onSelect: (model: string | null) => void;
}

const types = { model: ModelNode };

/** The models and their relations, to be moved about; where they were left is remembered. */
export function Diagram(props: Props) {
  return <ReactFlowProvider><Flow {...props} /></ReactFlowProvider>;
}

function Flow({ schema, selected, onSelect }: Props) {
  const database = useApp(state => state.session?.database ?? '');
  const dark = useTheme(state => state.dark);
  const flow = useReactFlow();
  const [search, setSearch] = useState('');
  const key = `studio.diagram.${database}`;
  const links = useMemo(() => linksOf(schema.models), [schema]);
  const [nodes, setNodes] = useState<ModelNodeType[]>(() => place(schema, links, readPlaces(key)));
  const near = useMemo(() => new Set(selected === null ? [] : [selected, ...links.flatMap(link => (link.from === selected ? [link.to] : link.to === selected ? [link.from] : []))]), [links, selected]);
  const wanted = search.trim().toLowerCase();
  const matches = useMemo(() => schema.models.filter(model => wanted !== '' && (model.name.toLowerCase().includes(wanted) || model.fields.some(field => field.name.toLowerCase().includes(wanted)))).map(model => model.name), [schema, wanted]);

  const shown = nodes.map(node => ({
    ...node, selected: node.id === selected,
    data: { ...node.data, found: matches.includes(node.id), faded: (wanted !== '' && !matches.includes(node.id)) || (selected !== null && wanted === '' && !near.has(node.id)) },
  }));
  const edges: Edge[] = links.map(link => {
    const on = selected !== null && (link.from === selected || link.to === selected);
    return {
      id: link.id, source: link.to, target: link.from, type: 'default', focusable: false, animated: false,
      className: on ? 'er-edge on' : selected !== null ? 'er-edge off' : 'er-edge',
      ...(on ? { label: `${link.name} · ${link.joined ? 'n:m' : link.many ? '1:n' : '1:1'}${link.optional ? ' ?' : ''}`, labelBgPadding: [5, 3] as [number, number], labelBgBorderRadius: 4 } : {}),
    };
  });
  const change = (changes: NodeChange<ModelNodeType>[]) => {
    setNodes(before => {
      const next = applyNodeChanges(changes, before);
      if (changes.some(one => one.type === 'position' && one.dragging === false)) {
        writePlaces(key, next);
      }

      return next;
    });
  };
  const look = (name: string) => {
    const node = nodes.find(candidate => candidate.id === name);
    const model = schema.models.find(candidate => candidate.name === name);
    if (node && model) {
      void flow.setCenter(node.position.x + nodeWidth / 2, node.position.y + nodeHeight(model) / 2, { zoom: 1, duration: 250 });
    }
  };
  useEffect(() => {
    if (selected !== null) {
      look(selected);
    }
    // Looking again at every drag would fight with the hand that drags.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);
  const again = () => {
    setNodes(place(schema, links, {}));
    writePlaces(key, []);
    requestAnimationFrame(() => void flow.fitView({ duration: 250 }));
  };

  return (
    <ReactFlow
      nodes={shown} edges={edges} nodeTypes={types} onNodesChange={change} colorMode={dark ? 'dark' : 'light'} fitView={selected === null} fitViewOptions={{ minZoom: 0.2, maxZoom: 1, padding: { top: '64px', right: '24px', bottom: '24px', left: '24px' } }} onInit={() => selected !== null && look(selected)} minZoom={0.08} maxZoom={2} onlyRenderVisibleElements
      onNodeClick={(_, node) => onSelect(node.id)} onPaneClick={() => onSelect(null)} nodesConnectable={false} proOptions={{ hideAttribution: true }} aria-label="Diagram of the models"
    >
      <Background gap={22} />
      {schema.models.length > 12 && <MiniMap pannable zoomable ariaLabel="Overview of the diagram" />}
      <Panel position="top-left" className="er-tools">
        <label className="table-search"><Search size={14} aria-hidden />
          <input aria-label="Search the diagram" placeholder="Find a model or field" value={search} onChange={event => setSearch(event.target.value)} onKeyDown={event => { if (event.key === 'Enter' && matches[0] !== undefined) { onSelect(matches[0]); setSearch(''); } }} />
        </label>
        {wanted !== '' && <span className="badge">{matches.length}</span>}
        <button type="button" className="button icon" aria-label="Nearer" onClick={() => void flow.zoomIn({ duration: 150 })}><Plus size={14} /></button>
        <button type="button" className="button icon" aria-label="Farther" onClick={() => void flow.zoomOut({ duration: 150 })}><Minus size={14} /></button>
        <button type="button" className="button icon" aria-label="Show all" onClick={() => void flow.fitView({ duration: 200 })}><Maximize size={14} /></button>
        <button type="button" className="button icon" aria-label="Lay out again" onClick={again}><RotateCcw size={14} /></button>
      </Panel>
    </ReactFlow>
  );
}

function place(schema: Schema, links: ReturnType<typeof linksOf>, kept: Record<string, Placed>): ModelNodeType[] {
  const places = layout(schema.models, links);
  return schema.models.map(model => ({
    id: model.name, type: 'model', position: kept[model.name] ?? places.get(model.name) ?? { x: 0, y: 0 }, data: { model, faded: false, found: false },
    width: nodeWidth, height: nodeHeight(model), ariaLabel: `Model ${model.name}`,
  }));
}

function readPlaces(key: string): Record<string, Placed> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, Placed>;
  } catch {
    return {};
  }
}

function writePlaces(key: string, nodes: ModelNodeType[]) {
  try {
    localStorage.setItem(key, JSON.stringify(Object.fromEntries(nodes.map(node => [node.id, node.position]))));
  } catch {
    // Without storage the diagram is laid out anew each time.
  }
}
