const patience = 4000;

/** Saves a form that saves itself, now; true once everything in it is safe. */
const saveNow = (form) =>
  new Promise((resolve) => {
    const settle = () => {
      form.removeEventListener('save-tried', settle);
      resolve(!('unsaved' in form.dataset));
    };
    form.addEventListener('save-tried', settle);
    form.dispatchEvent(new Event('save-now'));
    setTimeout(settle, patience);
  });

const unsavedIn = (place) => [...place.querySelectorAll('form[data-unsaved]')];
const savesItself = (form) => form.hasAttribute('data-autosave');

/** Saves what saves itself; true when nothing of that kind is left unsaved. */
const allSafe = async (place, except) => {
  const forms = unsavedIn(place).filter((form) => savesItself(form) && form !== except);
  const answers = await Promise.all(forms.map(saveNow));
  return answers.every(Boolean);
};

const isPlainClick = (event) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

const leavesPage = (anchor) =>
  anchor !== null && anchor.target === '' && new URL(anchor.href).pathname !== location.pathname;

/**
 * Nothing that is being typed in a place is left behind: following a link or sending another form first waits until
 * forms that save themselves have done so, and leaving with anything unsaved asks.
 */
export const guardWriting = (place) => {
  const isWaiting = (except) => unsavedIn(place).some((form) => savesItself(form) && form !== except);

  document.addEventListener('click', async (event) => {
    const anchor = event.target.closest?.('a[href]') ?? null;
    if (!leavesPage(anchor) || !isPlainClick(event) || !isWaiting(null)) return;
    event.preventDefault();
    if (await allSafe(place, null)) location.assign(anchor.href);
  });

  document.addEventListener('submit', async (event) => {
    const form = event.target;
    if (isWaiting(form)) {
      event.preventDefault();
      if (await allSafe(place, form)) form.requestSubmit(event.submitter);
      return;
    }
    delete form.dataset.unsaved;
  });

  // A form that does not save itself is unsaved from the first letter until it is sent.
  place.addEventListener('input', ({ target }) => {
    if (target.form) target.form.dataset.unsaved = 'yes';
  });

  window.addEventListener('beforeunload', (event) => {
    if (unsavedIn(place).length > 0) event.preventDefault();
  });
};
