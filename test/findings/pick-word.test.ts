import { expect, it } from 'vitest';
import { EXIT } from '../../src/findings/failure.ts';
import { pickWord } from '../../src/findings/pick-word.ts';

it('takes a word of the list, whatever its case', () => {
  expect(pickWord('--jenis:', ' Tahunan', ['triwulan', 'tahunan'])).toBe('tahunan');
});

it('refuses another with the nearest and all of them', () => {
  expect(() => pickWord('--jenis:', 'tahuan', ['triwulan', 'tahunan'])).toThrow(
    expect.objectContaining({
      exit: EXIT.usage,
      message: '--jenis: "tahuan" tidak dikenal',
      hint: 'maksud Anda tahunan? Pilihannya: triwulan, tahunan',
    }),
  );
  expect(() => pickWord('Shell', 'cmd.exe', ['bash', 'zsh'])).toThrow(
    expect.objectContaining({ message: 'Shell "cmd.exe" tidak dikenal', hint: 'pilihannya: bash, zsh' }),
  );
});
