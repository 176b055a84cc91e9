import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../src/findings/format/junit.ts';
import { checkedFile, INFO, JUMLAH_SALAH, PERINGATAN, report } from './contoh-laporan.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements; throws when the XML is not well formed. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) =>
    found.push({ name: tag.name, attributes: tag.attributes as Record<string, string> }),
  );
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const named = (xml: string, name: string): Element[] => elements(xml).filter((e) => e.name === name);

describe('formatJunit', () => {
  it('has a suite a workbook and a failed case an error', () => {
    const xml = formatJunit(
      report(checkedFile([JUMLAH_SALAH, PERINGATAN, INFO]), checkedFile([], { file: 'q3.xlsx' })),
    );
    expect(named(xml, 'testsuites')[0]?.attributes).toMatchObject({ tests: '4', failures: '1', errors: '0' });
    expect(
      named(xml, 'testsuite').map((e) => [e.attributes.name, e.attributes.tests, e.attributes.failures]),
    ).toEqual([
      ['q2.xlsx', '3', '1'],
      ['q3.xlsx', '1', '0'],
    ]);
    expect(named(xml, 'failure').map((e) => e.attributes.type)).toEqual(['keuangan/jumlah']);
    expect(named(xml, 'testcase').map((e) => e.attributes.name)).toContain(
      "keuangan/jumlah 'Realisasi Keuangan'!F9",
    );
    expect(xml).toContain('dihitung: 19.180.750 = F6 + F7 + F8');
  });

  it('fails warnings under --strict', () => {
    const xml = formatJunit({ files: [checkedFile([JUMLAH_SALAH, PERINGATAN, INFO])], strict: true });
    expect(
      named(xml, 'failure')
        .map((e) => e.attributes.type)
        .sort(),
    ).toEqual(['keuangan/jumlah', 'keuangan/realisasi-tanpa-target']);
  });

  it('keeps to the elements, attributes and order of the JUnit schema', () => {
    // After jenkins-junit.xsd (org.jenkins-ci.plugins:xunit): what may stand in what, and the attributes it must have.
    const SKEMA: Readonly<
      Record<string, { anak: readonly string[]; wajib: readonly string[]; boleh: readonly string[] }>
    > = {
      testsuites: {
        anak: ['testsuite'],
        wajib: [],
        boleh: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'],
      },
      testsuite: {
        anak: ['properties', 'testcase', 'system-out', 'system-err'],
        wajib: ['name', 'tests'],
        boleh: [
          'name',
          'tests',
          'failures',
          'errors',
          'time',
          'disabled',
          'skipped',
          'timestamp',
          'hostname',
          'id',
          'package',
        ],
      },
      testcase: {
        anak: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
        wajib: ['name'],
        boleh: ['name', 'assertions', 'time', 'classname', 'status'],
      },
      failure: { anak: [], wajib: [], boleh: ['type', 'message'] },
      'system-out': { anak: [], wajib: [], boleh: [] },
    };
    const xml = formatJunit(
      report(checkedFile([JUMLAH_SALAH, PERINGATAN, INFO]), checkedFile([], { file: 'q3.xlsx' })),
    );
    const jalur: string[] = [];
    const salah: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => {
      const induk = jalur.at(-1);
      if (induk === undefined ? tag.name !== 'testsuites' : !SKEMA[induk]?.anak.includes(tag.name))
        salah.push(`${tag.name} in ${induk}`);
      const ada = Object.keys(tag.attributes);
      const aturan = SKEMA[tag.name];
      salah.push(...ada.filter((a) => !aturan?.boleh.includes(a)).map((a) => `${tag.name}@${a}`));
      salah.push(
        ...(aturan?.wajib ?? []).filter((a) => !ada.includes(a)).map((a) => `${tag.name} without @${a}`),
      );
      for (const a of ['tests', 'failures', 'errors', 'skipped'])
        if (ada.includes(a) && !/^\d+$/.test(String(tag.attributes[a])))
          salah.push(`${tag.name}@${a} is no number`);
      jalur.push(tag.name);
    });
    parser.on('closetag', () => jalur.pop());
    parser.write(xml).close();
    expect(salah).toEqual([]);
  });

  it('stays well formed whatever a workbook holds', () => {
    const evil = { ...JUMLAH_SALAH, written: ']]><&"\u0000\u0001\ud800' };
    const xml = formatJunit(report(checkedFile([evil], { file: 'a&b"<c>\u0007.xlsx' })));
    expect(named(xml, 'testsuite')[0]?.attributes.name).toBe('a&b"<c>\ufffd.xlsx');
  });
});
