import type { Html } from '../html.ts';
import { component } from './environment.ts';

/** The way back; `page` places it when given `back`. */
export const backLink = (href: string, text = 'Back'): Html => component('back-link', { href, text });

/** Straight to the content, for keyboards; `page` places it. */
export const skipLink = (): Html => component('skip-link', { text: 'Skip to main content', href: '#main' });

export interface Pagination {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}

/** Pages of a list: first, last and those around the current one. Nothing when there is one page. */
export const pagination = ({ page, pages, href }: Pagination): Html | null => {
  if (pages <= 1) return null;
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages);
  const items = shown.flatMap((number, at) => {
    const gap = number - (shown[at - 1] ?? number) > 1 ? [{ ellipsis: true }] : [];
    return [...gap, { number, href: href(number), current: number === page }];
  });
  return component('pagination', {
    items,
    previous: page > 1 ? { href: href(page - 1) } : undefined,
    next: page < pages ? { href: href(page + 1) } : undefined,
  });
};
