import { isAngka } from '../domain/angka.ts';
import type { Skala, SkalaLevel } from '../domain/predikat.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { negativeFinding, readAngkaCell } from './angka-cell.ts';
import { cellText } from './cell-text.ts';
import { headingKey } from './clean-text.ts';
import { readKeyContentPairs } from './key-content.ts';
import type { RawSheet } from './raw-workbook.ts';

/** Reads Skala Predikat (BATAS BAWAH | PREDIKAT); null when it holds no step. Bounds must fall strictly, down to 0. */
export function readSkala(sheet: RawSheet): Checked<Skala | null> {
  const findings: Finding[] = [];
  const levels: SkalaLevel[] = [];
  let lastAt: CellRef = { sheet: sheet.name, row: 1, column: 1 };
  for (const pair of readKeyContentPairs(sheet, ['batasbawah', 'predikat'])) {
    if (headingKey(pair.key) === 'batasbawah' || headingKey(pair.key) === 'no') continue;
    const cell = sheet.rows.get(pair.keyAt.row)?.get(pair.keyAt.column);
    const expected = {
      content: 'persen',
      at: pair.keyAt,
      label: 'Batas bawah',
      satuan: '',
    } as const;
    const reading = readAngkaCell(cell, expected);
    if (!isAngka(reading.value)) {
      findings.push(...reading.findings);
      continue;
    }
    if (reading.value.lt(0)) {
      findings.push(negativeFinding(reading.value, 'persen', expected));
      continue;
    }
    const previous = levels.at(-1);
    if (previous !== undefined && reading.value.gte(previous.lowerBound)) {
      const args = {
        batas: indonesian(reading.value.toFixed()),
        sebelumnya: indonesian(previous.lowerBound.toFixed()),
      };
      findings.push(makeFinding('skala/tidak-turun', args, { at: pair.keyAt }));
    }
    lastAt = pair.keyAt;
    levels.push({ lowerBound: reading.value, predikat: cellText(pair.cell) });
  }
  const last = levels.at(-1);
  if (last !== undefined && !last.lowerBound.isZero()) {
    findings.push(
      makeFinding(
        'skala/tidak-turun',
        { batas: indonesian(last.lowerBound.toFixed()), sebelumnya: '' },
        { at: lastAt },
      ),
    );
  }
  return { value: levels.length === 0 ? null : levels, findings };
}
