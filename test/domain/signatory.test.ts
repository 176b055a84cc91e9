import { describe, expect, it } from 'vitest';
import { EMPTY_IDENTITAS, type Identitas } from '../../src/domain/identitas.ts';
import { acknowledgingSignatory, officeOf, signatoryOn } from '../../src/domain/signatory.ts';

const of = (identitas: Partial<Identitas>): Identitas => ({ ...EMPTY_IDENTITAS, ...identitas });
const FIRST = { jabatan: 'Kepala Seksi Pemerintahan', nama: 'Nama Pejabat', nip: '196902201990021001' };
const SUCCESSOR = { namaPengganti: 'Nama Pengganti', penggantiMulai: '2024-08-01' };

describe('who signs', () => {
  it('is the holder of the office on the day: the successor from the first day on', () => {
    const identitas = of({ ...FIRST, ...SUCCESSOR });
    expect(signatoryOn(identitas, '2024-07-31').name).toBe('Nama Pejabat');
    expect(signatoryOn(identitas, '2024-08-01')).toMatchObject({
      name: 'Nama Pengganti',
      jabatan: 'Kepala Seksi Pemerintahan',
      nip: '',
    });
    expect(signatoryOn(identitas, '').name).toBe('Nama Pejabat');
  });

  it('bears Plt. and Plh. as they are written in letters, while the report is about the office', () => {
    for (const written of ['Plt. Camat Kalaena', 'PLT Camat Kalaena', 'plt.Camat Kalaena']) {
      expect(signatoryOn(of({ jabatan: written }), '').jabatan).toBe('Plt. Camat Kalaena');
      expect(officeOf({ jabatan: written })).toBe('Camat Kalaena');
    }
    expect(signatoryOn(of({ jabatan: 'PLH. Camat' }), '').jabatan).toBe('Plh. Camat');
    expect(officeOf({ jabatan: 'Pltu Operator' })).toBe('Pltu Operator');
    const acting = of({ ...FIRST, ...SUCCESSOR, jabatanPengganti: 'PLH Kepala Seksi Pemerintahan' });
    expect(signatoryOn(acting, '2024-09-30').jabatan).toBe('Plh. Kepala Seksi Pemerintahan');
    // A holder who acted is followed by one who holds the office.
    expect(signatoryOn(of({ ...SUCCESSOR, jabatan: 'Plt. Camat' }), '2024-09-30').jabatan).toBe('Camat');
  });

  it('may have a second one under Mengetahui', () => {
    expect(acknowledgingSignatory(of(FIRST))).toBeNull();
    expect(acknowledgingSignatory(of({ namaMengetahui: 'Nama Camat', jabatanMengetahui: 'Camat' }))).toMatchObject({
      name: 'Nama Camat',
      jabatan: 'Camat',
    });
  });
});
