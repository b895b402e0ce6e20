import { Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, SkipLink, createAll } from './govuk.js';
import { startAutosave } from './autosave.js';
import { startReveals } from './reveal.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
for (const component of [Button, CharacterCount, Checkboxes, ErrorSummary, NotificationBanner, SkipLink])
  createAll(component);
startReveals();
startAutosave();
