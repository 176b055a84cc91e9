import { type ComponentChild, h } from 'preact';
import type { Level } from './preview-state.ts';

/** Each level has a shape of its own: nothing is told by colour alone. */
const SHAPES: Readonly<Record<Level, { readonly body: string; readonly mark: string }>> = {
  error: { body: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z', mark: 'M5.5 5.5l5 5m0-5l-5 5' },
  warning: { body: 'M8 1.2 15.4 14.5H.6z', mark: 'M8 6v4.2M8 12.1v.6' },
  info: {
    body: 'M2.5 1.5h11a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1z',
    mark: 'M8 7.2v4.6M8 4.3v.6',
  },
};

/** The sign of a level; without `title` it stands beside a text that says the same. */
export function levelSign(level: Level, title?: string): ComponentChild {
  const { body, mark } = SHAPES[level];
  const named =
    title === undefined ? { 'aria-hidden': 'true' as const } : { role: 'img' as const, 'aria-label': title };
  return h(
    'svg',
    { class: `sign ${level}`, viewBox: '0 0 16 16', width: 16, height: 16, ...named },
    h('path', { class: 'body', d: body }),
    h('path', { class: 'mark', d: mark }),
  );
}
