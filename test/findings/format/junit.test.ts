import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { formatJunit } from '../../../src/findings/format/junit.ts';
import { checkedFile, INFO, report, WARNING, WRONG_JUMLAH } from '../../support/example-check-report.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements; throws when the XML is not well formed. */
function elements(xml: string): Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => found.push({ name: tag.name, attributes: tag.attributes as Record<string, string> }));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const named = (xml: string, name: string): Element[] => elements(xml).filter((e) => e.name === name);

describe('formatJunit', () => {
  it('has a suite a workbook and a failed case an error', () => {
    const xml = formatJunit(report(checkedFile([WRONG_JUMLAH, WARNING, INFO]), checkedFile([], { file: 'q3.xlsx' })));
    expect(named(xml, 'testsuites')[0]?.attributes).toMatchObject({ tests: '4', failures: '1', errors: '0' });
    expect(named(xml, 'testsuite').map((e) => [e.attributes.name, e.attributes.tests, e.attributes.failures])).toEqual([
      ['q2.xlsx', '3', '1'],
      ['q3.xlsx', '1', '0'],
    ]);
    expect(named(xml, 'failure').map((e) => e.attributes.type)).toEqual(['keuangan/jumlah']);
    expect(named(xml, 'testcase').map((e) => e.attributes.name)).toContain("keuangan/jumlah 'Realisasi Keuangan'!F9");
    expect(xml).toContain('seharusnya: 19.180.750 = F6 + F7 + F8');
  });

  it('fails warnings under --strict', () => {
    const xml = formatJunit({ files: [checkedFile([WRONG_JUMLAH, WARNING, INFO])], strict: true });
    expect(
      named(xml, 'failure')
        .map((e) => e.attributes.type)
        .sort(),
    ).toEqual(['keuangan/jumlah', 'keuangan/realisasi-tanpa-target']);
  });

  it('keeps to the elements, attributes and order of the JUnit schema', () => {
    // After jenkins-junit.xsd (org.jenkins-ci.plugins:xunit): what may stand in what, and the attributes it must have.
    const SCHEMA: Readonly<
      Record<string, { children: readonly string[]; required: readonly string[]; allowed: readonly string[] }>
    > = {
      testsuites: {
        children: ['testsuite'],
        required: [],
        allowed: ['name', 'time', 'tests', 'failures', 'disabled', 'errors'],
      },
      testsuite: {
        children: ['properties', 'testcase', 'system-out', 'system-err'],
        required: ['name', 'tests'],
        allowed: [
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
        children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
        required: ['name'],
        allowed: ['name', 'assertions', 'time', 'classname', 'status'],
      },
      failure: { children: [], required: [], allowed: ['type', 'message'] },
      'system-out': { children: [], required: [], allowed: [] },
    };
    const xml = formatJunit(report(checkedFile([WRONG_JUMLAH, WARNING, INFO]), checkedFile([], { file: 'q3.xlsx' })));
    const path: string[] = [];
    const problems: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', (tag) => {
      const parent = path.at(-1);
      if (parent === undefined ? tag.name !== 'testsuites' : !SCHEMA[parent]?.children.includes(tag.name))
        problems.push(`${tag.name} in ${parent}`);
      const present = Object.keys(tag.attributes);
      const rule = SCHEMA[tag.name];
      problems.push(...present.filter((a) => !rule?.allowed.includes(a)).map((a) => `${tag.name}@${a}`));
      problems.push(
        ...(rule?.required ?? []).filter((a) => !present.includes(a)).map((a) => `${tag.name} without @${a}`),
      );
      for (const a of ['tests', 'failures', 'errors', 'skipped'])
        if (present.includes(a) && !/^\d+$/.test(String(tag.attributes[a])))
          problems.push(`${tag.name}@${a} is no number`);
      path.push(tag.name);
    });
    parser.on('closetag', () => path.pop());
    parser.write(xml).close();
    expect(problems).toEqual([]);
  });

  it('stays well formed whatever a workbook holds', () => {
    const evil = { ...WRONG_JUMLAH, written: ']]><&"\u0000\u0001\ud800' };
    const xml = formatJunit(report(checkedFile([evil], { file: 'a&b"<c>\u0007.xlsx' })));
    expect(named(xml, 'testsuite')[0]?.attributes.name).toBe('a&b"<c>\ufffd.xlsx');
  });
});
