/**
 * Requests that go out before the code that wants their answers is here. A `<link rel="preload">`
 * would do the same, and complain in the console wherever that code takes a few seconds.
 */
const waiting = new Map<string, { response: Promise<Response>; controller: AbortController }>();

/** Asks for `address` now; the first `takeEarly` of the same address gets the answer. */
export function requestEarly(address: string): void {
  const controller = new AbortController();
  const response = fetch(address, {
    headers: { accept: 'application/json' },
    signal: controller.signal,
  });
  // Whoever takes it says what became of it.
  response.catch(() => undefined);
  waiting.set(address, { response, controller });
}

/** The answer that was asked for early, once; `signal` ends it like any other request. */
export function takeEarly(address: string, signal: AbortSignal): Promise<Response> | undefined {
  const early = waiting.get(address);
  waiting.delete(address);
  if (!early) return undefined;
  signal.addEventListener('abort', () => early.controller.abort(signal.reason));
  return early.response;
}
