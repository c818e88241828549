import { DESKTOP, type Device } from '../devices.ts';

/** For what happens within a page that is here: the processor alone is slow. */
export const NEAR_DESKTOP: Device = {
  name: DESKTOP.name,
  description: '1440 × 900, processor slowed 4 times, no delay on the network',
  context: DESKTOP.context,
  cpuSlowdown: 4,
};
