/** Every test gets a fresh newsroom and an empty device, and fails on noise that a developer would see. */
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { newsroom } from './newsroom.ts';

const noise: string[] = [];

beforeAll(() => newsroom.start());

beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      noise.push(`console.${level}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  cleanup();
  newsroom.reset();
  globalThis.localStorage?.clear();
  expect(noise.splice(0)).toEqual([]);
});

afterAll(() => newsroom.stop());
