/** Names the chosen desk on the button that sends the request to it. */
const place = document.querySelector('[data-desk]');
const desks = [...document.querySelectorAll('input[type="radio"][name="desk"]')];

const nameDesk = () => {
  const chosen = desks.find((desk) => desk.checked);
  const label = chosen === undefined ? null : document.querySelector(`label[for="${chosen.id}"]`);
  place.textContent = label === null ? 'to the desk' : `to the ${label.textContent.trim()} desk`;
};

if (place !== null && desks.length > 0) {
  for (const desk of desks) desk.addEventListener('change', nameDesk);
  window.addEventListener('pageshow', nameDesk);
  nameDesk();
}
