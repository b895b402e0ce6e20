/** The path if it leads to a page of this site, otherwise the start. For every address that came from outside. */
export const ownPath = (wanted: string | undefined): string => {
  if (wanted === undefined || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return '/';
  const url = new URL(wanted, 'http://here.invalid');
  return url.origin === 'http://here.invalid' ? `${url.pathname}${url.search}` : '/';
};
