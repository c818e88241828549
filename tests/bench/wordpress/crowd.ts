/** Readers who only follow the list: each asks the one address, at the pace at which a real one did. */
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

interface Crowd {
  /** What each of them asks. */
  address: string;
  readers: number;
  /** What a reader was seen to wait between two polls, in seconds. */
  pauses: readonly number[];
  seconds: number;
}

export interface Answered {
  ok: number;
  failed: number;
}

/** Lets them follow the list for so long; they come one after another, within a poll. */
export async function follow({ address, readers, pauses, seconds }: Crowd): Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const answered: Answered = { ok: 0, failed: 0 };
  const ends = Date.now() + seconds * 1000;
  const aPause = () => (pauses[Math.floor(Math.random() * pauses.length)] ?? 0) * 1000;
  const read = async () => {
    await pause(readers === 1 ? 0 : Math.random() * aPause());
    while (Date.now() < ends) {
      if (await ask(address, agent)) answered.ok += 1;
      else answered.failed += 1;
      await pause(Math.min(aPause(), Math.max(0, ends - Date.now())));
    }
  };
  await Promise.all(Array.from({ length: readers }, read));
  agent.destroy();
  return answered;
}

function ask(address: string, agent: Agent): Promise<boolean> {
  const headers = { origin: 'https://www.lefil.example', accept: 'application/json' };
  return new Promise((resolve) => {
    get(address, { agent, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode === 200));
    }).once('error', () => resolve(false));
  });
}
