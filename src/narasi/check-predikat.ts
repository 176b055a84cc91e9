import { ringkasKeuangan, ringkasKinerja } from '../domain/summarize.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { pandangan } from './check-conclusions.ts';
import { type HasilNarasi, utuh } from './hasil-narasi.ts';
import type { SebutanPredikat } from './mention.ts';
import type { SelNarasi } from './narasi-cell.ts';
import type { Lingkup } from './narasi-scope.ts';
import { konteks } from './table-value.ts';
import type { Aspek } from './token.ts';

/** The predikat that the results give to what a sentence speaks of, first the one to expect. */
function predikatTabel(s: SebutanPredikat, l: Lingkup, hasil: HasilNarasi): readonly string[] {
  const lihat = pandangan(s, hasil);
  if (lihat === null) return [];
  const tentang: readonly Aspek[] =
    s.aspek === 'kinerja' || s.aspek === 'keuangan' ? [s.aspek] : ['kinerja', 'keuangan'];
  if (!tentang.every((a) => utuh(l, a, hasil))) return [];
  const k = konteks(hasil);
  const kinerja = ringkasKinerja(l.kinerja, (b) => b[lihat], k).predikat;
  const keuangan = ringkasKeuangan(l.keuangan, (b) => b[lihat], k).predikat;
  const semua = s.aspek === 'kinerja' ? [kinerja] : s.aspek === 'keuangan' ? [keuangan] : [kinerja, keuangan];
  return semua.filter((p) => p !== null);
}

/** narasi/predikat-beda: "berpredikat Baik" where the results give another predikat. */
export function predikatBeda(sel: SelNarasi, hasil: HasilNarasi): Diagnostic[] {
  const disebut = sel.kalimat.flatMap((k) => k.sebutan).filter((s) => s.jenis === 'predikat');
  return disebut.flatMap((s) => {
    if (s.lingkup === null || s.harap || s.kuantor !== null) return [];
    // A sentence that tells the scale, or several predikat, classifies nothing.
    if (disebut.filter((lain) => lain.kalimat === s.kalimat).length > 1) return [];
    const tabel = predikatTabel(s, s.lingkup, hasil);
    const [seharusnya] = tabel;
    if (seharusnya === undefined || tabel.some((p) => p.toLowerCase() === s.predikat.toLowerCase()))
      return [];
    const isian = s.lingkup.tingkat === 'sub kegiatan' && sel.untuk === s.lingkup ? '{predikat}' : '';
    return [
      diagnose(
        'narasi/predikat-beda',
        { kutip: excerpt(s.kutip, 110), predikat: seharusnya, isian },
        {
          at: sel.at,
          ...(s.lingkup.nama === '' ? {} : { label: s.lingkup.nama }),
          written: s.predikat,
          computed: seharusnya,
        },
      ),
    ];
  });
}
