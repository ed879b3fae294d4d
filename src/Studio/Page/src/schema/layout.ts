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
  const folded = fold(models.filter(model => linked.has(model.name)).map(model => ({ model, ...graph.node(model.name) })));
  const places = new Map<string, Placed>();
  let bottom = 0;
  let right = 0;
  for (const model of models) {
    if (linked.has(model.name)) {
      const place = folded.get(model.name) ?? { x: 0, y: 0 };
      places.set(model.name, place);
      bottom = Math.max(bottom, place.y + nodeHeight(model));
      right = Math.max(right, place.x + nodeWidth);
    }
  }

  const perRow = Math.max(6, Math.floor(right / (nodeWidth + 30)));
  models.filter(model => !linked.has(model.name)).forEach((model, index) => places.set(model.name, { x: 20 + (index % perRow) * (nodeWidth + 30), y: bottom + 60 + Math.floor(index / perRow) * 270 }));
  return places;
}

interface Ranked extends Placed {
  model: Model;
}

const gapBetweenRanks = 90;
const gapInRank = 44;
const gapBelow = 26;

/** How much wider than high a page is. */
const shape = 1.7;

/**
 * Ranks of a large schema are far higher than a page: each is folded into as many columns as make the whole as wide as a page is, with its models in the order that the
 * layout gave them. What fits as it is stays as it is.
 */
function fold(nodes: Ranked[]): Map<string, Placed> {
  const ranks = [...new Set(nodes.map(node => Math.round(node.x)))].sort((left, right) => left - right)
    .map(x => nodes.filter(node => Math.round(node.x) === x).sort((left, right) => left.y - right.y));
  const heightOf = (rank: Ranked[]) => rank.reduce((sum, node) => sum + nodeHeight(node.model) + gapBelow, 0);
  const area = nodes.reduce((sum, node) => sum + (nodeHeight(node.model) + gapBelow) * (nodeWidth + gapInRank), 0);
  const height = Math.max(900, Math.sqrt(area / shape));
  if (ranks.every(rank => heightOf(rank) <= height * 1.2)) {
    return new Map(nodes.map(node => [node.model.name, { x: node.x - nodeWidth / 2, y: node.y - nodeHeight(node.model) / 2 }]));
  }

  const places = new Map<string, Placed>();
  let x = 20;
  for (const rank of ranks) {
    const columns = Math.max(1, Math.round(heightOf(rank) / height));
    const share = heightOf(rank) / columns;
    const parts: Ranked[][] = Array.from({ length: columns }, () => []);
    let filled = 0;
    for (const node of rank) {
      parts[Math.min(columns - 1, Math.floor(filled / share))]?.push(node);
      filled += nodeHeight(node.model) + gapBelow;
    }

    for (const part of parts) {
      let y = Math.max(0, (height - heightOf(part)) / 2);
      for (const node of part) {
        places.set(node.model.name, { x, y });
        y += nodeHeight(node.model) + gapBelow;
      }

      x += nodeWidth + gapInRank;
    }

    x += gapBetweenRanks - gapInRank;
  }

  return places;
}
