import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildLargeContent } from '../../../scripts/examples/large-content.ts';
import { copyTemplates } from '../../../src/files/template-files.ts';
import { KALAENA } from '../../../src/workbook/kalaena.ts';
import { PIXEL } from '../../support/pixel.ts';
import { dropFiles, holdPages, openPreview, openVisitor, textAt, waitForPages } from '../../support/preview-browser.ts';
import { runCommand } from '../../support/run-command.ts';
import { testBrowser } from '../../support/test-browser.ts';
import { makeBuku } from '../../support/write-buku.ts';
import { makeWrongBuku } from '../../support/wrong-buku.ts';

type Open = Awaited<ReturnType<typeof openPreview>>;

const PRINTED = join(import.meta.dirname, '../../../examples/kalaena-2024-tw2-asli.xlsx');
// Far above what any of it takes: a busy machine is slow, not wrong.
const WAIT = { timeout: 90_000 };

let browser: Browser;
let folder = '';
const opened: Open[] = [];
beforeAll(async () => {
  browser = await openVisitor();
});
afterAll(() => browser.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uji-pratinjau-'));
});
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
  rmSync(folder, { recursive: true });
});

async function open(files: readonly string[], options: Parameters<typeof openPreview>[2] = {}): Promise<Open> {
  const one = await openPreview(browser, files, { cwd: folder, ...options });
  opened.push(one);
  return one;
}

async function openBuku(
  bytes?: Uint8Array,
  options: Parameters<typeof open>[1] = {},
): Promise<Open & { readonly path: string }> {
  const path = join(folder, 'q2.xlsx');
  writeFileSync(path, bytes ?? (await makeBuku()));
  const one = await open(['q2.xlsx'], options);
  await waitForPages(one.page);
  return { ...one, path };
}

const stateOf = (page: Page) => textAt(page, '.state');
const addressOf = (page: Page) => textAt(page, '.address');
const tabOf = (page: Page) => textAt(page, '[role=tab][aria-selected=true]');
const number = (page: Page, script: string) => page.evaluate(script) as Promise<number>;

/** The sentence and cell of the first finding that has both. */
async function clickFinding(page: Page, words: string): Promise<void> {
  const found = await page.evaluate(`(() => {
    const face = [...document.querySelectorAll('[data-finding]')].find((one) => one.innerText.includes(${JSON.stringify(words)}));
    face?.click();
    return face !== undefined;
  })()`);
  expect(found).toBe(true);
}

/** What the marked number of the report says of itself, and whether it is in sight. */
async function markedNumber(page: Page): Promise<unknown> {
  return page.evaluate(`(() => {
    const marked = document.querySelector('.pages [data-marked]');
    if (marked === null) return null;
    const [box, frame] = [marked.getBoundingClientRect(), marked.closest('.pages').getBoundingClientRect()];
    return { from: marked.getAttribute('aria-label'), inSight: box.top >= frame.top && box.bottom <= frame.bottom };
  })()`);
}

describe('the page', () => {
  test('shows unit, quarter, state, findings, sheet and printed pages of a workbook', async () => {
    copyFileSync(PRINTED, join(folder, 'asli.xlsx'));
    const { page } = await open(['asli.xlsx']);
    await waitForPages(page);
    expect(await textAt(page, '.unit')).toBe('Kecamatan Kalaena');
    expect(await textAt(page, '.file')).toBe('asli.xlsx');
    const { stdout } = await runCommand(['check', 'asli.xlsx', '--format', 'json'], { cwd: folder });
    const [{ summary, findings, triwulan }] = JSON.parse(stdout).files;
    expect(await stateOf(page)).toBe(`${summary.error} kesalahan, ${summary.warning} peringatan`);
    expect(await number(page, "Number(document.querySelector('.period select').value)")).toBe(triwulan);
    // What follows from a finding stands folded below it.
    const folded = findings.flatMap((finding: { consequences?: readonly unknown[] }) => finding.consequences ?? []);
    expect(await number(page, "document.querySelectorAll('[data-finding]').length")).toBe(
      findings.length + folded.length,
    );
    expect(await textAt(page, '.files .main')).toBe('PDF (draf)');
    expect(await number(page, "document.querySelectorAll('.page').length")).toBeGreaterThan(5);
    expect(page.url()).toBe(`${new URL(page.url()).origin}/`);
  });

  test('leads from a finding to its cell and its number, and from a number to its cells', async () => {
    copyFileSync(PRINTED, join(folder, 'asli.xlsx'));
    const { page } = await open(['asli.xlsx']);
    await waitForPages(page);
    await clickFinding(page, 'Jumlah target Triwulan II');
    await expect.poll(() => addressOf(page), WAIT).toBe('H10');
    expect(await tabOf(page)).toContain('Realisasi Keuangan');
    await expect.poll(() => textAt(page, '[role=gridcell][aria-selected=true]'), WAIT).toContain('41.664.750');
    await expect.poll(() => markedNumber(page), WAIT).toEqual({ from: "Dari 'Realisasi Keuangan'!H10", inSight: true });
    await page.click('.pages .number[aria-label="Dari \'Realisasi Keuangan\'!I8"]');
    await expect.poll(() => addressOf(page), WAIT).toBe('I8');
    expect(await textAt(page, '.content')).toBe('19.617.580');
  });

  test('shows the content of the chosen cell, merged cells, and a finding in its cell by a sign too', async () => {
    const { page } = await openBuku(await makeWrongBuku());
    await clickFinding(page, 'Jumlah realisasi Triwulan II');
    await expect.poll(() => addressOf(page), WAIT).toBe('I10');
    await expect.poll(() => textAt(page, '.content'), WAIT).toBe('99');
    expect(await page.evaluate("document.querySelector('.cell.on .sign').getAttribute('aria-label')")).toBe(
      'kesalahan',
    );
    await page.focus('.grid');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => addressOf(page), WAIT).toBe('H10');
    expect(await number(page, "document.querySelectorAll('.cell.merged').length")).toBeGreaterThan(0);
  });

  test('marks rows, columns and sheets that are hidden', async () => {
    copyFileSync(join(import.meta.dirname, '../../corpus/files/c05-hidden-everything.xlsx'), join(folder, 'c05.xlsx'));
    const { page } = await open(['c05.xlsx']);
    await page.waitForSelector('[role=gridcell]');
    const titles = await page.evaluate(
      "[...document.querySelectorAll('.grid [title]')].map(({ title, innerText }) => title + ' ' + innerText[0])",
    );
    expect(titles).toEqual(expect.arrayContaining(['Baris tersembunyi 4', 'Kolom tersembunyi D']));
    expect(
      await page.evaluate("[...document.querySelectorAll('.tab.hidden')].map((tab) => tab.firstChild.data)"),
    ).toEqual(['Lama', 'Ref']);
  });

  test('another quarter is asked for and shown', async () => {
    const { page } = await openBuku();
    await page.select('.period select', '1');
    await expect.poll(() => page.evaluate("document.querySelector('.period select').value"), WAIT).toBe('1');
    await expect
      .poll(
        () =>
          page.evaluate(
            "[...document.querySelectorAll('.page .unseen')].some((one) => one.textContent.includes('TRIWULAN I TAHUN'))",
          ),
        WAIT,
      )
      .toBe(true);
  });
});

describe('the yearly report', () => {
  const YEARLY = join(import.meta.dirname, '../../../examples/kalaena-2024-tahunan.xlsx');
  const textOf = (page: Page) =>
    page.evaluate("[...document.querySelectorAll('.page .unseen')].map((one) => one.textContent).join(' ')");
  const choiceOf = (page: Page) => page.evaluate("document.querySelector('.period select').value");

  test('is chosen on the page, tells what it lacks, leads from its numbers to cells, and goes back to a quarter', async () => {
    copyFileSync(YEARLY, join(folder, 'buku.xlsx'));
    const { page } = await open(['buku.xlsx']);
    await waitForPages(page);
    expect(await choiceOf(page)).toBe('4');
    await page.select('.period select', 'tahun');
    await expect.poll(() => textOf(page), WAIT).toContain('IKHTISAR EKSEKUTIF');
    await waitForPages(page);
    expect([await choiceOf(page), await stateOf(page)]).toEqual(['tahun', expect.stringContaining('Siap dicetak')]);
    await page.click('.pages .number[aria-label^="Dari PK!"]');
    await expect.poll(() => tabOf(page), WAIT).toContain('PK');
    await page.select('.period select', '2');
    await expect.poll(() => textOf(page), WAIT).toContain('TRIWULAN II TAHUN');
    expect(await textOf(page)).not.toContain('IKHTISAR EKSEKUTIF');
  });

  test('is what --jenis tahunan begins with; of three quarters it is a draft that names the fourth', async () => {
    writeFileSync(join(folder, 'q2.xlsx'), await makeBuku());
    const { page } = await open(['q2.xlsx'], { isYearly: true });
    await page.waitForSelector('[data-finding]');
    expect(await choiceOf(page)).toBe('tahun');
    expect(await textAt(page, '.list')).toContain('Triwulan III belum memuat realisasi');
    await expect.poll(() => textAt(page, '.files .main'), WAIT).toBe('PDF (draf)');
  });
});

describe('a save', () => {
  test('by a new file and a rename, and by writing over: the new state, what changed, and everything else as it was', async () => {
    const { page, path } = await openBuku(await makeWrongBuku());
    await expect.poll(() => stateOf(page), WAIT).toContain('1 kesalahan');
    await clickFinding(page, 'Jumlah realisasi Triwulan II');
    await expect.poll(() => addressOf(page), WAIT).toBe('I10');
    await expect.poll(() => markedNumber(page), WAIT).toMatchObject({ inSight: true });
    await page.evaluate("document.querySelector('.pages').scrollTop = 700");
    writeFileSync(join(folder, '~$q2.xlsx'), 'kunci');
    writeFileSync(join(folder, '3C0A1B2D.tmp'), await makeBuku());
    renameSync(join(folder, '3C0A1B2D.tmp'), path);
    await expect.poll(() => textAt(page, '.notice'), WAIT).toContain('1 kesalahan hilang');
    expect(await stateOf(page)).toContain('Siap dicetak');
    await waitForPages(page);
    expect([await tabOf(page), await addressOf(page)]).toEqual([expect.stringContaining('Realisasi Keuangan'), 'I10']);
    await expect.poll(() => textAt(page, '.content'), WAIT).toMatch(/^=SUM\(/);
    expect(await number(page, "document.querySelector('.pages').scrollTop")).toBe(700);
    writeFileSync(path, await makeWrongBuku());
    await expect.poll(() => textAt(page, '.notice'), WAIT).toContain('1 kesalahan baru');
  });

  test('half written: the old state stays and says so; then the new one is there', async () => {
    const { page, path } = await openBuku(await makeWrongBuku(), { patienceMs: 60_000 });
    const whole = await makeBuku();
    writeFileSync(path, whole.subarray(0, whole.length / 2));
    await expect.poll(() => stateOf(page), WAIT).toContain('sedang disimpan');
    expect(await stateOf(page)).toContain('1 kesalahan');
    writeFileSync(path, whole);
    await expect.poll(() => stateOf(page), WAIT).toContain('Siap dicetak');
    await expect.poll(() => stateOf(page), WAIT).not.toContain('sedang disimpan');
  });

  test('of something that cannot be read: the sentence of the refusal, and the next save is waited for', async () => {
    const { page, path } = await openBuku();
    writeFileSync(path, 'bukan buku kerja');
    await expect.poll(() => textAt(page, '[role=alert]'), WAIT).toContain('Menunggu disimpan lagi');
    const { stdout } = await runCommand(['check', 'q2.xlsx', '--format', 'json'], { cwd: folder });
    expect(await textAt(page, '[role=alert]')).toContain(JSON.parse(stdout).files[0].findings[0].message);
    writeFileSync(path, await makeBuku());
    await expect.poll(() => textAt(page, '[role=alert]'), WAIT).toBeNull();
  });

  test('of a template and of a photo', async () => {
    const templates = join(folder, 'templat');
    mkdirSync(templates);
    await copyTemplates(templates, '1.2.3');
    const photo = [['foto.png', 'Musyawarah']] as const;
    writeFileSync(join(folder, 'q2.xlsx'), await makeBuku({ dokumentasi: photo }));
    const { page } = await open(['q2.xlsx'], { templates });
    await page.waitForSelector('.message, .page[data-painted]');
    expect(await textAt(page, '.message')).toBeNull();
    await waitForPages(page);
    const lastText = () =>
      page.evaluate("[...document.querySelectorAll('.page .unseen')].map((one) => one.textContent).join(' ')");
    expect(await textAt(page, '.list')).toContain('foto.png');
    writeFileSync(join(folder, 'foto.png'), PIXEL);
    await expect.poll(() => textAt(page, '.list'), WAIT).not.toContain('foto.png');
    await expect.poll(lastText, WAIT).toContain('Musyawarah');
    const cover = join(templates, 'sampul.hbs');
    writeFileSync(cover, readFileSync(cover, 'utf8').replace('</section>', '<p>Sampul sendiri</p></section>'));
    await expect.poll(lastText, WAIT).toContain('Sampul sendiri');
  });
});

describe('workbooks that are dropped', () => {
  test('several, held in memory: nothing is written, each has its own state, one can be closed', async () => {
    const { page } = await open([]);
    await expect.poll(() => textAt(page, '.welcome'), WAIT).toContain('Taruh buku kerja di sini');
    await dropFiles(page, [
      { name: 'satu.xlsx', bytes: await makeWrongBuku() },
      { name: 'dua.xlsx', bytes: await makeBuku({ identitas: { ...KALAENA.identitas, unitKerja: 'Kecamatan Lain' } }) },
    ]);
    await expect.poll(() => textAt(page, '.unit'), WAIT).toBe('Kecamatan Lain');
    expect(await stateOf(page)).toContain('Siap dicetak');
    await page.select('select.file', '1');
    await expect.poll(() => stateOf(page), WAIT).toContain('1 kesalahan');
    await waitForPages(page);
    expect(readdirSync(folder)).toEqual([]);
    await page.click('[aria-label="Tutup satu.xlsx"]');
    await expect.poll(() => textAt(page, '.unit'), WAIT).toBe('Kecamatan Lain');
  });

  test('the same once more takes the place of the one before; what is no workbook gets its sentence', async () => {
    const { page } = await open([]);
    await expect.poll(() => textAt(page, '.welcome'), WAIT).toContain('Taruh');
    await dropFiles(page, [{ name: 'satu.xlsx', bytes: await makeWrongBuku() }]);
    await expect.poll(() => stateOf(page), WAIT).toContain('1 kesalahan');
    await dropFiles(page, [{ name: 'satu.xlsx', bytes: await makeBuku() }]);
    await expect.poll(() => textAt(page, '.notice'), WAIT).toContain('1 kesalahan hilang');
    await dropFiles(page, [{ name: 'surat.xlsx', bytes: Buffer.from('bukan') }]);
    await expect.poll(() => textAt(page, '[role=alert]'), WAIT).toContain('surat.xlsx');
    expect(await stateOf(page)).toBe('Tidak dapat dibaca');
  });

  test('by the button, with the keyboard', async () => {
    const { page } = await open([]);
    writeFileSync(join(folder, 'q2.xlsx'), await makeBuku());
    const input = await page.waitForSelector('input[type=file]');
    await input?.uploadFile(join(folder, 'q2.xlsx'));
    await expect.poll(() => textAt(page, '.unit'), WAIT).toBe('Kecamatan Kalaena');
  });
});

test('2.000 rows: only what is in sight is drawn, and the last row is a key away', async () => {
  writeFileSync(join(folder, 'q2.xlsx'), await makeBuku(buildLargeContent(2000)));
  const { page } = await open(['q2.xlsx']);
  await page.waitForSelector('[role=tab]');
  await page.evaluate(
    "[...document.querySelectorAll('[role=tab]')].find((tab) => tab.innerText.startsWith('Rencana Aksi')).click()",
  );
  await page.waitForSelector('.grid[aria-label="Lembar Rencana Aksi"] [role=gridcell]');
  const drawn = () => number(page, "document.querySelectorAll('.grid > .sheet > .row').length");
  expect(await number(page, "Number(document.querySelector('.grid').getAttribute('aria-rowcount'))")).toBeGreaterThan(
    2000,
  );
  expect(await drawn()).toBeLessThan(60);
  await page.focus('.grid');
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  // The row of letters is counted too.
  const last = await page.evaluate("String(document.querySelector('.grid').getAttribute('aria-rowcount') - 1)");
  await expect
    .poll(() => page.evaluate("document.querySelector('[role=gridcell][aria-selected=true]')?.dataset.row"), WAIT)
    .toBe(last);
  expect(await drawn()).toBeLessThan(60);
  expect(await textAt(page, '.message')).toContain('Buku kerja besar: 2.000 indikator');
  // The heading of the table is still in sight.
  expect(await textAt(page, '.frozen')).toContain('REALISASI');
}, 480_000);

test('with the keyboard alone: finding, cell, number, cell', async () => {
  const { page } = await openBuku(await makeWrongBuku());
  const focused = () => page.evaluate("document.activeElement.closest('[data-pane]')?.dataset.pane ?? ''");
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      if (key.startsWith('Shift+')) await page.keyboard.down('Shift');
      await page.keyboard.press(key.replace('Shift+', '') as 'F6');
      if (key.startsWith('Shift+')) await page.keyboard.up('Shift');
    }
  };
  await press('F6');
  await expect.poll(focused, WAIT).toBe('findings');
  for (let i = 0; i < 20 && (await addressOf(page)) !== 'I10'; i += 1) await press('Enter', 'ArrowDown');
  expect(await addressOf(page)).toBe('I10');
  await press('F6');
  await expect.poll(focused, WAIT).toBe('sheet');
  await press('ArrowUp', 'ArrowUp');
  await expect.poll(() => addressOf(page), WAIT).toBe('I8');
  await press('Enter');
  await expect.poll(() => markedNumber(page), WAIT).toEqual({ from: "Dari 'Realisasi Keuangan'!I8", inSight: true });
  await press('F6');
  await expect.poll(focused, WAIT).toBe('report');
  await press('Tab');
  const first = await page.evaluate('document.activeElement.className');
  expect(first).toContain('number');
  await press('ArrowRight', 'Enter');
  await expect.poll(() => tabOf(page), WAIT).toMatch(/Narasi|Identitas|PK/);
  await press('Shift+F6');
  await expect.poll(focused, WAIT).toBe('sheet');
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
});

test('at 390 pixels one pane is in sight at a time and nothing sticks out', async () => {
  writeFileSync(join(folder, 'q2.xlsx'), await makeWrongBuku());
  const { page } = await open(['q2.xlsx'], { width: 390, height: 844 });
  const panes = () =>
    page.evaluate(
      "[...document.querySelectorAll('.pane')].filter((pane) => pane.offsetParent !== null).map((pane) => pane.dataset.pane)",
    );
  const width = () => number(page, 'document.documentElement.scrollWidth');
  await expect.poll(panes, WAIT).toEqual(['findings']);
  expect(await width()).toBe(390);
  await clickFinding(page, 'Jumlah realisasi Triwulan II');
  await page.evaluate(
    "[...document.querySelectorAll('.ways .link')].find((one) => one.innerText === 'Ke sel').click()",
  );
  await expect.poll(panes, WAIT).toEqual(['sheet']);
  await expect.poll(() => page.evaluate("document.querySelector('.cell.on')?.dataset.row"), WAIT).toBe('10');
  expect(await width()).toBe(390);
  await page.evaluate("document.querySelectorAll('.switch button')[2].click()");
  await expect.poll(panes, WAIT).toEqual(['report']);
  await waitForPages(page);
  expect(await width()).toBe(390);
  await expect.poll(() => markedNumber(page), WAIT).toMatchObject({ inSight: true });
});

test.each([
  [768, 1],
  [1280, 3],
  [1366, 3],
])('at %i pixels the unit has its whole name, nothing sticks out, and %i panes are in sight', async (width, count) => {
  copyFileSync(PRINTED, join(folder, 'asli.xlsx'));
  const { page } = await open(['asli.xlsx'], { width, height: 768 });
  await expect.poll(() => page.evaluate("document.querySelector('.unit')?.innerText"), WAIT).toBe('Kecamatan Kalaena');
  const cut =
    "[...document.querySelectorAll('.unit, .state, .files .button')].filter((one) => one.scrollWidth > one.clientWidth + 1).length";
  expect(await number(page, cut)).toBe(0);
  expect(await number(page, 'document.documentElement.scrollWidth')).toBe(width);
  const panes = "[...document.querySelectorAll('.pane')].filter((pane) => pane.offsetParent !== null).length";
  expect(await number(page, panes)).toBe(count);
  // What opens another workbook is never alone on a line.
  const heights =
    "['.head > .quiet', '.state', '.files'].map((one) => document.querySelector(one).getBoundingClientRect()).map(({ top, height }) => top + height / 2)";
  const [own = 0, ...others] = (await page.evaluate(heights)) as number[];
  expect(Math.min(...others.map((other) => Math.abs(other - own)))).toBeLessThan(6);
});

test('the filter hides a level, and says so; the text of explain is under each finding', async () => {
  copyFileSync(PRINTED, join(folder, 'asli.xlsx'));
  const { page } = await open(['asli.xlsx']);
  await page.waitForSelector('[data-finding]');
  const levels = () =>
    page.evaluate(
      "[...new Set([...document.querySelectorAll('[data-finding] .sign')].map((sign) => sign.getAttribute('aria-label')))].sort()",
    );
  await expect.poll(levels, WAIT).toEqual(expect.arrayContaining(['kesalahan', 'peringatan']));
  await page.evaluate(
    "[...document.querySelectorAll('.filter')].find((one) => one.innerText.includes('kesalahan')).click()",
  );
  await expect.poll(levels, WAIT).not.toContain('kesalahan');
  expect(await levels()).toContain('peringatan');
  expect(
    await page.evaluate(
      "[...document.querySelectorAll('.filter')].find((one) => one.innerText.includes('kesalahan')).getAttribute('aria-pressed')",
    ),
  ).toBe('false');
  await page.evaluate(
    "[...document.querySelectorAll('.filter')].find((one) => one.innerText.includes('kesalahan')).click()",
  );
  await clickFinding(page, 'Jumlah target Triwulan II');
  const { stdout } = await runCommand(['explain', 'keuangan/jumlah', '--no-color'], { cwd: folder });
  const meaning = /^Artinya +(.+)$/m.exec(stdout)?.[1] ?? 'tidak ada';
  await expect
    .poll(() => page.evaluate("document.querySelector('.finding.chosen').textContent"), WAIT)
    .toContain(meaning);
});

test('a save while another pane is in sight: where each pane was scrolled to stays', async () => {
  const path = join(folder, 'q2.xlsx');
  writeFileSync(path, await makeBuku(buildLargeContent(40)));
  const { page } = await open(['q2.xlsx'], { width: 390, height: 844 });
  const pane = (place: number) => page.evaluate(`document.querySelectorAll('.switch button')[${place}].click()`);
  const top = (selector: string) => number(page, `Math.round(document.querySelector('${selector}').scrollTop)`);
  await page.waitForSelector('.switch');
  await pane(1);
  await page.evaluate(
    "[...document.querySelectorAll('[role=tab]')].find((tab) => tab.innerText.startsWith('Rencana Aksi')).click()",
  );
  await page.waitForSelector('.grid[aria-label="Lembar Rencana Aksi"] [role=gridcell]');
  await page.evaluate("document.querySelector('.grid').scrollTop = 900");
  await pane(2);
  await waitForPages(page);
  await page.evaluate("document.querySelector('.pages').scrollTop = 1500");
  await expect.poll(() => top('.pages'), WAIT).toBe(1500);
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))');
  await pane(0);
  const shown = () => page.evaluate("document.querySelector('.pages').dataset.shown");
  const before = await shown();
  writeFileSync(path, await makeBuku({ ...buildLargeContent(40), triwulan: 3 }));
  await expect.poll(() => textAt(page, '.notice'), WAIT).toContain('Buku kerja dibaca ulang');
  await expect.poll(shown, WAIT).not.toBe(before);
  await pane(2);
  await waitForPages(page);
  // The pages may be others in number, but it is not back at the first.
  expect(await top('.pages')).toBeGreaterThan(1000);
  await pane(1);
  await expect.poll(() => top('.grid'), WAIT).toBe(900);
});

describe('pages that come late', () => {
  const drawn = (page: Page) =>
    page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200)))');

  test.each([
    ['side by side', { width: 1366, height: 768 }],
    ['one pane at a time', { width: 390, height: 844 }],
  ])('a finding that is chosen before they are there: they come with its number in sight, %s', async (_, size) => {
    const { page } = await open([], size);
    await expect.poll(() => textAt(page, '.welcome'), WAIT).toContain('Taruh');
    const pages = await holdPages(page);
    await dropFiles(page, [{ name: 'satu.xlsx', bytes: await makeWrongBuku() }]);
    await pages.waitFor(1);
    await clickFinding(page, 'Jumlah realisasi Triwulan II');
    await page.evaluate("document.querySelectorAll('.switch button')[2].click()");
    await drawn(page);
    expect(await markedNumber(page)).toBeNull();
    await pages.release(0);
    await waitForPages(page);
    await expect.poll(() => markedNumber(page), WAIT).toMatchObject({ inSight: true });
  });

  test('those of an older state that come after those of the newer one are not shown', async () => {
    const other = (name: string) => makeBuku({ identitas: { ...KALAENA.identitas, unitKerja: name } });
    const { page } = await open([]);
    await expect.poll(() => textAt(page, '.welcome'), WAIT).toContain('Taruh');
    const pages = await holdPages(page);
    await dropFiles(page, [{ name: 'satu.xlsx', bytes: await other('Kecamatan Lama') }]);
    await pages.waitFor(1);
    await dropFiles(page, [{ name: 'satu.xlsx', bytes: await other('Kecamatan Baru') }]);
    await pages.waitFor(2);
    await pages.release(1);
    await waitForPages(page);
    await pages.release(0);
    await pages.waitForEnd();
    const texts = await page.evaluate(
      "[...document.querySelectorAll('.page .unseen')].map((one) => one.textContent.toUpperCase()).join(' ')",
    );
    expect(texts).toContain('KECAMATAN BARU');
    expect(texts).not.toContain('KECAMATAN LAMA');
  });
});

test('hostile texts are texts: in cells, names of sheets, of files and in findings', async () => {
  const attack = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
  const [first, ...rest] = KALAENA.rows;
  if (first === undefined) throw new Error('no row');
  const rows = [{ ...first, indikator: attack, satuan: '"><svg onload=document.title=3>' }, ...rest];
  const narasi = [['Analisis', first.subKegiatan, `=HYPERLINK("http://x.invalid") ${attack} capaian 12%`]] as const;
  const { page } = await open([], { width: 3000 });
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('dialog', (dialog) => messages.push(dialog.message()));
  await expect.poll(() => textAt(page, '.welcome'), WAIT).toContain('Taruh');
  await dropFiles(page, [{ name: `${attack.replaceAll('/', '')}.xlsx`, bytes: await makeBuku({ rows, narasi }) }]);
  await waitForPages(page);
  for (const tab of ['PK', 'Narasi', 'Rencana Aksi']) {
    await page.evaluate(
      `[...document.querySelectorAll('[role=tab]')].find((one) => one.innerText.startsWith('${tab}')).click()`,
    );
    await page.waitForSelector(`.grid[aria-label="Lembar ${tab}"] [role=gridcell]`);
    await expect.poll(() => textAt(page, '.grid'), WAIT).toContain('onerror');
  }
  expect(await page.title()).toContain('.xlsx');
  expect(await number(page, "document.querySelectorAll('#lapkin img, #lapkin script, svg[onload]').length")).toBe(0);
  expect(messages).toEqual([]);
});

test('another page gets nothing: no data, no frame, no drop, though the browser has the cookie', async () => {
  const { page, origin } = await openBuku();
  const asked = JSON.stringify([
    `${origin}/data/sheet?book=1&sheet=0`,
    `${origin}/data/drop?name=x.xlsx`,
    `${origin}/`,
  ]);
  const foreign = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><iframe id="frame"></iframe>');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const other = await browser.newPage();
  try {
    await other.goto(`http://127.0.0.1:${(foreign.address() as AddressInfo).port}/`);
    const answers = await other.evaluate(`(async () => {
      const [sheet, drop, home] = ${asked};
      const tell = (promise) => promise.then((one) => one.type + one.status, (error) => error.name);
      return [
        await tell(fetch(sheet, { credentials: 'include' })),
        await tell(fetch(sheet, { credentials: 'include', mode: 'no-cors' })),
        await tell(fetch(drop, { method: 'POST', body: 'x', credentials: 'include' })),
        await tell(fetch(home, { credentials: 'include' })),
      ];
    })()`);
    // What can be sent at all comes back empty, without a status: the other page learns nothing.
    expect(answers).toEqual(
      ['TypeError', 'TypeError', 'TypeError', 'TypeError'].map(() => expect.stringMatching(/^(TypeError|opaque0)$/)),
    );
    await other.evaluate(`document.getElementById('frame').src = ${JSON.stringify(`${origin}/`)}`);
    await new Promise((resolve) => other.once('framenavigated', resolve));
    const frame = other.frames()[1];
    expect(await frame?.evaluate("document.querySelector('#lapkin') === null")).toBe(true);
  } finally {
    await other.close();
    foreign.close();
  }
  expect(await number(page, "document.querySelectorAll('select.file').length")).toBe(0);
});

describe('what is downloaded', () => {
  test.each([
    ['sound', makeBuku, []],
    ['with errors: a draft', makeWrongBuku, ['--draft']],
  ])('is byte for byte what build and check --annotate write: %s', async (_, make, flags) => {
    const { origin, cookie } = await openBuku(await make());
    const headers = { cookie: await cookie() };
    const { path } = await testBrowser();
    const env = { SOURCE_DATE_EPOCH: '0', LAPKIN_BROWSER: path, HOME: process.env.HOME ?? '' };
    const built = await runCommand(['build', 'q2.xlsx', '-o', 'l.pdf', '-o', 'ikut.docx', ...flags], {
      cwd: folder,
      env,
    });
    expect(built.stderr).toContain('l.pdf ditulis');
    await runCommand(['build', 'q2.xlsx', '-o', 'l.docx', ...flags], { cwd: folder, env });
    await runCommand(['check', 'q2.xlsx', '--annotate', 'l.xlsx'], { cwd: folder });
    for (const kind of ['pdf', 'docx', 'xlsx']) {
      const response = await fetch(`${origin}/data/file?book=1&kind=${kind}`, { headers });
      expect([kind, response.status]).toEqual([kind, 200]);
      const got = Buffer.from(await response.arrayBuffer());
      expect(got.equals(readFileSync(join(folder, `l.${kind}`))), kind).toBe(true);
    }
  });
});

test('accessibility rules find nothing serious: with findings, with a chosen one, before a workbook, and narrow', async () => {
  const rules = readFileSync(join(import.meta.dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');
  const seriousIn = async (page: Page): Promise<unknown> => {
    await page.evaluate(rules);
    return page.evaluate(`axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html.slice(0, 200))]))`);
  };
  const { page: empty } = await open([]);
  await expect.poll(() => textAt(empty, '.welcome'), WAIT).toContain('Taruh');
  expect(await seriousIn(empty)).toEqual([]);
  const { page } = await openBuku(await makeWrongBuku());
  expect(await seriousIn(page)).toEqual([]);
  await clickFinding(page, 'Jumlah realisasi Triwulan II');
  await expect.poll(() => markedNumber(page), WAIT).toMatchObject({ inSight: true });
  expect(await seriousIn(page)).toEqual([]);
  await page.setViewport({ width: 390, height: 844 });
  expect(await seriousIn(page)).toEqual([]);
});

/** Holds the timers of this length until a test lets the one that is set end. */
function holdTimers(length: number): { readonly isSet: () => boolean; readonly end: () => void } {
  const [start, stop] = [globalThis.setTimeout, globalThis.clearTimeout];
  let held: { readonly timer: unknown; readonly done: () => void } | undefined;
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(((done: () => void, ms?: number, ...given: []) => {
    const timer = start(done, ms, ...given);
    if (ms === length) held = { timer, done };
    return timer;
  }) as typeof setTimeout);
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
    if (timer !== undefined && held?.timer === timer) held = undefined;
    stop(timer);
  });
  return { isSet: () => held !== undefined, end: () => held?.done() };
}

test('it ends some time after its last page has gone', async () => {
  writeFileSync(join(folder, 'q2.xlsx'), await makeBuku());
  const { preview } = await open(['q2.xlsx'], { idleMs: 50, closed: true });
  await preview.idle;
  // No clock: the machine may take as long as it likes over the page.
  const idleMs = 3_600_123;
  const timers = holdTimers(idleMs);
  try {
    const other = await open(['q2.xlsx'], { idleMs, closed: true });
    expect(timers.isSet()).toBe(true);
    await other.page.goto(other.preview.address);
    await waitForPages(other.page);
    expect(timers.isSet()).toBe(false);
    await other.page.goto('about:blank');
    await expect.poll(timers.isSet, WAIT).toBe(true);
    timers.end();
    await other.preview.idle;
  } finally {
    vi.restoreAllMocks();
  }
});
