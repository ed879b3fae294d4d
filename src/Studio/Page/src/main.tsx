import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { app } from './app/store';
import { startTheme } from './theme/theme';
import './theme/base.css';
import './app/app.css';
import './models/models.css';
import './grid/grid.css';
import './cells/cells.css';
import './filters/filters.css';
import './edits/edits.css';
import './console/console.css';
import './schema/schema.css';
import './migrations/migrations.css';

startTheme();
void app.start();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<StrictMode><App /></StrictMode>);
}
