import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useEffect } from 'react';
import { useApp } from './store';

/** A short word on what has just happened. */
export function Notice() {
  const notice = useApp(state => state.notice);
  const close = () => useApp.setState({ notice: null });
  useEffect(() => {
    if (notice?.kind === 'good') {
      const timer = setTimeout(close, 4000);
      return () => clearTimeout(timer);
    }
  }, [notice]);

  return (
    <div className="notices" role="status" aria-live="polite">
      {notice && (
        <div className={`notice ${notice.kind}`}>
          {notice.kind === 'good' ? <CircleCheck size={16} /> : <CircleAlert size={16} />}
          <span>{notice.text}</span>
          <button type="button" className="button plain small icon" aria-label="Dismiss" onClick={close}><X size={13} /></button>
        </div>
      )}
    </div>
  );
}
