import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { renderApp } from '../render-app.tsx';
import { column, rows } from './headlines-column.ts';

/** How often the sample newsroom wants to be asked, in seconds. */
export const PACE = 20;

/** The beats of a second are in the test's hand, and the time with them where it matters. */
export function holdBeats(...also: 'Date'[]): void {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', ...also] });
  vi.spyOn(Math, 'random').mockReturnValue(0);
}

export const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

/** The reader's first sign: from then on the list is followed. */
export async function follow(user: UserEvent): Promise<void> {
  await user.keyboard('{Shift}');
  await screen.findByRole('button', { name: 'Pause' });
}

export async function openFollowed(address = '/live') {
  const view = await renderApp(address);
  await rows();
  await follow(view.user);
  return view;
}

/** Scrolls the page that the list is on. */
export function scrollTo(pixels: number): void {
  document.documentElement.scrollTop = pixels;
  fireEvent.scroll(document);
}

export const pill = (name: string | RegExp = /nouveaux? titres?$/) =>
  column().queryByRole('button', { name });

/** Lets the newsroom be asked, and waits until the list stands so. */
export async function hear(look: () => void): Promise<void> {
  pass(PACE);
  await waitFor(look);
}
