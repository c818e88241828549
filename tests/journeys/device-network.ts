import { onlineManager } from '@tanstack/react-query';
import { act } from '@testing-library/react';
import { onTestFinished, vi } from 'vitest';
import { newsroom } from '../newsroom.ts';

/** The device has no network from now on, until the test is over or it has one again. */
export function goOffline(): void {
  newsroom.faults.isOffline = true;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  act(() => {
    window.dispatchEvent(new Event('offline'));
  });
  onTestFinished(() => onlineManager.setOnline(true));
}

export function goOnline(): void {
  newsroom.faults.isOffline = false;
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(true);
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
}
