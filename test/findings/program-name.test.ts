import { expect, test } from 'vitest';
import { nameProgram, quoteName, starterOf } from '../../src/findings/program-name.ts';

test('a command begins as lapkin is started there; what is told of lapkin, a path and a word of its own stay', () => {
  const named = (sentence: string) => nameProgram(sentence, './lapkin');
  expect(named('periksa dengan: lapkin check q2.xlsx, atau: lapkin build q2.xlsx')).toBe(
    'periksa dengan: ./lapkin check q2.xlsx, atau: ./lapkin build q2.xlsx',
  );
  expect(named('jalankan "lapkin doctor"')).toBe('jalankan "./lapkin doctor"');
  expect(named('Cara pakai: lapkin [pilihan]')).toBe('Cara pakai: ./lapkin [pilihan]');
  for (const other of [
    'Baris yang tidak dikenal lapkin disembunyikan',
    'pasang ulang lapkin, lalu ulangi',
    'lapkin checker',
    '/opt/lapkin check',
    'data-lapkin check',
  ])
    expect(named(other)).toBe(other);
});

test('a command is left as it stands where lapkin is installed, and not named twice', () => {
  expect(nameProgram('lapkin check q2.xlsx', undefined)).toBe('lapkin check q2.xlsx');
  const [linux, windows] = ['./lapkin', String.raw`.\lapkin.cmd`];
  for (const starter of [linux, windows])
    expect(nameProgram(nameProgram('lapkin check q2.xlsx', starter), starter)).toBe(`${starter} check q2.xlsx`);
});

test('a starter whose path has spaces stands in quotation marks, whatever signs it has', () => {
  expect(nameProgram('lapkin check q2.xlsx', 'E:\\stik $& kantor\\lapkin.cmd')).toBe(
    '"E:\\stik $& kantor\\lapkin.cmd" check q2.xlsx',
  );
  expect(quoteName('data/q2.xlsx')).toBe('data/q2.xlsx');
});

test('only a folder that carries its own lapkin names its starter', () => {
  expect(starterOf({ LAPKIN_STARTER: './lapkin' })).toBe('./lapkin');
  expect([starterOf({}), starterOf({ LAPKIN_STARTER: '' })]).toEqual([undefined, undefined]);
});
