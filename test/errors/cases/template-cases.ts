import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { findUnprintedNarasi } from '../../../src/report/render/find-unprinted.ts';
import { makeEngineFactory } from '../../../src/report/template/checked-engine.ts';
import { html, list, object, text } from '../../../src/report/template/template-schema.ts';
import type { ReportView } from '../../../src/report/view/report-view.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReport } from '../../support/render-report.ts';
import type { Case } from '../case.ts';

const SCHEMA = object('Isi contoh.', {
  unitKerja: text('Unit kerja.'),
  baris: list('Baris.', text('Satu baris.')),
  isi: html('Isi jadi.'),
});
const CONTENT = { unitKerja: 'Kecamatan Kalaena', baris: ['satu'], isi: '<p>jadi</p>' };

/** A template of the reader's own in the folder `templat`. */
function makeCase(code: Case['code'], template: string, content: object = CONTENT): Case {
  const find = (): readonly Finding[] => {
    const engine = makeEngineFactory(new Map([['sampul.hbs', { place: 'templat/sampul.hbs', text: template }]]))();
    engine.print('sampul.hbs', SCHEMA, content);
    return engine.findings();
  };
  return { code, find: find };
}

/** A report without parts, with one file in the folder of templates. */
function findUnknownFile(name: string): readonly Finding[] {
  const view = { bagian: [], halaman: { gaya: '' } } as unknown as ReportView;
  const files = new Map([[name, { place: `templat/${name}`, text: '<h1>Sampul</h1>' }]]);
  return renderReport(view, { files: files, fontFaces: '' }).findings;
}

/** BAB III of a report with a general factor, printed by a template that is older than such factors. */
function findOldTemplate(): readonly Finding[] {
  const narasi = [{ bagian: 'Faktor Penghambat', subject: '', content: 'Hujan.' }] as const;
  const hasil = computeHasil({ ...REFERENCE_DATA, narasi });
  const name = 'bab-3-realisasi-kinerja.hbs';
  const files = new Map([[name, { place: `templat/${name}`, text: '<h1>BAB III</h1>', isOwn: true }]]);
  return findUnprintedNarasi(hasil, files, '<h1>BAB III</h1>');
}

/** Cases of the codes in catalog/templat.ts. */
export const TEMPLATE_CASES: readonly Case[] = [
  { code: 'templat/narasi-tidak-dicetak', find: findOldTemplate },
  makeCase('templat/sintaks', '<h1>\n{{#each baris}}\n</h1>'),
  makeCase('templat/nama-tidak-dikenal', '<h1>{{unitKerj}}</h1>'),
  makeCase('templat/parsial-tidak-ada', '{{> bagian/tanda-tangn}}'),
  makeCase('templat/pembantu-tidak-dikenal', '{{#iff unitKerja}}ada{{/iff}}'),
  makeCase('templat/bukan-teks', '<p>{{baris}}</p>'),
  makeCase('templat/html-mentah', '<h1>{{{unitKerja}}}</h1>'),
  makeCase('templat/html-terlolos', '<div>{{isi}}</div>'),
  makeCase('templat/gagal', '<h1>{{unitKerja}}</h1>', {}),
  { code: 'templat/berkas-tidak-dikenal', find: () => findUnknownFile('sampull.hbs') },
];
