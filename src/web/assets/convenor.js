import { initAll } from './govuk.js';
import { startAutosave } from './autosave.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
startAutosave();
