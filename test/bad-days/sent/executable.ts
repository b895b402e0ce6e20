/** What a text that was put into a template instead of a page would come to. */
export const template = { typed: '{{913*977}}${913*977}<%=913*977%>', comesTo: '892001' } as const;

/** Text as somebody would paste it who wants a page to do something of its own. */
export const markup = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)' x='`,
  `" onfocus="alert(1)" autofocus="`,
  `</textarea></title></style><svg onload=alert(1)>`,
  `<a href="javascript:alert(1)">here</a>`,
  `<!-- --><base href="//elsewhere.invalid/">`,
  template.typed,
].join(' ');

const withoutValues = (tag: string): string => tag.replaceAll(/="[^"]*"/g, '=""');

const isOurs = (script: string): boolean => /\ssrc="\/[^"]*"/.test(script);

/** What in a page could run, or lead away: nothing, unless something typed was taken for markup. */
export const executableIn = (page: string): readonly string[] => {
  const shown = page.startsWith('{"') ? page.replaceAll('\\"', '"') : page;
  const tags = [...shown.matchAll(/<[a-z][^>]*>/gi)].map(([tag]) => tag);
  return [
    ...tags.filter((tag) => /^<script/i.test(tag) && !isOurs(tag)),
    ...tags.filter((tag) => /\son\w+\s*=/i.test(withoutValues(tag))),
    ...tags.filter((tag) => /(href|src|action)="\s*(javascript|data):/i.test(tag)),
    ...tags.filter((tag) => /^<(base|svg|iframe|object|embed)\b/i.test(tag) && !/^<svg class="/.test(tag)),
    ...(page.includes(template.comesTo) ? [template.comesTo] : []),
  ];
};
