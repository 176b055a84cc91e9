import { sumBobot } from '../../domain/bobot.ts';
import type { HasilKinerjaRow } from '../../domain/hasil.ts';
import type { Skala } from '../../domain/predikat.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatAngka } from '../format.ts';
import { perubahanSentences } from '../sentences/perubahan-sentences.ts';
import { quotientNotes } from '../sentences/quotient-sentences.ts';
import { rowKind, rowNumbers } from '../sentences/row-numbers.ts';

/** The scale in one line: "Sangat Baik (91 ke atas), Baik (76 sampai di bawah 91), ...". */
function skalaText(skala: Skala): string {
  const phrases = skala.map((t, i) => {
    const above = skala[i - 1];
    if (above === undefined) return `${t.predikat} (${formatAngka(t.lowerBound)} ke atas)`;
    return t.lowerBound.isZero()
      ? `${t.predikat} (di bawah ${formatAngka(above.lowerBound)})`
      : `${t.predikat} (${formatAngka(t.lowerBound)} sampai di bawah ${formatAngka(above.lowerBound)})`;
  });
  return `Skala predikat: ${phrases.join(', ')}.`;
}

/** Notes under the table of BAB III. */
export function kinerjaNotes(context: ReportContext): string[] {
  const { kinerja, data, kinerjaSummary } = context.hasil;
  const notes = [skalaText(data.skala)];
  notes.push(...perubahanSentences(context.hasil.measured));
  notes.push(...bobotSentences(context));
  notes.push(...quotientNotes(context).map(({ text }) => text));
  const lacksTarget = (b: HasilKinerjaRow): boolean => b.main.target === null || b.main.target.isZero();
  const withoutTarget = kinerja.filter((b) => b.main.capaian === null && lacksTarget(b));
  const notComputed = kinerja.filter((b) => b.main.capaian === null && !lacksTarget(b));
  if (withoutTarget.length > 0 && withoutTarget.length < kinerja.length)
    notes.push(withoutCapaianSentence(withoutTarget, context));
  if (notComputed.length > 0) {
    notes.push(
      `Capaian ${rowKind(context).toLowerCase()} nomor ${rowNumbers(notComputed, context)} tidak dapat dihitung karena realisasinya 0, sehingga tidak diperhitungkan dalam rata-rata.`,
    );
  }
  const hasDifferentSatuan = new Set(kinerja.map((b) => b.satuan.toLowerCase())).size > 1;
  if (hasDifferentSatuan && kinerjaSummary.jumlah.annualTarget === null) {
    notes.push('Target dan realisasi tidak dijumlahkan karena satuannya berbeda.');
  }
  if (data.pengaturan.batasCapaian !== null) {
    notes.push(
      `Capaian tiap indikator dibatasi paling tinggi ${context.percentWithSign(data.pengaturan.batasCapaian)}.`,
    );
  }
  return notes;
}

/** Which mean is printed, and what its weights are over: those of the rows that have a capaian. None without weights. */
export function bobotSentences({ hasil, figure }: ReportContext): readonly string[] {
  const weighed = hasil.kinerja.filter(({ bobot }) => bobot !== null);
  if (weighed.length === 0) return [];
  const counted = weighed.filter(({ main }) => main.capaian !== null);
  const [all, own] = [sumBobot(weighed), sumBobot(counted)];
  const over = own.eq(all)
    ? `dibagi jumlah bobot, yaitu ${figure(all)}`
    : `dibagi jumlah bobot indikator yang mempunyai capaian, yaitu ${figure(own)} dari ${figure(all)}`;
  return [
    `Rata-rata capaian kinerja adalah rata-rata berbobot menurut Perjanjian Kinerja: jumlah capaian dikalikan bobot, ${over}.`,
  ];
}

function withoutCapaianSentence(rows: readonly HasilKinerjaRow[], context: ReportContext): string {
  return `${rowKind(context)} nomor ${rowNumbers(rows, context)} tidak memiliki target ${context.inPeriod} sehingga tidak diperhitungkan dalam rata-rata.`;
}
