import { CircleAlert, Inbox, LoaderCircle, RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { ApiError, messageOf } from '../api/http';

/** Something is on its way. */
export const Loading = ({ what }: { what: string }) => (
  <div className="state" role="status"><LoaderCircle size={22} className="spin" /><p>Loading {what} …</p></div>
);

/** Nothing is there, and what to do about it. */
export const Empty = ({ title, children, icon }: { title: string; children?: ReactNode; icon?: ReactNode }) => (
  <div className="state">{icon ?? <Inbox size={26} />}<h2>{title}</h2>{children}</div>
);

/** Something went wrong: what, and how to go on. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const known = error instanceof ApiError ? error : null;
  return (
    <div className="state" role="alert">
      <CircleAlert size={26} />
      <h2>{known?.away ? 'The database cannot be reached' : 'That did not work'}</h2>
      <p>{messageOf(error)}</p>
      {known?.remedy !== undefined && <p>{known.remedy}</p>}
      {known !== null && <span className="badge">{known.code}</span>}
      {retry && <button type="button" className="button" onClick={retry}><RotateCw size={14} />Try again</button>}
    </div>
  );
}
