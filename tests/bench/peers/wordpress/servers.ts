import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 30_000;

/** Servers that stop together, the last one started first. */
export function startServers() {
  const running: ChildProcess[] = [];

  return {
    start(program: string, ...args: string[]): void {
      running.push(spawn(program, args, { stdio: 'ignore' }));
    },

    /** Resolves once `isUp` neither throws nor says no. */
    async until(isUp: () => boolean | Promise<boolean>): Promise<void> {
      const deadline = Date.now() + PATIENCE_MS;
      let reason: unknown;
      while (Date.now() < deadline) {
        try {
          if (await isUp()) return;
        } catch (error) {
          reason = error;
        }
        await sleep(100);
      }
      throw new Error('A server of WordPress does not answer.', { cause: reason });
    },

    async stop(): Promise<void> {
      for (const server of running.toReversed()) {
        if (server.exitCode !== null || server.signalCode !== null) continue;
        const exit = once(server, 'exit');
        server.kill();
        await exit;
      }
    },
  };
}
