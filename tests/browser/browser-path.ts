/**
 * Finds the Chromium that tests run in, and installs one where there is none. Nothing here touches
 * the machine by itself: whatever is asked of it goes through `Machine`.
 */
import { posix, win32 } from 'node:path';

/** What the search asks of the machine that it runs on. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  home: string;
  isRoot: boolean;
  /** Where Playwright keeps a Chromium of its own, whether it is there or not. */
  playwrightPath: string;
  isFile(path: string): boolean;
  /** Whether the browser can start; some systems have a script in its place that only says how to get one. */
  starts(path: string): boolean;
  /** Runs a command to its end; false where it failed or does not exist. */
  run(command: string, ...args: string[]): boolean;
  installPlaywrightBrowser(): boolean;
  say(line: string): void;
}

/** First the one without windows, which draws nothing but pages: tests take a quarter less time in it. */
const SHELL = 'chromium-headless-shell';
const NAMES = [
  SHELL,
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
];
/** As wide as Times and Arial, which pages are laid out in until their own faces come. */
const FACES = 'fonts-liberation';
const MAC_APPS = ['Google Chrome', 'Chromium'];
const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
];

/**
 * The browser to run tests in: `CHROME_PATH`, an installed Chrome or Chromium, Playwright's own,
 * else one that is installed now.
 * @throws {Error} with one sentence that says what to install.
 */
export function browserPath(machine: Machine): string {
  const { CHROME_PATH } = machine.env;
  if (CHROME_PATH) {
    if (machine.isFile(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`);
  }
  const path = find(machine) ?? install(machine);
  if (path) return path;
  throw new Error(
    'There is no browser to test in and none could be installed: install Google Chrome or Chromium, or set CHROME_PATH to the one you have.',
  );
}

function find(machine: Machine): string | undefined {
  const places = [...installedPlaces(machine), machine.playwrightPath];
  return places.find((path) => machine.isFile(path) && machine.starts(path));
}

/** Where a Chrome or Chromium stands that somebody installed. */
function installedPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'win32') {
    return WINDOWS_ROOTS.flatMap((root) => {
      const folder = env[root];
      return folder ? WINDOWS_PROGRAMS.map((program) => win32.join(folder, ...program)) : [];
    });
  }
  const { PATH = '' } = env;
  const folders = PATH.split(':').filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const apps = ['/', home].flatMap((root) =>
    MAC_APPS.map((app) => posix.join(root, 'Applications', `${app}.app`, 'Contents/MacOS', app)),
  );
  return [...apps, ...onPath];
}

function install(machine: Machine): string | undefined {
  machine.say('There is no Chrome or Chromium here: installing one, which may take some minutes.');
  const isInstalled = machine.installPlaywrightBrowser();
  return (isInstalled && find(machine)) || (installByApt(machine) ? find(machine) : undefined);
}

function installByApt({ platform, isRoot, isFile, run, say }: Machine): boolean {
  if (platform !== 'linux' || !isFile('/usr/bin/apt-get')) return false;
  say('Playwright could not install a browser that starts: trying apt-get.');
  const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [first = '', ...rest] = isRoot ? command : ['sudo', '--non-interactive', ...command];
  // An old list of packages is good enough where the new one cannot be had.
  run(first, ...rest, 'update');
  const installs = (name: string) =>
    run(first, ...rest, 'install', '--yes', '--no-install-recommends', name);
  // Some systems have only the whole browser.
  const isInstalled = [SHELL, 'chromium'].some(installs);
  if (isInstalled) installs(FACES);
  return isInstalled;
}
