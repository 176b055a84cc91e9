import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { templateDocs } from '../../../scripts/docs/template-docs.ts';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { readTemplates } from '../../../src/files/template-files.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { argumentOf } from '../../support/argument-of.ts';
import { formatText } from '../../support/findings-text.ts';
import { sampled } from '../../support/random-runs.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReport } from '../../support/render-report.ts';

const view = buildReportView(computeHasil(REFERENCE_DATA));
let builtIn: Awaited<ReturnType<typeof readTemplates>>;
beforeAll(async () => {
  builtIn = await readTemplates();
});

/** Renders with these templates in the place of the built-in ones. */
function render(replacements: Readonly<Record<string, string>>) {
  const files = new Map(builtIn);
  for (const [name, text] of Object.entries(replacements))
    files.set(name, { place: `templat-saya/${name}`, text: text, isOwn: true });
  return renderReport(view, { files: files, fontFaces: '' });
}
const summarize = (replacements: Readonly<Record<string, string>>) =>
  render(replacements).findings.map((d) => [d.code, ...Object.values(d.args)]);

describe('kesalahan templat', () => {
  test('templat bawaan bersih', () => {
    expect(summarize({})).toEqual([]);
  });

  const MISTAKES: readonly [string, Readonly<Record<string, string>>, readonly (readonly string[])[]][] = [
    [
      'nama salah ketik',
      { 'sampul.hbs': '<p>a</p>\n<p>{{sampul.judull}}</p>' },
      [['templat/nama-tidak-dikenal', 'templat-saya/sampul.hbs', '2', 'sampul.judull', 'sampul.judul']],
    ],
    [
      'bagian depan nama salah',
      { 'sampul.hbs': '{{sampl.judul}}' },
      [['templat/nama-tidak-dikenal', 'templat-saya/sampul.hbs', '1', 'sampl.judul', 'sampul.judul']],
    ],
    [
      'nama tanpa kelompoknya',
      { 'sampul.hbs': '{{pangkatt}}' },
      [['templat/nama-tidak-dikenal', 'templat-saya/sampul.hbs', '1', 'pangkatt', 'identitas.pangkat']],
    ],
    [
      'nama salah di dalam daftar',
      { 'bab-1-pendahuluan.hbs': '{{#each bab1.seksi}}{{judl}}{{/each}}' },
      [['templat/nama-tidak-dikenal', 'templat-saya/bab-1-pendahuluan.hbs', '1', 'judl', 'judul']],
    ],
    [
      'nama salah di dalam templat bagian',
      { 'bagian/catatan.hbs': '{{#each this}}{{../catatn}}{{/each}}' },
      [['templat/nama-tidak-dikenal', 'templat-saya/bagian/catatan.hbs', '1', '../catatn', '']],
    ],
    [
      'parsial tidak ada',
      { 'sampul.hbs': '{{> bagian/tanda-tngan}}' },
      [['templat/parsial-tidak-ada', 'templat-saya/sampul.hbs', '1', 'bagian/tanda-tngan', 'bagian/tanda-tangan']],
    ],
    [
      'perintah tidak dikenal',
      { 'sampul.hbs': '\n\n{{#eachh bagian}}x{{/eachh}}' },
      [['templat/pembantu-tidak-dikenal', 'templat-saya/sampul.hbs', '3', 'eachh', 'each']],
    ],
    [
      'pembantu dalam baris',
      { 'sampul.hbs': '{{upper judulDokumen}}' },
      [['templat/pembantu-tidak-dikenal', 'templat-saya/sampul.hbs', '1', 'upper', '']],
    ],
    [
      'daftar dicetak',
      { 'sampul.hbs': '{{bagian}}' },
      [['templat/bukan-teks', 'templat-saya/sampul.hbs', '1', 'bagian']],
    ],
    [
      'teks mentah',
      { 'sampul.hbs': '{{{identitas.nama}}}' },
      [['templat/html-mentah', 'templat-saya/sampul.hbs', '1', 'identitas.nama']],
    ],
    [
      'html terlolos',
      { 'bab-1-pendahuluan.hbs': '{{#each bab1.seksi}}{{isi}}{{/each}}' },
      [['templat/html-terlolos', 'templat-saya/bab-1-pendahuluan.hbs', '1', 'isi']],
    ],
    [
      'berkas salah nama',
      { 'bab-1-pendahuluann.hbs': 'x' },
      [['templat/berkas-tidak-dikenal', 'templat-saya/bab-1-pendahuluann.hbs', 'bab-1-pendahuluan.hbs']],
    ],
    [
      'parsial yang namanya lebih khusus daripada yang ada',
      { 'sampul.hbs': '{{> bagian/tabel-anggaran bab2.anggaran.tabel}}' },
      [['templat/parsial-tidak-ada', 'templat-saya/sampul.hbs', '1', 'bagian/tabel-anggaran', 'bagian/tabel']],
    ],
    [
      'parsial sendiri yang tidak dipanggil',
      { 'bagian/tabel-anggaran.hbs': '<table></table>' },
      [['templat/berkas-tidak-dikenal', 'templat-saya/bagian/tabel-anggaran.hbs', 'bagian/tabel.hbs']],
    ],
    [
      'parsial sendiri yang dipanggil, dan parsial bawaan yang tidak lagi dipanggil',
      {
        'bagian/milik.hbs': 'milik',
        'sampul.hbs': '{{> bagian/milik}}',
        'lampiran-perjanjian-kinerja.hbs': '',
      },
      [],
    ],
  ];
  test.each(sampled(MISTAKES, 4))('%s', (_name, replacements, expected) => {
    expect(summarize(replacements)).toEqual(expected);
  });

  test.each([
    ['{{#if draf}}\n<p>', 'berkas berakhir sebelum {{#...}} atau {{...}} ditutup'],
    ['{{#if draf}}x{{/each}}', '{{/each}} menutup {{#if}}'],
    ['<p>{{/if}}</p>', 'ada {{/...}} atau {{else}} tanpa {{#...}}'],
    ['<p>{{#if}</p>', 'isi kurung kurawalnya tidak lengkap atau salah letak'],
    ['<p>{{nama nama=}}</p>', 'isi kurung kurawalnya tidak lengkap atau salah letak'],
  ])('%j: apa yang salah, tanpa istilah Handlebars', (text, message) => {
    const [d] = render({ 'sampul.hbs': text }).findings;
    expect([d?.code, argumentOf(d, 'pesan')]).toEqual(['templat/sintaks', message]);
  });

  test('blok yang tidak ditutup', () => {
    const [d] = render({ 'sampul.hbs': '<p>\n{{#if draf}}\n</p>' }).findings;
    expect(d?.code).toBe('templat/sintaks');
    expect(argumentOf(d, 'templat')).toBe('templat-saya/sampul.hbs');
    expect(argumentOf(d, 'baris')).toBe('3');
  });

  test('kesalahan satu bab tidak menutupi bab lain, dan bab lain tetap dicetak', () => {
    const r = render({
      'bab-1-pendahuluan.hbs': '{{salah1}}',
      'bab-4-realisasi-keuangan.hbs': '{{salah2}}\n{{salah3}}',
    });
    expect(r.findings.map((d) => argumentOf(d, 'nama'))).toEqual(['salah1', 'salah2', 'salah3']);
    expect(r.value).toContain('REALISASI KINERJA');
    expect(r.value).not.toContain('REALISASI KEUANGAN</h1>');
  });

  test('kalimatnya menyebut berkas, baris dan nama terdekat', () => {
    expect(formatText(render({ 'sampul.hbs': '{{sampul.judull}}' }).findings)).toBe(
      'Templat templat-saya/sampul.hbs baris 1 memakai nama yang tidak dikenal: sampul.judull | maksud Anda "sampul.judul"? Daftar nama ada di docs/templat.md',
    );
  });

  test('as |nama| dan @first dikenal', () => {
    expect(
      summarize({
        'bab-1-pendahuluan.hbs': '{{#each bab1.seksi as |s n|}}{{s.judul}}{{n}}{{@first}}{{/each}}',
      }),
    ).toEqual([]);
  });
});

test('isi buku kerja tidak menjadi HTML', () => {
  const malicious = '<script>alert(1)</script>"&';
  const data = {
    ...REFERENCE_DATA,
    identitas: { ...REFERENCE_DATA.identitas, nama: malicious, jabatan: malicious, kabupaten: malicious },
    pengaturan: { ...REFERENCE_DATA.pengaturan, kop: '</style><script>x</script>" }' },
    pk: REFERENCE_DATA.pk.map((b) => ({
      ...b,
      kegiatan: malicious,
      subKegiatan: `${malicious} ${b.indikator}`,
      satuan: malicious,
    })),
    narasi: [{ bagian: 'Kesimpulan' as const, subject: '', content: malicious }],
  };
  const { value } = renderReport(buildReportView(computeHasil(data)), { files: builtIn, fontFaces: '' });
  expect(value).not.toMatch(/<script/i);
  expect(value.match(/<\/style>/g)).toHaveLength(1);
});

test('contoh tabel sendiri di docs/templat.md tercetak', () => {
  const example = /```hbs\n([\s\S]*?)```/.exec(readFileSync('docs/templat.md', 'utf8'))?.[1] ?? '';
  const { value, findings } = render({ 'sampul.hbs': example });
  expect(findings).toEqual([]);
  expect(value).toContain('<tr class="jumlah"><td>Jumlah Anggaran</td><td class="angka">107.244.500</td></tr>');
});

test('docs/templat.md memuat semua nama', () => {
  const [, made] = readFileSync('docs/templat.md', 'utf8').split('npm run docs:templat -->\n\n');
  expect(made).toBe(templateDocs());
});
