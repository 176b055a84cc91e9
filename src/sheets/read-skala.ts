import { isAngka } from '../domain/angka.ts';
import type { Skala, Tingkat } from '../domain/predikat.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import { bacaSelAngka } from './angka-cell.ts';
import { teksSel } from './cell-text.ts';
import { kunciJudul } from './clean-text.ts';
import { bacaKunciIsi } from './key-content.ts';
import type { RawSheet } from './raw-workbook.ts';

/** Reads Skala Predikat (BATAS BAWAH | PREDIKAT); null when it holds no step. Bounds must fall strictly, down to 0. */
export function bacaSkala(sheet: RawSheet): Checked<Skala | null> {
  const findings: Diagnostic[] = [];
  const tingkat: Tingkat[] = [];
  let terakhirAt: CellRef = { sheet: sheet.name, row: 1, column: 1 };
  for (const baris of bacaKunciIsi(sheet, ['batasbawah', 'predikat'])) {
    if (kunciJudul(baris.kunci) === 'batasbawah' || kunciJudul(baris.kunci) === 'no') continue;
    const sel = sheet.rows.get(baris.kunciAt.row)?.get(baris.kunciAt.column);
    const maksud = {
      isi: 'persen',
      at: baris.kunciAt,
      label: 'Batas bawah',
      satuan: '',
      tanpaNegatif: true,
    } as const;
    const bacaan = bacaSelAngka(sel, maksud);
    if (!isAngka(bacaan.nilai)) {
      findings.push(...bacaan.findings);
      continue;
    }
    const sebelum = tingkat.at(-1);
    if (sebelum !== undefined && bacaan.nilai.gte(sebelum.batas)) {
      const args = {
        batas: indonesian(bacaan.nilai.toFixed()),
        sebelumnya: indonesian(sebelum.batas.toFixed()),
      };
      findings.push(diagnose('skala/tidak-turun', args, { at: baris.kunciAt }));
    }
    terakhirAt = baris.kunciAt;
    tingkat.push({ batas: bacaan.nilai, predikat: teksSel(baris.cell) });
  }
  const terakhir = tingkat.at(-1);
  if (terakhir !== undefined && !terakhir.batas.isZero()) {
    findings.push(
      diagnose(
        'skala/tidak-turun',
        { batas: indonesian(terakhir.batas.toFixed()), sebelumnya: '' },
        { at: terakhirAt },
      ),
    );
  }
  return { value: tingkat.length === 0 ? null : tingkat, findings };
}
