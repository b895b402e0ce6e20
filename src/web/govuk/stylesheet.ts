// "GDS Transport" and the crest belong to GOV.UK's own domains.
const typeface =
  '-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Noto Sans",Lato,"Liberation Sans",Arial,sans-serif';

/** GOV.UK Frontend's stylesheet with a system typeface and without the crest. */
export const withoutItsTypeface = (css: string): string =>
  css
    .replace(/@font-face\{[^}]*\}/g, '')
    .replace(/"?GDS Transport"?,\s*arial,\s*sans-serif/gi, typeface)
    // For print it falls back to whatever the machine has.
    .replace(/font-family:sans-serif/g, `font-family:${typeface}`)
    .replace(/background-image:url\([^)]*govuk-crest[^)]*\);?/g, '')
    .replace(/url\([^)]*govuk-crest[^)]*\)/g, 'none')
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
