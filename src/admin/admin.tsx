import { createRoot } from 'react-dom/client';
import { App } from './App';

const container = document.getElementById('editor');
if (!container) throw new Error('admin.html has no element "editor"');
createRoot(container).render(<App />);
