import { expect, test } from 'vitest';
import type { DoctorCheck } from '../../src/app/doctor/diagnose-machine.ts';
import { formatDoctor } from '../../src/cli/doctor.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';

const NODE: DoctorCheck = { name: 'Node.js', good: true, explanation: '20.20.2', repair: '', exit: 0 };
const BROWSER: DoctorCheck = {
  name: 'Peramban',
  good: false,
  explanation: 'Peramban tidak ditemukan.',
  repair: 'jalankan npm ci',
  exit: 5,
};

test('baris yang salah disusul perbaikannya, kode keluar dari yang pertama salah', () => {
  expect(formatDoctor([NODE, BROWSER, { ...BROWSER, name: 'X', exit: 4 }], { paint: NO_PAINT })).toEqual({
    exit: 5,
    text: [
      'baik   Node.js   20.20.2',
      'SALAH  Peramban  Peramban tidak ditemukan.',
      '                 perbaikan: jalankan npm ci',
      'SALAH  X         Peramban tidak ditemukan.',
      '                 perbaikan: jalankan npm ci',
      '',
      '2 hal perlu diperbaiki.',
      '',
    ].join('\n'),
  });
});

test('semua baik: kode 0', () => {
  const { text, exit } = formatDoctor([NODE], { paint: NO_PAINT });
  expect(exit).toBe(0);
  expect(text).toContain('siap mencetak');
});
