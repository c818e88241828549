/** Work in steps, so that whoever has it done may do something else in between; what comes of it is returned. */
export type Steps<T> = Generator<undefined, T>;

/** What comes of steps that are taken at once. */
export function resultOf<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
