import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCheckFlags } from '../../../src/cli/check.ts';
import { runCheck } from '../../../src/commands/check/run-check.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';
import { checkedFile, INFO, WARNING, WRONG_JUMLAH } from '../../support/example-check-report.ts';
import { makeBaseParts, zip } from '../../support/workbook-parts.ts';

type CheckContext = Parameters<typeof runCheck>[2];
type CheckFlags = Parameters<typeof readCheckFlags>[0];

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin-alir-'));
  for (const name of ['a.xlsx', 'b.xlsx', 'bersih.xlsx']) writeFileSync(join(cwd, name), zip(makeBaseParts()));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs `check` with and without a stream; gives what came, in order: names of files checked and texts. */
async function run(inputs: string[], flags: CheckFlags, streaming: boolean) {
  const events: string[] = [];
  const context: CheckContext = {
    cwd,
    version: '0.1.0',
    layout: { paint: NO_PAINT },
    readStdin: async () => zip(makeBaseParts()),
    tell: () => undefined,
    checkOne: ({ name }) => {
      events.push(name);
      return checkedFile(name === 'bersih.xlsx' ? [] : [WRONG_JUMLAH, WARNING, INFO], { file: name });
    },
    ...(streaming ? { stream: async (text: string) => void events.push(text) } : {}),
  };
  const result = await runCheck(inputs, await readCheckFlags(flags), context);
  return { ...result, events };
}

it.each<[string, string[], CheckFlags]>([
  ['several files', ['a.xlsx', 'bersih.xlsx', 'b.xlsx'], {}],
  ['only clean ones by selection', ['a.xlsx', 'b.xlsx'], { select: ['identitas/*'] }],
  ['a file that is not there', ['a.xlsx', 'tidak-ada.xlsx'], {}],
  ['warnings that count', ['a.xlsx', 'b.xlsx'], { strict: true, ignore: ['keuangan/*'] }],
])('%s: text that comes file by file is the text that comes at the end', async (_name, inputs, flags) => {
  const atOnce = await run(inputs, flags, false);
  const streamed = await run(inputs, flags, true);
  const text = streamed.events.filter((p) => p.endsWith('\n')).join('');
  expect(text + streamed.text).toBe(atOnce.text);
  expect(streamed.exit).toBe(atOnce.exit);
});

it('the text of a file comes before the next file is read', async () => {
  const { events } = await run(['a.xlsx', 'b.xlsx'], {}, true);
  expect(events.map((p) => (p.endsWith('\n') ? 'teks' : p))).toEqual(['a.xlsx', 'teks', 'b.xlsx', 'teks']);
});

it.each<[string, string[], CheckFlags]>([
  ['one file', ['a.xlsx'], {}],
  ['JSON, which is one object', ['a.xlsx', 'b.xlsx'], { format: 'json' }],
  ['a further report', ['a.xlsx', 'b.xlsx'], { report: ['json=hasil.json'] }],
])('%s: everything comes at the end', async (_name, inputs, flags) => {
  const { events, text } = await run(inputs, flags, true);
  expect(events.every((p) => !p.endsWith('\n'))).toBe(true);
  expect(text).not.toBe('');
});

it('many workbooks are read one after the other, each when the one before it is told', async () => {
  const inputs = Array.from({ length: 30 }, (_, i) => `${String(i).padStart(2, '0')}.xlsx`);
  for (const name of inputs) writeFileSync(join(cwd, name), zip(makeBaseParts()));
  const { events } = await run(inputs, {}, true);
  expect(events.map((p) => (p.endsWith('\n') ? 'teks' : p))).toEqual(inputs.flatMap((n) => [n, 'teks']));
});
