import { History } from 'lucide-react';
import { Popover } from '../ui/Popover';

export function HistoryMenu({ entries, onPick }: { entries: string[]; onPick: (entry: string) => void }) {
  return (
    <Popover label="History" role="menu" disabled={entries.length === 0} button={<><History size={14} /><span className="wide-only">History</span></>}>
      {close => entries.map(entry => (
        <button key={entry} type="button" role="menuitem" className="menu-item history-item mono" onClick={() => { close(); onPick(entry); }}>{entry.replace(/\s+/g, ' ').slice(0, 110)}</button>
      ))}
    </Popover>
  );
}
