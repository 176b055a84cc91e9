import type { Diagnostic } from '../../../src/findings/finding.ts';
import { renderReport } from '../../../src/report/render-report.ts';
import { mesinTemplat } from '../../../src/report/template/checked-engine.ts';
import { daftar, html, objek, teks } from '../../../src/report/template/template-schema.ts';
import type { ReportView } from '../../../src/report/view/report-view.ts';
import type { Case } from '../case.ts';

const SKEMA = objek('Isi contoh.', {
  unitKerja: teks('Unit kerja.'),
  baris: daftar('Baris.', teks('Satu baris.')),
  isi: html('Isi jadi.'),
});
const ISI = { unitKerja: 'Kecamatan Kalaena', baris: ['satu'], isi: '<p>jadi</p>' };

/** A template of the reader's own in the folder `templat`. */
function kasus(code: Case['code'], templat: string, isi: object = ISI): Case {
  const temuan = (): readonly Diagnostic[] => {
    const mesin = mesinTemplat(new Map([['sampul.hbs', { tempat: 'templat/sampul.hbs', teks: templat }]]));
    mesin.cetak('sampul.hbs', SKEMA, isi);
    return mesin.temuan();
  };
  return { code, temuan };
}

/** A report without parts, with one file in the folder of templates. */
function berkasAsing(nama: string): readonly Diagnostic[] {
  const view = { bagian: [], halaman: { gaya: '' } } as unknown as ReportView;
  const berkas = new Map([[nama, { tempat: `templat/${nama}`, teks: '<h1>Sampul</h1>' }]]);
  return renderReport(view, { berkas, huruf: '' }).findings;
}

/** Cases of the codes in catalog/templat.ts. */
export const KASUS_TEMPLAT: readonly Case[] = [
  kasus('templat/sintaks', '<h1>\n{{#each baris}}\n</h1>'),
  kasus('templat/nama-tidak-dikenal', '<h1>{{unitKerj}}</h1>'),
  kasus('templat/parsial-tidak-ada', '{{> bagian/tanda-tangn}}'),
  kasus('templat/pembantu-tidak-dikenal', '{{#iff unitKerja}}ada{{/iff}}'),
  kasus('templat/bukan-teks', '<p>{{baris}}</p>'),
  kasus('templat/html-mentah', '<h1>{{{unitKerja}}}</h1>'),
  kasus('templat/html-terlolos', '<div>{{isi}}</div>'),
  kasus('templat/gagal', '<h1>{{unitKerja}}</h1>', {}),
  { code: 'templat/berkas-tidak-dikenal', temuan: () => berkasAsing('sampull.hbs') },
];
