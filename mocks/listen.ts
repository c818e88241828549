import type { Server } from 'node:http';

/** Starts `server` on this machine alone; 0 lets the system choose the port. Rejects where it is taken. */
export async function listen(server: Server, port: number) {
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
