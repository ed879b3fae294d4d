import dagre from '@dagrejs/dagre';
import type { Model } from '../api/types';

export interface Placed {
  x: number;
  y: number;
}

export interface Link {
  id: string;
  from: string;
  to: string;
  name: string;
  /** How many records of the first model belong to one of the second. */
  many: boolean;
  optional: boolean;
  joined: boolean;
}

export const nodeWidth = 230;
const rowHeight = 22;
const headHeight = 34;
export const shownFields = 9;

export const nodeHeight = (model: Model): number => headHeight + Math.min(columnsOf(model).length, shownFields) * rowHeight + (columnsOf(model).length > shownFields ? rowHeight : 0) + 6;

/** A model's own columns, keys first. */
export const columnsOf = (model: Model) => model.fields.filter(field => field.kind !== 'relation').sort((left, right) => Number(right.id) - Number(left.id));

/** One line for each relation, drawn from the side that holds the foreign key. */
export function linksOf(models: Model[]): Link[] {
  const links: Link[] = [];
  for (const model of models) {
    for (const field of model.fields) {
      const relation = field.relation;
      if (!relation) {
        continue;
      }

      if (relation.fields.length > 0) {
        const back = models.find(other => other.name === field.type)?.fields.find(other => other.relation?.name === relation.name && other.name !== field.name);
        links.push({ id: `${model.name}.${field.name}`, from: model.name, to: field.type, name: field.name, many: back?.list ?? true, optional: !field.required, joined: false });
      } else if (field.list && model.name <= field.type) {
        // Many to many: neither side holds a key; one of both ends draws it.
        const back = models.find(other => other.name === field.type)?.fields.find(other => other.relation?.name === relation.name && other.type === model.name && (other.name !== field.name || model.name !== field.type));
        if (back?.list === true && back.relation?.fields.length === 0 && (model.name !== field.type || field.name < back.name)) {
          links.push({ id: `${model.name}.${field.name}`, from: model.name, to: field.type, name: field.name, many: true, optional: false, joined: true });
        }
      }
    }
  }

  return links;
}

/** Places models so that those which belong together are near. Models without relations stand in rows below. */
export function layout(models: Model[], links: Link[]): Map<string, Placed> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 90, marginx: 20, marginy: 20, ranker: models.length > 120 ? 'longest-path' : 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  const linked = new Set(links.flatMap(link => [link.from, link.to]));
  for (const model of models) {
    if (linked.has(model.name)) {
      graph.setNode(model.name, { width: nodeWidth, height: nodeHeight(model) });
    }
  }

  for (const link of links) {
    if (link.from !== link.to && linked.has(link.to)) {
      graph.setEdge(link.to, link.from, {}, link.id);
    }
  }

  dagre.layout(graph);
  const places = new Map<string, Placed>();
  let bottom = 0;
  for (const model of models) {
    if (linked.has(model.name)) {
      const node = graph.node(model.name);
      places.set(model.name, { x: node.x - nodeWidth / 2, y: node.y - nodeHeight(model) / 2 });
      bottom = Math.max(bottom, node.y + nodeHeight(model) / 2);
    }
  }

  models.filter(model => !linked.has(model.name)).forEach((model, index) => places.set(model.name, { x: 20 + (index % 6) * (nodeWidth + 30), y: bottom + 60 + Math.floor(index / 6) * 270 }));
  return places;
}
