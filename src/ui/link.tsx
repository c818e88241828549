import type { AnchorHTMLAttributes } from 'react';
import { type To, useHref, useLinkClickHandler } from 'react-router';

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> & { to: To };

/** A link inside the reader. React Router's own brings along the prefetching of its framework, in 1.6 kB. */
export function Link({ to, ...props }: LinkProps) {
  return <a {...props} href={useHref(to)} onClick={useLinkClickHandler(to)} />;
}
