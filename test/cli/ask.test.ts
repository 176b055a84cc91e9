import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { askAtTerminal } from '../../src/cli/ask.ts';
import type { ProcessLike } from '../../src/cli/shell.ts';

const DOWN = '\u001b[B';
const OPTIONS = [
  { value: 'kurangi', text: 'dikurangkan' },
  { value: 'abaikan', text: 'dibiarkan' },
];

/** A terminal on which keys may be typed before a question stands there; what it shows. */
function openTerminal(changes: { readonly env?: Record<string, string>; readonly stderrIsTty?: boolean } = {}) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stderr = Object.assign(new PassThrough(), { isTTY: changes.stderrIsTty ?? true, columns: 80, rows: 24 });
  let text = '';
  stderr.on('data', (chunk) => {
    text += String(chunk);
  });
  const shell = { stdin, stderr, env: changes.env ?? {} } as unknown as ProcessLike;
  return { shell, typeKeys: (keys: string) => stdin.write(keys), shown: () => text };
}

describe('the question at a terminal', () => {
  test('shows sentence and readings on standard error, and gives the value chosen', async () => {
    const { shell, typeKeys, shown } = openTerminal();
    const ask = askAtTerminal(shell, 'text');
    typeKeys(DOWN);
    typeKeys('\r');
    expect(await ask?.('06.xlsx: Ada Nilai Setoran', OPTIONS)).toBe('abaikan');
    const text = shown();
    for (const one of ['Ada Nilai Setoran', 'dikurangkan', 'dibiarkan']) expect(text).toContain(one);
  });

  test('takes the first with Enter alone', async () => {
    const { shell, typeKeys } = openTerminal();
    typeKeys('\r');
    expect(await askAtTerminal(shell, 'text')?.('Yang mana?', OPTIONS)).toBe('kurangi');
  });

  test('is given up with Ctrl-C', async () => {
    const { shell, typeKeys } = openTerminal();
    typeKeys('\u0003');
    expect(await askAtTerminal(shell, 'text')?.('Yang mana?', OPTIONS)).toBeNull();
  });

  test('is asked only where somebody can answer', () => {
    expect(askAtTerminal(openTerminal().shell, 'json')).toBeUndefined();
    expect(askAtTerminal(openTerminal({ stderrIsTty: false }).shell, 'text')).toBeUndefined();
    expect(askAtTerminal(openTerminal({ env: { CI: '1' } }).shell, 'text')).toBeUndefined();
    expect(askAtTerminal(openTerminal({ env: { TERM: 'dumb' } }).shell, 'text')).toBeUndefined();
  });
});
