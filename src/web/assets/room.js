import { CharacterCount, createAll } from './govuk.js';
import { guardWriting } from './leave.js';

const every = 4000;

const clock = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

const link = (href, text) => {
  const a = document.createElement('a');
  a.className = 'govuk-link';
  a.href = href;
  a.textContent = text;
  return a;
};

/** Something that whoever is in the room must know; said once, however often it is found out. */
const tell = (room, ...parts) => {
  const news = room.querySelector('[data-room-news]');
  const said = parts.map((part) => part.textContent ?? part).join('');
  if (news.textContent === said) return;
  const line = document.createElement('p');
  line.className = 'room__news';
  line.append(...parts);
  news.replaceChildren(...(said === '' ? [] : [line]));
};

/** Somebody is at work there: with the keyboard, with a form begun, or with something opened. */
const isInUse = (part) =>
  part.contains(document.activeElement) || part.querySelector('form[data-unsaved], details[open]') !== null;

/** Shows parts anew as soon as nobody is at work in them; what cannot be shown yet waits for the next turn. */
const renew = (room, waiting) => {
  for (const [name, markup] of waiting) {
    const part = room.querySelector(`[data-room-part="${name}"]`);
    if (part !== null && isInUse(part)) continue;
    waiting.delete(name);
    if (part === null) continue;
    part.innerHTML = markup;
    createAll(CharacterCount, {}, part);
  }
};

const showTheirs = (form, { text, version }) => {
  const area = form.elements.text;
  area.value = text;
  area.defaultValue = text;
  form.elements.version.value = String(version);
};

/** What somebody else wrote here shows by itself while nobody types; otherwise it is only said, and can be asked for. */
const renewWriting = (form, writing) => {
  if (form === null || writing === null) return;
  const last = form.querySelector('[data-room-last]');
  if (String(writing.version) === form.elements.version.value) {
    last.textContent = writing.last;
    return;
  }
  if ('unsaved' in form.dataset) {
    last.textContent = `${writing.last}. Both texts are kept: you choose when yours is saved.`;
    return;
  }
  if (document.activeElement !== form.elements.text) {
    showTheirs(form, writing);
    last.textContent = writing.last;
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link-button';
  button.textContent = 'Show it';
  button.addEventListener('click', () => {
    showTheirs(form, writing);
    last.textContent = writing.last;
  });
  last.replaceChildren(`${writing.last}. `, button);
};

/** The newest version of this place's writing that its reader has, or has been told of. */
const versionSeen = (room) => {
  const form = room.querySelector('form#notes');
  return form === null ? null : Math.max(Number(form.elements.version.value), Number(room.dataset.roomTold ?? 0));
};

const ask = async (room) => {
  const { room: url, roomMark, roomPlace } = room.dataset;
  const query = new URLSearchParams({ mark: roomMark, place: roomPlace });
  const version = versionSeen(room);
  if (version !== null) query.set('version', String(version));
  const response = await fetch(`${url}?${query}`, { credentials: 'same-origin', redirect: 'manual' });
  if (response.type === 'opaqueredirect') return { isSignedOut: true };
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
};

/** Shows what changed; false when there will be no more. */
const show = (room, answer, waiting) => {
  if (answer.isSignedOut) {
    tell(room, 'Your sign-in has ended. ', link(location.pathname, 'Sign in again'), ' to go on.');
    return false;
  }
  if (!answer.isOn) {
    const when = answer.endedAt === null ? '' : ` at ${answer.endedAt}`;
    tell(room, `The meeting ended${when}. `, link(location.pathname, 'See how things stand'));
    return false;
  }
  tell(room, '');
  document.querySelector('[data-room-left]').innerHTML = answer.left;
  if (answer.parts !== undefined) {
    room.dataset.roomMark = answer.mark;
    room.dataset.roomTold = String(answer.writing?.version ?? 0);
    for (const [name, markup] of Object.entries(answer.parts)) waiting.set(name, markup);
    renewWriting(room.querySelector('form#notes'), answer.writing);
  }
  renew(room, waiting);
  return true;
};

const follow = (room) => {
  const waiting = new Map();
  let offlineSince = null;
  const turn = async () => {
    if (document.hidden) return true;
    try {
      const goesOn = show(room, await ask(room), waiting);
      offlineSince = null;
      return goesOn;
    } catch {
      offlineSince ??= clock();
      tell(room, `No connection since ${offlineSince}. What others do does not show here for now.`);
      return true;
    }
  };
  const later = () => setTimeout(async () => (await turn()) && later(), every);
  later();
};

/** Questions that only one choice of a list asks for. */
const showOnlyWhen = (part) => {
  const [name, value] = part.dataset.shownWhen.split('=');
  const list = part.closest('form').elements[name];
  const toggle = () => part.classList.toggle('is-hidden', list.value !== value);
  list.addEventListener('change', toggle);
  window.addEventListener('pageshow', toggle);
  toggle();
};

for (const room of document.querySelectorAll('[data-room]')) {
  follow(room);
  guardWriting(room);
}
document.querySelectorAll('[data-shown-when]').forEach(showOnlyWhen);
