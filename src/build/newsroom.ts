/** Which newsroom pages are rendered from. */

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
  configText: string | undefined,
  asked: string | undefined,
): Promise<OpenNewsroom> {
  const config: unknown = JSON.parse(configText ?? '{}');
  const url = textOf(config, 'url');
  const origin = textOf(config, 'origin')?.replace(/\/$/, '');
  const isAddress = url !== undefined && URL.canParse(url);
  if (origin === undefined && (asked !== undefined || isAddress)) {
    throw new Error(
      'The configuration has no "origin": the address at which readers find the site, such as "https://www.lematin.example".',
    );
  }
  if (origin === undefined) return openSample();
  const address = asked ?? (isAddress ? url : `${origin}${url ?? ''}`);
  return {
    url: address.replace(/\/$/, ''),
    origin,
    description: `Pages of ${origin}, from ${address}`,
    close: async () => {},
  };
}

async function openSample(): Promise<OpenNewsroom> {
  const { startNewsroom } = await import('../../mocks/newsroom-server.ts');
  const server = await startNewsroom();
  return {
    ...server,
    origin: SAMPLE_ORIGIN,
    description: 'No "origin" in the configuration: pages from the sample newsroom',
  };
}

function textOf(config: unknown, key: string): string | undefined {
  if (typeof config !== 'object' || config === null) return undefined;
  const value: unknown = Reflect.get(config, key);
  return typeof value === 'string' ? value : undefined;
}
