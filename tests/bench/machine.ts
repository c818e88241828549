import { arch, cpus, release, totalmem, type } from 'node:os';

/** What a measurement depends on, in one line; nothing that names the machine or its owner. */
export function describeMachine(chromiumVersion?: string): string {
  const processors = cpus();
  return [
    `${processors.length} × ${processors[0]?.model.trim() ?? arch()}`,
    `${Math.round(totalmem() / 1e9)} GB`,
    `${type()} ${release().split('-')[0]}`,
    ...(chromiumVersion === undefined ? [] : [`Chromium ${chromiumVersion}`]),
    `Node ${process.versions.node}`,
  ].join(', ');
}
