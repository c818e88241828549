import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { Quote } from '../../../../api/model.ts';
import {
  fragmentOf,
  parseTextDirective,
  type TextDirective,
} from '../../../../lib/text-directive.ts';
import { idInHash } from '../../thread/row-id.ts';
import type { Discussion } from '../discussion.ts';
import type { QuoteFinder } from '../matching/place-quotes.ts';
import { placementOf } from '../placements-queries.ts';
import type { TextView } from '../text/text-view.ts';
import { leadsToPassage } from './leads-to-passage.ts';
import { endOpening, openingHash } from './opening-hash.ts';
import { passageIdIn } from './passage-link.ts';
import { takeLead } from './take-lead.ts';

interface AddressProps {
  view: TextView;
  discussion: Discussion;
  look: QuoteFinder['look'];
  /** Shows the reader the words that the address leads to. */
  onReach: (quote: Quote) => void;
}

/** Follows an address to a passage, once, as soon as it is known where it is. */
export function usePassageAddress({ view, discussion, look, onReach }: AddressProps): void {
  const queryClient = useQueryClient();
  const { hash, key } = useLocation();
  const [reached, setReached] = useState<string>();
  const handleReach = useEffectEvent(onReach);
  const isFromPage = useNavigationType() !== 'POP';
  const quote = quoteOfComment({ hash, isFromPage, discussion, look });
  // A link without a router has no key of its own.
  const visit = `${key} ${hash}`;

  useEffect(() => {
    if (reached === visit) return;
    const follow = (words: Quote | undefined) => {
      if (!words) return;
      setReached(visit);
      endOpening();
      if (takeLead(queryClient, visit)) handleReach(words);
    };
    const directive = isFromPage ? undefined : directiveIn(hash);
    if (quote || !directive) return follow(quote);
    let isOver = false;
    void wordsOf(view, directive).then((words) => !isOver && follow(words));
    return () => {
      isOver = true;
    };
  }, [queryClient, reached, visit, quote, isFromPage, view, hash]);
}

/** Its code is loaded for the few who come with a directive; without it, the article is read from its top. */
async function wordsOf({ text }: TextView, directive: TextDirective): Promise<Quote | undefined> {
  const part = await import('./find-words.ts').catch(() => undefined);
  return part?.findWords(text, directive);
}

/** The directive of an address without a comment. */
function directiveIn(hash: string): TextDirective | undefined {
  if (idInHash(fragmentOf(hash)) !== undefined) return undefined;
  return parseTextDirective(openingHash());
}

interface CommentInAddress extends Pick<AddressProps, 'discussion' | 'look'> {
  hash: string;
  isFromPage: boolean;
}

/** What the comment quotes that the address leads to; undefined where it leads to no passage, or not yet. */
function quoteOfComment({ hash, isFromPage, discussion, look }: CommentInAddress) {
  const asked = passageIdIn(fragmentOf(hash));
  const id = asked ?? idInHash(fragmentOf(hash));
  const quote = discussion.quoting.find((one) => one.id === id)?.quote;
  const placement = quote && placementOf(look(quote));
  if (!quote || !placement || placement === 'gone') return undefined;
  if (asked !== undefined) return quote;
  const comment = id && discussion.commentsOf([id]).find((one) => one.id === id);
  const isLed = comment && leadsToPassage({ hash, comment, placement, isFromPage });
  return isLed ? quote : undefined;
}
