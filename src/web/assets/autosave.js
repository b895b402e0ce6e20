const pause = 1000;
const retry = 5000;

const clock = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Says on the form's saved line where what was typed now is. */
const say = (line, state, ...parts) => {
  line.className = `saved saved--${state}`;
  line.replaceChildren(...parts);
};

/** Sends the form as its button would: the answer is the page with both texts. */
const sendButton = (text) => {
  const button = document.createElement('button');
  button.className = 'link-button';
  button.textContent = text;
  return button;
};

const link = (href, text) => {
  const a = document.createElement('a');
  a.className = 'govuk-link';
  a.href = href;
  a.textContent = text;
  return a;
};

const valuesNow = (form) => new URLSearchParams(new FormData(form));

const post = (form, body) => {
  const headers = { 'x-autosave': '1', accept: 'application/json' };
  return fetch(form.action, { method: 'POST', body, headers, credentials: 'same-origin', redirect: 'manual' });
};

const show = (control, values) => {
  if (control.type === 'radio' || control.type === 'checkbox') control.checked = values.includes(control.value);
  else control.value = values[0] ?? '';
  // What the choice reveals follows it.
  control.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Shows what somebody else changed meanwhile; false when it was typed over while the answer was on its way. */
const takeOver = (form, theirs, sent) => {
  const now = valuesNow(form);
  const isUntouched = (name) => now.getAll(name).join() === sent.getAll(name).join();
  const names = Object.keys(theirs).filter(isUntouched);
  for (const control of form.elements) if (names.includes(control.name)) show(control, theirs[control.name]);
  return names.length === Object.keys(theirs).length;
};

/** What an answer means for the line; true when the form may go on saving itself. */
const told = async (response, { form, line, sent }) => {
  if (response.status === 409) {
    const { who } = await response.json();
    say(line, 'clash', `Not saved yet: ${who} changed this while you were writing. `, sendButton('See both versions'));
    return false;
  }
  if (response.status === 401) {
    const { signIn } = await response.json();
    say(
      line,
      'clash',
      'Not saved yet: your sign-in has ended. What you typed is held for you. ',
      link(signIn, 'Sign in to save it'),
    );
    return false;
  }
  if (response.status === 422) {
    say(line, 'waiting', `Not saved yet: ${(await response.json()).why}`);
    return true;
  }
  if (!response.ok) throw new Error(String(response.status));
  const { savedAt, version, theirs = {} } = await response.json();
  // A version is only built on once all of it is on the page.
  if (takeOver(form, theirs, sent) && version !== undefined && form.elements.version)
    form.elements.version.value = String(version);
  say(line, 'saved', `Saved at ${savedAt}`);
  return true;
};

const keepSaved = (form) => {
  const line = form.querySelector('[data-saved-line]');
  let timer = 0;
  let offlineSince = null;
  let underWay = false;
  let changedMeanwhile = false;
  let goesOn = true;

  const later = (milliseconds) => {
    clearTimeout(timer);
    timer = setTimeout(save, milliseconds);
  };

  const save = async () => {
    if (!goesOn) return;
    if (underWay) {
      changedMeanwhile = true;
      return;
    }
    underWay = true;
    changedMeanwhile = false;
    try {
      const sent = valuesNow(form);
      goesOn = await told(await post(form, sent), { form, line, sent });
      offlineSince = null;
      if (changedMeanwhile) later(pause);
    } catch {
      offlineSince ??= clock();
      say(line, 'offline', `Not saved yet: no connection since ${offlineSince}. Keep this page open.`);
      later(retry);
    } finally {
      underWay = false;
      if (goesOn && !changedMeanwhile && offlineSince === null) delete form.dataset.unsaved;
      form.dispatchEvent(new Event('save-tried'));
    }
  };

  const changed = () => {
    if (!goesOn) return;
    form.dataset.unsaved = 'yes';
    if (offlineSince === null) say(line, 'waiting', 'Not saved yet');
    if (underWay) changedMeanwhile = true;
    later(pause);
  };

  // For a page that is about to be left.
  form.addEventListener('save-now', () => later(0));
  form.addEventListener('input', changed);
  form.addEventListener('change', changed);
  // A pressed button sends the form for good: nothing may save behind it.
  form.addEventListener('submit', () => {
    goesOn = false;
    clearTimeout(timer);
  });
  window.addEventListener('online', () => offlineSince !== null && later(0));
};

/** Every form marked `data-autosave` saves itself a second after its writer pauses. */
export const startAutosave = () => document.querySelectorAll('form[data-autosave]').forEach(keepSaved);
