import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/findings/failure.ts';
import { type Format, formatReport, parseFormat, parseReport } from '../../../src/findings/format/formats.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';
import { checkedFile, report, WRONG_JUMLAH } from '../../support/example-check-report.ts';

describe('formatReport', () => {
  it.each<Format>(['text', 'json', 'sarif', 'junit', 'github'])(
    '%s names code and cell and ends in a line feed',
    (format) => {
      const text = formatReport(format, report(checkedFile([WRONG_JUMLAH])), {
        paint: NO_PAINT,
        version: '0.1.0',
      });
      expect(text).toContain('keuangan/jumlah');
      expect(text).toContain('F9');
      expect(text.endsWith('\n')).toBe(true);
    },
  );
});

describe('parseFormat and parseReport', () => {
  it('take what is right', () => {
    expect(parseFormat('junit')).toBe('junit');
    expect(parseReport('sarif=keluar/a=b.sarif')).toEqual({ format: 'sarif', file: 'keluar/a=b.sarif' });
  });

  it.each([
    ['sarfi=x', 'maksud Anda sarif?'],
    ['sarif', '--report sarif=temuan.sarif'],
    ['sarif=', '--report sarif=temuan.sarif'],
    ['=x', '--report sarif=temuan.sarif'],
    ['xml-lama=x', 'pilihannya: text, json, sarif, junit, github'],
  ])('refuse %s', (text, hint) => {
    let failure: unknown;
    try {
      parseReport(text);
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).exit).toBe(2);
    expect((failure as Failure).hint).toContain(hint);
  });
});
