import { http, passthrough } from 'msw';
import { type SetupServer, setupServer } from 'msw/node';
import { createDb, type Db } from './db.ts';
import { type Faults, noFaults } from './faults.ts';
import { createHandlers } from './handlers/create-handlers.ts';
import { SAMPLE_NOW } from './sample.ts';

/** A newsroom for tests: the sample, its clock stopped at the minute at which it is read. */
interface TestNewsroom {
  /** Of the running test: `reset` makes another one. */
  readonly db: Db;
  readonly faults: Faults;
  /** `server.use(…)` injects the failure of a request. */
  readonly server: SetupServer;
  /** Answers from now on. A request that nothing answers fails, and says so in the console. */
  start(): void;
  /** A fresh db, no faults, no injected handlers. */
  reset(): void;
  stop(): void;
}

/** Real servers on this machine, which a test started itself. */
const ownServers = http.all(/^http:\/\/127\.0\.0\.1:/, () => passthrough());

/** @param base the whole address of the resources; jsdom's own origin is http://localhost:3000 */
export function createTestNewsroom(base = 'http://localhost:3000/api'): TestNewsroom {
  const server = setupServer();
  const fresh = () => ({ db: createDb({ now: () => SAMPLE_NOW }), faults: noFaults() });
  let current = fresh();

  const reset = () => {
    current.db.changes.cut();
    current = fresh();
    const { db, faults } = current;
    server.resetHandlers(...createHandlers(db, { base, faults }), ownServers);
  };
  reset();

  return {
    server,
    reset,
    get db() {
      return current.db;
    },
    get faults() {
      return current.faults;
    },
    start: () => server.listen({ onUnhandledFrame: 'error' }),
    stop: () => server.close(),
  };
}
