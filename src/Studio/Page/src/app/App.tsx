import { lazy, Suspense } from 'react';
import { ReviewDialog } from '../edits/ReviewDialog';
import { TableTab } from '../grid/TableTab';
import { Palette } from '../keyboard/Palette';
import { Shortcuts } from '../keyboard/Shortcuts';
import { useGlobalKeys } from '../keyboard/useGlobalKeys';
import { Sidebar } from '../models/Sidebar';
import { Failed, Loading } from '../ui/States';
import type { Place } from './address';
import { Banner } from './Banner';
import { Boundary } from './Boundary';
import { Home } from './Home';
import { Notice } from './Notice';
import { activePlace, app, useApp } from './store';
import { TabBar } from './TabBar';
import { title } from './title';

// What is not the grid is loaded when it is first opened: the first paint waits for none of it.
const ConsoleTab = lazy(() => import('../console/ConsoleTab').then(module => ({ default: module.ConsoleTab })));
const SqlTab = lazy(() => import('../console/SqlTab').then(module => ({ default: module.SqlTab })));
const SchemaTab = lazy(() => import('../schema/SchemaTab').then(module => ({ default: module.SchemaTab })));
const MigrationsTab = lazy(() => import('../migrations/MigrationsTab').then(module => ({ default: module.MigrationsTab })));

/** The whole page: models at the left, tabs above, what the tab shows below. */
export function App() {
  const { session, schema, failure } = useApp();
  const place = useApp(activePlace);
  const active = useApp(state => state.active);
  const sidebar = useApp(state => state.sidebar);
  useGlobalKeys();

  if (failure !== null) {
    return <Failed error={new Error(failure)} retry={() => void app.start()} />;
  }

  if (!session || !schema) {
    return <Loading what="Studio" />;
  }

  return (
    <div className={sidebar ? 'app' : 'app without-side'}>
      <Sidebar />
      <div className="stage">
        <TabBar />
        <Banner />
        <main className="main" id="main" aria-label={active === null ? 'Home' : title(place)}>
          <Boundary key={active ?? 'home'}>
            <Suspense fallback={<Loading what="the view" />}>{view(place)}</Suspense>
          </Boundary>
        </main>
      </div>
      <Palette />
      <Shortcuts />
      <ReviewDialog />
      <Notice />
    </div>
  );
}

function view(place: Place) {
  switch (place.kind) {
    case 'table': return <TableTab key={place.model} place={place} />;
    case 'console': return <ConsoleTab place={place} />;
    case 'sql': return <SqlTab place={place} />;
    case 'schema': return <SchemaTab place={place} />;
    case 'migrations': return <MigrationsTab />;
    default: return <Home />;
  }
}
