import { describe, expect, it } from 'vitest';
import { NameRegistry, reportName } from '../../../src/app/batch/report-names.ts';
import type { CheckedBuku } from '../../../src/app/shared/check-buku.ts';
import { unreadFile } from '../../../src/app/shared/source.ts';

function makeChecked(workUnit: string, jabatan: string, file = 'data/Buku Kecamatan.xlsx'): CheckedBuku {
  const identitas = { data: { unitKerja: workUnit, jabatan } };
  const checked = { ...unreadFile(file, []), year: 2024, triwulan: 2 };
  return { checked, buku: { identitas }, hasil: null } as unknown as CheckedBuku;
}

describe('names of reports', () => {
  it('come from unit, jabatan, year and quarter', () => {
    expect(reportName(makeChecked('Kecamatan Kalaena', 'Kepala Seksi'))).toBe(
      'kecamatan-kalaena-kepala-seksi-2024-tw-ii',
    );
  });

  it('keep year and quarter when the unit is long', () => {
    expect(reportName(makeChecked('A'.repeat(200), ''))).toBe(`${'a'.repeat(80)}-2024-tw-ii`);
  });

  it('come from the file where the identity is silent', () => {
    expect(reportName(makeChecked('', ''))).toBe('buku-kecamatan');
  });

  it('are never given twice', () => {
    const names = new NameRegistry();
    names.reserve('a-2');
    expect([names.take('a'), names.take('a'), names.take('a'), names.take('b')]).toEqual(['a', 'a-3', 'a-4', 'b']);
  });
});
