import type { RenderedPage } from '../prerender/render-page.tsx';
import { withCauses } from './report.ts';

/** Why there is no page now. */
export interface Missing {
  /** The newsroom has it not, or not any more; it breaks the contract; or it is not to be had now. */
  why: 'gone' | 'malformed' | 'failed';
  /** For whoever has to give up. */
  error: Error;
  /** In a line, why. */
  text: string;
}

/**
 * A page that was asked for, or why there is none.
 * @param name of its file
 * @throws what is not of the newsroom's making
 */
export async function askedPage(
  name: string,
  asked: Promise<RenderedPage | undefined>,
): Promise<RenderedPage | Missing> {
  try {
    const page = await asked;
    if (page) return page;
  } catch (error) {
    if (!isSourceError(error)) throw error;
    const why = error.kind === 'shape' ? 'malformed' : 'failed';
    return { why, error, text: withCauses(error).replaceAll(/\s+/g, ' ') };
  }
  const error = new Error(`${name}: the newsroom lists it, and does not give it`);
  return { why: 'gone', error, text: 'the newsroom has no such article' };
}

/** By its name: the built renderer has a class of its own. */
function isSourceError(error: unknown): error is Error & { kind: unknown } {
  return error instanceof Error && error.name === 'SourceError' && 'kind' in error;
}
