import type { ExplainedStatement, PlanNode } from '../api/types';
import { SqlText } from './SqlText';

/** How the database answers: each step with what it costs, the dearest marked. */
export function PlanTree({ statements }: { statements: ExplainedStatement[] }) {
  return (
    <div className="plans">
      {statements.map((statement, index) => (
        <section key={index} className="plan" aria-label={`Plan of statement ${index + 1}`}>
          <SqlText sql={statement.sql} />
          <ul className="plan-tree" role="tree" aria-label="Plan"><Step node={statement.plan} most={dearest(statement.plan)} /></ul>
          <details><summary>As the database says it</summary><pre className="plan-raw">{statement.text}</pre></details>
        </section>
      ))}
    </div>
  );
}

/** What a step costs by itself, without those below it. */
const own = (node: PlanNode): number => (node.milliseconds ?? node.cost ?? 0) - (node.children ?? []).reduce((sum, child) => sum + (child.milliseconds ?? child.cost ?? 0), 0);

const dearest = (node: PlanNode): number => Math.max(own(node), ...(node.children ?? []).map(dearest));

function Step({ node, most }: { node: PlanNode; most: number }) {
  const share = most > 0 ? Math.max(0, own(node)) / most : 0;
  const scan = /^(seq scan|scan )/i.test(node.label) && !/index/i.test(node.label);
  return (
    <li role="treeitem" aria-expanded={(node.children ?? []).length > 0 ? true : undefined}>
      <div className="plan-step">
        <strong>{node.label}</strong>
        {node.detail !== undefined && <span className="soft">{node.detail}</span>}
        {scan && <span className="badge warn">reads the whole table</span>}
        {node.rows !== undefined && <span className="badge">{node.rows.toLocaleString('en')} rows</span>}
        {node.cost !== undefined && <span className="badge">cost {node.cost.toLocaleString('en')}</span>}
        {node.milliseconds !== undefined && <span className="badge accent">{node.milliseconds} ms</span>}
        {most > 0 && <meter className="plan-share" aria-label="Share of the cost" min={0} max={1} value={share} />}
      </div>
      {(node.children ?? []).length > 0 && <ul role="group">{node.children?.map((child, index) => <Step key={index} node={child} most={most} />)}</ul>}
    </li>
  );
}
