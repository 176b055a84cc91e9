import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf, pdfText } from '../support/open-pdf.ts';
import { runCommand } from '../support/run-command.ts';
import { testBrowser } from '../support/test-browser.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
let folder = '';
let env: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lapkin-laporan-'));
  for (const name of ['kalaena-2024-tw2.xlsx', 'kalaena-2024-tw2-asli.xlsx', 'dinas-contoh-2025-tw3.xlsx']) {
    copyFileSync(join(EXAMPLES, name), join(folder, name));
  }
  const { path, env: ownEnvironment } = await testBrowser();
  env = {
    ...(process.env as Record<string, string>),
    ...ownEnvironment,
    LAPKIN_BROWSER: path,
    SOURCE_DATE_EPOCH: '1720137600',
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Decimal text of the JSON as the report prints it: 85880500 -> 85.880.500, 41.9581... -> 41,96. */
function toPrinted(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const percent = Number(`0.${fraction || '0'}`).toFixed(2);
  const roundedUp = percent.startsWith('1') ? String(BigInt(whole) + 1n) : whole;
  const rest = percent.slice(2).replace(/0+$/, '');
  const grouped = roundedUp.replace(/\B(?=(\d{3})+$)/g, '.');
  return rest === '' ? grouped : `${grouped},${rest}`;
}

function listJsonFigures(content: unknown): readonly string[] {
  if (typeof content === 'string') return /^-?\d+(?:\.\d+)?$/.test(content) ? [content] : [];
  return typeof content === 'object' && content !== null ? Object.values(content).flatMap(listJsonFigures) : [];
}

describe('the report of the consistent example', () => {
  it.each(['kalaena-2024-tw2.xlsx', 'dinas-contoh-2025-tw3.xlsx'])(
    '%s: the text of the PDF holds every figure of the JSON',
    async (buku) => {
      const result = await runCommand(['build', buku, '-o', 'l.pdf', '-o', 'h.json', '-o', 'l.html'], {
        cwd: folder,
        env,
      });
      expect([result.exit, result.stderr]).toEqual([0, expect.stringMatching(/l\.pdf ditulis \(\d+ halaman/)]);
      const { kinerja, keuangan, identitas } = JSON.parse(readFileSync(join(folder, 'h.json'), 'utf8'));
      const pdf = readFileSync(join(folder, 'l.pdf'));
      const text = (await pdfText(pdf)).replace(/\s+/g, ' ');
      const missing = [...new Set([...listJsonFigures(kinerja), ...listJsonFigures(keuangan)])]
        .map(toPrinted)
        .filter((a) => !new RegExp(`(?<![\\d.,])${a.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(text));
      expect(missing).toEqual([]);
      expect(text).toContain(identitas.nama);
      expect(readFileSync(join(folder, 'l.html'), 'utf8')).not.toMatch(/<script|src="http|href="http/);
      expect(pdf.length).toBeLessThan(1024 * 1024);
    },
  );

  it('has the five BAB as bookmarks, in order', async () => {
    await runCommand(['build', 'kalaena-2024-tw2.xlsx', '-o', 'l.pdf'], { cwd: folder, env });
    const pdf = await openPdf(readFileSync(join(folder, 'l.pdf')));
    const titles = ((await pdf.getOutline()) ?? []).map((o) => o.title.replace(/\s+/g, ' ').trim());
    expect(titles.filter((j) => j.startsWith('BAB'))).toEqual([
      'BAB I PENDAHULUAN',
      'BAB II PERJANJIAN KINERJA',
      'BAB III REALISASI KINERJA',
      'BAB IV REALISASI KEUANGAN',
      'BAB V PENUTUP',
    ]);
    await pdf.destroy();
  });

  it('is the same bytes twice under SOURCE_DATE_EPOCH', async () => {
    await runCommand(['build', 'kalaena-2024-tw2.xlsx', '-o', 'satu.pdf'], { cwd: folder, env });
    await runCommand(['build', 'kalaena-2024-tw2.xlsx', '-o', 'dua.pdf'], { cwd: folder, env });
    expect(readFileSync(join(folder, 'satu.pdf')).equals(readFileSync(join(folder, 'dua.pdf')))).toBe(true);
  });
});

describe('the report of the workbook with the printed figures', () => {
  it('is not built; as a draft it shows the computed total, DRAF and the findings', async () => {
    const buku = 'kalaena-2024-tw2-asli.xlsx';
    const refused = await runCommand(['build', buku, '-o', 'a.pdf'], { cwd: folder, env });
    expect(refused.exit).toBe(1);
    expect(existsSync(join(folder, 'a.pdf'))).toBe(false);
    const draft = await runCommand(['build', buku, '-o', 'a.pdf', '--draft'], { cwd: folder, env });
    expect(draft.exit).toBe(0);
    const text = await pdfText(readFileSync(join(folder, 'a.pdf')));
    expect(text).toContain('DRAF');
    expect(text).toContain('19.180.750');
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Jumlah target Triwulan II tidak sama dengan rinciannya: tertulis 41.664.750, seharusnya 19.180.750, selisih 22.484.000.',
    );
  });

  it('an older file stays whole when the browser fails', async () => {
    writeFileSync(join(folder, 'lama.pdf'), 'lama');
    const result = await runCommand(['build', 'kalaena-2024-tw2.xlsx', '-o', 'lama.pdf', '--browser', '/bin/false'], {
      cwd: folder,
      env,
    });
    expect(result.exit).toBe(5);
    expect(readFileSync(join(folder, 'lama.pdf'), 'utf8')).toBe('lama');
    expect(readdirSync(folder).filter((f) => f.endsWith('.tmp'))).toEqual([]);
  });
});
