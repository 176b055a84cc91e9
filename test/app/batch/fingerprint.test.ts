import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { computeBukuFingerprint, computeSharedFingerprint } from '../../../src/app/batch/fingerprint.ts';
import type { BukuKerja } from '../../../src/sheets/buku-kerja.ts';
import { NO_OPTIONS, parseBuku } from '../../../src/sheets/parse-buku.ts';
import { makeRawBuku } from '../../support/raw-buku.ts';

describe('what all reports of a run share', () => {
  const template = (text: string) => new Map([['sampul.hbs', { place: 'templat/sampul.hbs', text }]]);

  it('is the same hash for the same, wherever the templates lie', () => {
    const hash = computeSharedFingerprint(['1.0.0', 'pdf'], template('<p>'));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const elsewhere = new Map([['sampul.hbs', { place: 'lain/sampul.hbs', text: '<p>' }]]);
    expect(computeSharedFingerprint(['1.0.0', 'pdf'], elsewhere)).toBe(hash);
  });

  it('is another for another version, kind, template name or template text', () => {
    const found = [
      computeSharedFingerprint(['1.0.0', 'pdf'], template('<p>')),
      computeSharedFingerprint(['1.0.1', 'pdf'], template('<p>')),
      computeSharedFingerprint(['1.0.0', 'html'], template('<p>')),
      computeSharedFingerprint(['1.0.0', 'pdf'], template('<p> ')),
      computeSharedFingerprint(['1.0.0', 'pdf'], new Map()),
      computeSharedFingerprint(['1.0.0', 'pdf'], new Map([['bab.hbs', { place: 'templat/bab.hbs', text: '<p>' }]])),
    ];
    expect(new Set(found).size).toBe(found.length);
  });
});

describe('what decides how the report of one workbook looks', () => {
  let folder = '';
  let buku: BukuKerja;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lapkin-sidik-'));
    writeFileSync(join(folder, 'logo.png'), 'logo');
    writeFileSync(join(folder, 'foto.jpg'), 'foto');
    const sheets = {
      Identitas: [['Logo', 'logo.png']],
      Dokumentasi: [
        ['BERKAS', 'KETERANGAN'],
        ['foto.jpg', 'Rapat'],
      ],
    };
    buku = parseBuku(makeRawBuku(sheets), NO_OPTIONS).value;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const bytes = Buffer.from('buku');
  const hash = (changes: { shared?: string; bytes?: Buffer; options?: typeof NO_OPTIONS } = {}) =>
    computeBukuFingerprint(
      changes.shared ?? 'bersama',
      changes.bytes ?? bytes,
      buku,
      folder,
      changes.options ?? NO_OPTIONS,
    );

  it('changes with the shared part, the bytes and the settings of the run', async () => {
    const found = [
      await hash(),
      await hash({ shared: 'lain' }),
      await hash({ bytes: Buffer.from('buku lain') }),
      await hash({ options: { ...NO_OPTIONS, triwulan: 3 } }),
    ];
    expect(new Set(found).size).toBe(4);
    expect(await hash()).toBe(found[0]);
  });

  it('changes with the emblem, a photo, and a photo that is gone', async () => {
    const first = await hash();
    writeFileSync(join(folder, 'logo.png'), 'logo baru');
    const second = await hash();
    writeFileSync(join(folder, 'foto.jpg'), 'foto baru');
    const third = await hash();
    rmSync(join(folder, 'foto.jpg'));
    expect(new Set([first, second, third, await hash()]).size).toBe(4);
  });

  it('does not change with a picture that the workbook does not name', async () => {
    const first = await hash();
    writeFileSync(join(folder, 'lain.jpg'), 'x');
    expect(await hash()).toBe(first);
  });
});
