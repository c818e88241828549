import type { ReactNode } from 'react';
import { useLinkClickHandler, useLocation } from 'react-router';

interface HashLinkProps {
  hash: string;
  className?: string | undefined;
  children: ReactNode;
}

/** A link within the page that leads there each time that it is followed, and keeps the rest of the address. */
export function HashLink({ hash, ...link }: HashLinkProps) {
  const { search } = useLocation();
  const handleClick = useLinkClickHandler<HTMLAnchorElement>(
    { search, hash },
    { preventScrollReset: true },
  );
  return <a {...link} href={hash} onClick={handleClick} />;
}
