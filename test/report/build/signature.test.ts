import { describe, expect, it } from 'vitest';
import type { Identitas } from '../../../src/domain/identitas.ts';
import type { Pengaturan } from '../../../src/domain/pengaturan.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';

const bab5 = async (identitas: Partial<Identitas>, pengaturan: Partial<Pengaturan> = {}): Promise<string> => {
  const html = await renderReportHtml({
    ...REFERENCE_DATA,
    identitas: { ...REFERENCE_DATA.identitas, ...identitas },
    pengaturan: { ...REFERENCE_DATA.pengaturan, ...pengaturan },
  });
  return html.slice(html.indexOf('id="bab-5"')).replace(/[\u00a0\u2007]/g, ' ');
};

describe('the signature of a report', () => {
  it('is one block, or two with Mengetahui at the left', async () => {
    expect(await bab5({})).toContain('<div class="tanda-tangan">');
    const both = await bab5({ namaMengetahui: 'Nama Camat, S.STP.', jabatanMengetahui: 'Camat Kalaena' });
    expect(both).not.toContain('<div class="tanda-tangan">');
    expect(both.indexOf('Mengetahui')).toBeLessThan(both.indexOf('Kalaena, 28 Juni 2024'));
    expect(both.indexOf('Nama Camat')).toBeLessThan(both.indexOf('Nama Pejabat'));
    expect(both).toContain('Camat Kalaena,');
  });

  it('is about the office, and signed with Plt. by whom the day names', async () => {
    const html = await renderReportHtml({
      ...REFERENCE_DATA,
      identitas: {
        ...REFERENCE_DATA.identitas,
        namaPengganti: 'Nama Kedua',
        penggantiMulai: '2024-06-01',
        jabatanPengganti: 'plt Kepala Seksi Pemberdayaan Masyarakat dan Desa',
      },
    });
    expect(html).toContain('LAPORAN EVALUASI KINERJA KEPALA SEKSI');
    expect(html).toContain('Plt. Kepala Seksi Pemberdayaan Masyarakat dan Desa,');
    expect(html).toContain('Nama Kedua');
    expect(html).not.toContain('Nama Pejabat');
  });

  it('has the sentence on electronic signatures only where Pengaturan asks for it', async () => {
    expect(await bab5({}, { signature: 'elektronik' })).not.toContain('BSrE');
    expect(await bab5({}, { signature: 'elektronik', signatureNote: 'ya' })).toContain(
      'Balai Besar Sertifikasi Elektronik (BSrE)',
    );
    expect(await bab5({}, { signatureNote: 'Naskah asli disimpan di kantor.' })).toContain(
      '<p class="catatan">Naskah asli disimpan di kantor.</p>',
    );
    for (const none of ['tidak', 'Tidak', '-', '']) {
      expect(await bab5({}, { signature: 'elektronik', signatureNote: none })).not.toMatch(/class="catatan"/);
    }
  });

  it('has words alone for an electronic one, never a QR code or an emblem', async () => {
    const html = await bab5({}, { signature: 'elektronik', signatureNote: 'ya' });
    expect(html.slice(html.indexOf('tanda-tangan'))).not.toMatch(/<(?:img|svg|canvas|object|picture)|background|url\(/);
  });
});
