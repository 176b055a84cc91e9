import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openEventStream } from '../../src/preview/event-stream.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function makePage(): { readonly response: ServerResponse; readonly heard: string[]; readonly leave: () => void } {
  const heard: string[] = [];
  const events = new EventEmitter();
  const response = Object.assign(events, { write: (text: string) => heard.push(text), end: () => heard.push('end') });
  return { response: response as unknown as ServerResponse, heard, leave: () => events.emit('close') };
}

test('a page hears the state as it comes, and each new one', () => {
  let number = 1;
  const stream = openEventStream(() => ({ number }), { idleMs: null, onIdle: () => undefined });
  const page = makePage();
  stream.add(page.response);
  number = 2;
  stream.tell();
  stream.close();
  expect(page.heard).toEqual(['data: {"number":1}\n\n', 'data: {"number":2}\n\n', 'end']);
});

test('after two minutes without a page it ends: from the start, and from when the last one leaves', () => {
  const ended: string[] = [];
  const idle = { idleMs: 120_000, onIdle: () => void ended.push('end') };
  const stream = openEventStream(() => null, idle);
  vi.advanceTimersByTime(119_000);
  const [first, second] = [makePage(), makePage()];
  stream.add(first.response);
  stream.add(second.response);
  vi.advanceTimersByTime(600_000);
  first.leave();
  vi.advanceTimersByTime(600_000);
  expect(ended).toEqual([]);
  second.leave();
  vi.advanceTimersByTime(119_999);
  expect(ended).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(ended).toEqual(['end']);
  stream.close();
});

test('a page that is loaded anew in time keeps it going; --tetap keeps it without any', () => {
  const ended: string[] = [];
  const stream = openEventStream(() => null, { idleMs: 120_000, onIdle: () => void ended.push('end') });
  const page = makePage();
  stream.add(page.response);
  page.leave();
  vi.advanceTimersByTime(60_000);
  stream.add(makePage().response);
  const lasting = openEventStream(() => null, { idleMs: null, onIdle: () => void ended.push('lasting') });
  vi.advanceTimersByTime(3_600_000);
  expect(ended).toEqual([]);
  stream.close();
  lasting.close();
});
