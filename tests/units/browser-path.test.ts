import { describe, expect, it } from 'vitest';
import { browserPath, type Machine } from '../browser/browser-path.ts';

const OWN = '/home/reader/.cache/ms-playwright/chrome';

/** A machine with these files, on which whatever is run does what `effects` says. */
function machineWith(
  files: string[],
  { cannotStart = [], effects = {}, ...rest }: Partial<Machine> & Options = {},
) {
  const present = new Set(files);
  const done: string[] = [];
  const run = (command: string, ...args: string[]) => {
    const line = [command, ...args].join(' ');
    done.push(line);
    const effect = Object.entries(effects).find(([part]) => new RegExp(part).test(line))?.[1];
    if (effect) present.add(effect);
    return effect !== undefined;
  };
  const machine: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin::/usr/bin' },
    home: '/home/reader',
    isRoot: false,
    playwrightPath: OWN,
    isFile: (path) => present.has(path),
    starts: (path) => !cannotStart.includes(path),
    run,
    installPlaywrightBrowser: () => run('playwright install chromium'),
    say: () => {},
    ...rest,
  };
  return { machine, done };
}

interface Options {
  cannotStart?: string[];
  /** The file that appears once a command is run whose line matches the key. */
  effects?: Record<string, string>;
}

const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const MINE = '/Users/r/Applications/Chromium.app/Contents/MacOS/Chromium';
const WINDOWS = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';

describe('a browser that is there', () => {
  it.each<[string, string, string[], Partial<Machine> & Options]>([
    [
      'CHROME_PATH before all others',
      '/opt/chrome',
      ['/opt/chrome', '/usr/bin/chromium', OWN],
      { env: { CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' } },
    ],
    ['an installed one before Playwright’s', '/usr/bin/chromium', [OWN, '/usr/bin/chromium'], {}],
    [
      'Chrome before Chromium, wherever they stand on the PATH',
      '/usr/bin/google-chrome',
      ['/usr/local/bin/chromium', '/usr/bin/google-chrome'],
      {},
    ],
    [
      'the one without windows before all that have some',
      '/usr/bin/chromium-headless-shell',
      ['/usr/local/bin/google-chrome', '/usr/bin/chromium-headless-shell'],
      {},
    ],
    ['Playwright’s own', OWN, [OWN], {}],
    [
      'not a script that only says how to get one',
      OWN,
      ['/usr/bin/chromium-browser', OWN],
      { cannotStart: ['/usr/bin/chromium-browser'] },
    ],
    ['an empty CHROME_PATH is none', OWN, [OWN], { env: { CHROME_PATH: '' } }],
    ['macOS, for everybody', MAC, [MAC, MINE, OWN], { platform: 'darwin', home: '/Users/r' }],
    ['macOS, for one user', MINE, [MINE, OWN], { platform: 'darwin', home: '/Users/r' }],
    [
      'Windows',
      WINDOWS,
      [WINDOWS, OWN],
      { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } },
    ],
  ])('%s', (_, expected, files, options) => {
    const { machine, done } = machineWith(files, options);
    expect(browserPath(machine)).toBe(expected);
    expect(done).toEqual([]);
  });

  it('a CHROME_PATH that leads nowhere is said, never passed over', () => {
    const { machine } = machineWith([OWN], { env: { CHROME_PATH: '/opt/none' } });
    expect(() => browserPath(machine)).toThrow(
      'CHROME_PATH is /opt/none, and there is no such file',
    );
  });
});

describe('a browser that is not there', () => {
  const apt = '/usr/bin/apt-get';
  const shell = { 'recommends chromium-headless-shell$': '/usr/bin/chromium-headless-shell' };
  const whole = { 'recommends chromium$': '/usr/bin/chromium' };

  it('is Playwright’s first', () => {
    const { machine, done } = machineWith([apt], { effects: { playwright: OWN } });
    expect(browserPath(machine)).toBe(OWN);
    expect(done).toEqual(['playwright install chromium']);
  });

  it.each<[string, string, boolean]>([
    ['root', '', true],
    ['somebody with sudo', 'sudo --non-interactive ', false],
  ])('is the system’s where Playwright’s cannot be had, for %s', (_, prefix, isRoot) => {
    const { machine, done } = machineWith([apt], { effects: shell, isRoot });
    expect(browserPath(machine)).toBe('/usr/bin/chromium-headless-shell');
    const command = `${prefix}env DEBIAN_FRONTEND=noninteractive apt-get`;
    expect(done).toEqual([
      'playwright install chromium',
      `${command} update`,
      `${command} install --yes --no-install-recommends chromium-headless-shell`,
      `${command} install --yes --no-install-recommends fonts-liberation`,
    ]);
  });

  it('has windows where the system knows no other', () => {
    const { machine } = machineWith([apt], { effects: whole, isRoot: true });
    expect(browserPath(machine)).toBe('/usr/bin/chromium');
  });

  it('is the system’s where Playwright’s was installed and lacks a library', () => {
    const { machine } = machineWith([apt], {
      cannotStart: [OWN],
      effects: { playwright: OWN, ...whole },
    });
    expect(browserPath(machine)).toBe('/usr/bin/chromium');
  });

  it.each<[string, string[], Partial<Machine> & Options]>([
    ['nothing can be installed', [apt], {}],
    ['there is no apt-get', [], { effects: whole }],
    ['the system is another', [apt], { effects: whole, platform: 'darwin' }],
    [
      'what apt-get installed does not start',
      [apt],
      { effects: whole, cannotStart: ['/usr/bin/chromium'] },
    ],
  ])('is asked for in one sentence where %s', (_, files, options) => {
    const { machine } = machineWith(files, options);
    expect(() => browserPath(machine)).toThrow(/^There is no browser .* CHROME_PATH .*\.$/);
  });
});
