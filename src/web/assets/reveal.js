/**
 * Shows what a chosen radio button reveals and hides the rest. In place of GOV.UK's own script, which gives radio
 * buttons an attribute (aria-expanded) that they must not have.
 */
const reveal = (group) => {
  for (const radio of group.querySelectorAll('input[type="radio"][data-aria-controls]')) {
    const target = document.getElementById(radio.dataset.ariaControls);
    target?.classList.toggle('govuk-radios__conditional--hidden', !radio.checked);
  }
};

export const startReveals = () => {
  for (const group of document.querySelectorAll('[data-module="govuk-radios"]')) {
    group.addEventListener('change', () => reveal(group));
    reveal(group);
  }
  // Going back restores what was chosen after the scripts have run.
  window.addEventListener('pageshow', () => document.querySelectorAll('[data-module="govuk-radios"]').forEach(reveal));
};
