import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../support/run-command.ts';
import { saveAnew } from '../../support/saved-anew.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-tertimpa-'));
  copyFileSync('examples/kalaena-2024-tw2.xlsx', join(cwd, 'q2.xlsx'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = async (...argv: readonly string[]) => {
  const result = await runCommand(argv, { cwd });
  expect([argv[0], result.exit, result.stderr]).toEqual([argv[0], 0, expect.any(String)]);
  return result.stderr;
};
const at = (name: string) => join(cwd, name);
const bytesOf = (name: string) => readFileSync(at(name));
const kept = (folder = '') => readdirSync(at(folder)).filter((name) => name.includes('(lama'));

describe('what was edited is kept', () => {
  it('a Word file in which the officer wrote; a table in which a figure was typed', async () => {
    const build = () => run('build', 'q2.xlsx', '-o', 'laporan.docx', '-o', 'tabel.xlsx');
    await build();
    // Once more, and for another quarter: nobody has touched it, so it gives way.
    await build();
    await run('build', 'q2.xlsx', '-o', 'laporan.docx', '-o', 'tabel.xlsx', '--triwulan', 'I');
    expect(kept()).toEqual([]);
    const word = saveAnew(at('laporan.docx'), (name, xml) =>
      name === 'word/document.xml' ? xml.replace('PENDAHULUAN', 'PENDAHULUAN KAMI') : xml,
    );
    const table = saveAnew(at('tabel.xlsx'), (name, xml) =>
      name === 'xl/worksheets/sheet1.xml' ? xml.replace(/<v>\d+<\/v>/, '<v>99</v>') : xml,
    );
    const told = await build();
    expect(kept().sort()).toEqual(['laporan (lama).docx', 'tabel (lama).xlsx']);
    expect([bytesOf('laporan (lama).docx').equals(word), bytesOf('tabel (lama).xlsx').equals(table)]).toEqual([
      true,
      true,
    ]);
    expect(told).toContain('laporan.docx yang lama mungkin sudah disunting; disimpan sebagai laporan (lama).docx\n');
    expect(told).toContain('tabel.xlsx yang lama mungkin sudah disunting; disimpan sebagai tabel (lama).xlsx\n');
    // The new ones are lapkin's own again.
    expect(await build()).not.toContain('(lama');
  });

  it("somebody's own file of the name; HTML and JSON, on which nobody works, are made anew", async () => {
    for (const name of ['laporan.docx', 'hasil.json', 'laporan.html']) writeFileSync(at(name), 'catatan saya');
    await run('build', 'q2.xlsx', '-o', 'laporan.docx', '-o', 'hasil.json', '-o', 'laporan.html');
    expect([kept(), bytesOf('laporan (lama).docx').toString()]).toEqual([['laporan (lama).docx'], 'catatan saya']);
  });

  it('in the folder of batch: the report and the notes in ringkasan.xlsx; what is unchanged is left where it is', async () => {
    const batch = () => run('batch', 'q2.xlsx', '-o', 'out', '--to', 'docx');
    await batch();
    const [report = ''] = readdirSync(at('out')).filter((name) => name.endsWith('.docx'));
    const word = saveAnew(at(`out/${report}`), (_name, xml) => xml.replace('PENDAHULUAN', 'PENDAHULUAN KAMI'));
    const notes = saveAnew(at('out/ringkasan.xlsx'), (_name, xml) => xml.replace('1 dibuat', '1 dibuat, sudah dicek'));
    const told = await batch();
    const copy = report.replace('.docx', ' (lama).docx');
    expect(kept('out').sort()).toEqual([copy, 'ringkasan (lama).xlsx']);
    expect([bytesOf(`out/${copy}`).equals(word), bytesOf('out/ringkasan (lama).xlsx').equals(notes)]).toEqual([
      true,
      true,
    ]);
    expect(told.replace(/\s+/g, ' ')).toContain(`${report} yang lama mungkin sudah disunting`);
    await batch();
    await run('batch', 'q2.xlsx', '-o', 'out', '--to', 'docx', '--semua');
    expect(kept('out')).toHaveLength(2);
    // The summary that was kept is no workbook.
    expect((await runCommand(['check', 'out'], { cwd })).stderr).toContain('Tidak ada buku kerja');
  });

  it('a rekap to which somebody added', async () => {
    const rekap = () => run('rekap', 'q2.xlsx', '-o', 'rekap.xlsx', '-o', 'rekap.html');
    await rekap();
    await rekap();
    expect(kept()).toEqual([]);
    const notes = saveAnew(at('rekap.xlsx'), (name, xml) =>
      name === 'xl/sharedStrings.xml' ? xml.replace('Kecamatan Kalaena', 'Kecamatan Kalaena, sudah dicek') : xml,
    );
    expect(await rekap()).toContain('rekap.xlsx yang lama mungkin sudah disunting; disimpan sebagai rekap (lama).xlsx');
    expect([kept(), bytesOf('rekap (lama).xlsx').equals(notes)]).toEqual([['rekap (lama).xlsx'], true]);
  });

  it('the annotated copy in which somebody repaired the workbook', async () => {
    const check = () => run('check', 'q2.xlsx', '--annotate', 'salinan.xlsx');
    await check();
    await check();
    expect(kept()).toEqual([]);
    // Excel writes every sheet in its own words, also those in which nothing was typed.
    const repaired = saveAnew(at('salinan.xlsx'), (name, xml) =>
      name.includes('worksheets/') ? xml.replace('<sheetData>', '<sheetData >') : xml,
    );
    expect(await check()).toContain('salinan.xlsx yang lama mungkin sudah disunting');
    expect([kept(), bytesOf('salinan (lama).xlsx').equals(repaired)]).toEqual([['salinan (lama).xlsx'], true]);
  });
});

it('a failure leaves neither a copy nor anything half written', async () => {
  await run('build', 'q2.xlsx', '-o', 'laporan.docx');
  const edited = saveAnew(at('laporan.docx'), (_name, xml) => xml.replace('PENDAHULUAN', 'PENDAHULUAN KAMI'));
  copyFileSync('examples/kalaena-2024-tw2-asli.xlsx', at('salah.xlsx'));
  expect((await runCommand(['build', 'salah.xlsx', '-o', 'laporan.docx'], { cwd })).exit).toBe(1);
  expect([bytesOf('laporan.docx').equals(edited), kept(), existsSync(at('laporan (lama).docx'))]).toEqual([
    true,
    [],
    false,
  ]);
});
