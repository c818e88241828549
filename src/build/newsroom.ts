/** Which newsroom pages are rendered from. */
import type { Config } from '../app/config.ts';

/** The sample newsroom's own address in the world. */
const SAMPLE_ORIGIN = 'https://lefil.example';

interface OpenNewsroom {
  /** Where its resources stand for this machine. */
  url: string;
  /** Where its readers find the site. */
  origin: string;
  /** For whoever watches the build. */
  description: string;
  close(): Promise<void>;
}

/**
 * The newsroom that is asked for, else the configured one; where the configuration names no site at
 * all, the sample.
 * @throws {Error} where the configuration does not say enough
 */
export async function openNewsroom(
  { url, origin }: Pick<Config, 'url' | 'origin'>,
  asked: string | undefined,
): Promise<OpenNewsroom> {
  if (asked !== undefined && !isAddress(asked)) {
    throw new Error(`--newsroom wants an address, "https://…", and not "${asked}".`);
  }
  if (origin === undefined) {
    if (asked === undefined && !isAddress(url)) return openSample();
    throw new Error(
      'The configuration has no "origin": the address at which readers find the site, such as "https://www.lematin.example".',
    );
  }
  const address = (asked ?? (isAddress(url) ? url : `${origin}${url}`)).replace(/\/+$/, '');
  return {
    url: address,
    origin,
    description: `Pages of ${origin}, from the newsroom at ${address}`,
    close: async () => {},
  };
}

async function openSample(): Promise<OpenNewsroom> {
  const { startNewsroom } = await import('../../mocks/newsroom-server.ts');
  const server = await startNewsroom();
  return {
    ...server,
    origin: SAMPLE_ORIGIN,
    description: `Pages of ${SAMPLE_ORIGIN}, from the sample newsroom: the configuration has no "origin"`,
  };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
