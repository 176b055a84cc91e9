import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type LayoutPrompts, mapLayout } from '../../../src/app/check/map-layout.ts';
import { checkBuku } from '../../../src/app/shared/check-buku.ts';
import { readOptions } from '../../../src/app/shared/read-options.ts';
import { Failure } from '../../../src/findings/failure.ts';
import { hasilJson } from '../../../src/report/hasil-json.ts';
import { sampled } from '../../support/random-runs.ts';
import { makeBuku } from '../../support/write-buku.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'lapkin-peta-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const EXAMPLES = join(import.meta.dirname, '../../../examples');

let folders = 0;
/** A folder of its own with one workbook. */
function makeFolder(bytes: Uint8Array): string {
  const folder = join(FOLDER, String(++folders));
  cpSync(EXAMPLES, folder, { recursive: true });
  writeFileSync(join(folder, 'q2.xlsx'), bytes);
  return folder;
}

const contextIn = (cwd: string) => ({
  cwd,
  readStdin: async () => new Uint8Array(),
  year: null,
  triwulan: null,
  limits: {},
});

function check(folder: string, name = 'q2.xlsx') {
  const context = contextIn(folder);
  const bytes = readFileSync(join(folder, name));
  return checkBuku({ name, bytes }, readOptions(context, name, folder));
}

/** Answers by what the question holds, the last of which fits; a choice by a piece of its label. */
function answer(script: readonly (readonly [question: string, answer: string])[], asked: string[] = []): LayoutPrompts {
  const rest = [...script];
  const take = (question: string): string | undefined => {
    asked.push(question);
    const at = rest.findIndex(([piece]) => question.includes(piece));
    return at === -1 ? undefined : rest.splice(at, 1)[0]?.[1];
  };
  return {
    choose: async (question, answers, initial) => {
      const wanted = take(question);
      return answers.find(({ label }) => wanted !== undefined && label.includes(wanted))?.value ?? initial;
    },
    ask: async (question, initial, refuse) => {
      const text = take(question) ?? initial;
      const refusal = refuse(text);
      if (refusal !== undefined) throw new Error(`${question}: ${refusal}`);
      return text;
    },
  };
}

describe('without a terminal', () => {
  test.each(sampled(['kalaena-2024-tw2.xlsx', 'kalaena-2024-tw2-asli.xlsx', 'dinas-contoh-2025-tw3.xlsx']))(
    'the draft of %s changes no result and no finding',
    async (name) => {
      const folder = makeFolder(new Uint8Array());
      const before = check(folder, name);
      expect(await mapLayout(name, contextIn(folder), null)).toBe('lapkin.peta.json ditulis (3 lembar)');
      const after = check(folder, name);
      expect(after.checked.findings).toEqual(before.checked.findings);
      if (before.hasil === null || after.hasil === null) throw new Error('no results');
      expect(hasilJson(after.hasil)).toEqual(hasilJson(before.hasil));
    },
  );

  test('a file that is there is not written over', async () => {
    const folder = makeFolder(await makeBuku());
    writeFileSync(join(folder, 'lapkin.peta.json'), 'punya kantor');
    await expect(mapLayout('q2.xlsx', contextIn(folder), null)).rejects.toThrow('sudah ada dan tidak ditimpa');
    expect(readFileSync(join(folder, 'lapkin.peta.json'), 'utf8')).toBe('punya kantor');
  });

  test('a workbook that is not there, and standard input', async () => {
    const context = contextIn(makeFolder(new Uint8Array()));
    await expect(mapLayout('tidak-ada.xlsx', context, null)).rejects.toThrow(Failure);
    await expect(mapLayout('-', context, null)).rejects.toThrow('--petakan memerlukan berkas');
    // Not a workbook at all.
    await expect(mapLayout('q2.xlsx', context, null)).rejects.toThrow(Failure);
    expect(existsSync(join(context.cwd, 'lapkin.peta.json'))).toBe(false);
  });
});

describe('at a terminal', () => {
  test('a column gets its meaning, the one that had it loses it, and the notes are told', async () => {
    const folder = makeFolder(await makeBuku());
    const asked: string[] = [];
    const prompts = answer(
      [
        ['Realisasi Keuangan (sudah terbaca)', 'Realisasi Keuangan'],
        ['Kolom mana', 'F  TRIWULAN I › REALISASI'],
        ['Arti kolom F', 'REALISASI Triwulan II'],
        ['Kolom mana', 'I  TRIWULAN II › REALISASI'],
        ['Arti kolom I', 'REALISASI Triwulan I'],
        ['catatan', '11'],
      ],
      asked,
    );
    expect(await mapLayout('q2.xlsx', contextIn(folder), prompts)).toBe('lapkin.peta.json ditulis (1 lembar)');
    const file = JSON.parse(readFileSync(join(folder, 'lapkin.peta.json'), 'utf8'));
    expect(file.lembar).toHaveLength(1);
    const [sheet] = file.lembar;
    expect(sheet).toMatchObject({ lembar: 'Realisasi Keuangan', kepala: '4-5', catatan: { dari: 11 } });
    const meanings = Object.fromEntries(sheet.kolom.map((k: Record<string, string>) => [k.kolom, k.arti]));
    expect([meanings.F, meanings.I]).toEqual(['REALISASI Triwulan II', 'REALISASI Triwulan I']);
    // The two quarters of money are read the other way round now.
    expect(check(folder).hasil?.keuangan.map((row) => row.triwulan.realisasi?.toFixed())).toEqual([
      '8878500',
      '8816750',
      '2773750',
    ]);
    expect(asked.filter((question) => question.startsWith('Baris judul kolom'))).toHaveLength(1);
  });

  test('a sheet of another name; a second run keeps what was told of the others', async () => {
    const folder = makeFolder(await makeBuku());
    const skip = answer([['PK (sudah terbaca)', 'PK']]);
    await mapLayout('q2.xlsx', contextIn(folder), skip);
    await mapLayout('q2.xlsx', contextIn(folder), answer([['Rencana Aksi (sudah terbaca)', 'Rencana Aksi']]));
    const file = JSON.parse(readFileSync(join(folder, 'lapkin.peta.json'), 'utf8'));
    expect(file.lembar.map((sheet: Record<string, string>) => sheet.sebagai)).toEqual(['PK', 'Rencana Aksi']);
  });

  test('nothing chosen, nothing written', async () => {
    const folder = makeFolder(await makeBuku());
    expect(await mapLayout('q2.xlsx', contextIn(folder), answer([]))).toContain('tidak ada yang ditulis');
    expect(existsSync(join(folder, 'lapkin.peta.json'))).toBe(false);
  });
});
