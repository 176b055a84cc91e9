import { expect, test } from 'vitest';
import { readRelationships, resolveTarget } from '../../../src/xlsx/read/relationships.ts';
import { readDirectory } from '../../../src/zip/directory.ts';
import { limitsWith } from '../../../src/zip/limits.ts';
import type { Package } from '../../../src/zip/part.ts';
import { zipOf } from '../../support/crafted-zip.ts';

function packageOf(name: string, content: string): Package {
  const bytes = zipOf([{ name, data: `<Relationships>${content}</Relationships>` }]);
  const limits = limitsWith();
  return { bytes, directory: readDirectory(bytes, limits), limits, unpacked: 0 };
}

test.each([
  ['xl/', 'worksheets/s1.xml', 'xl/worksheets/s1.xml'],
  ['xl/worksheets/', '../media/foto 1.png', 'xl/media/foto 1.png'],
  ['xl/', '/xl/styles.xml', 'xl/styles.xml'],
  ['xl/', '.\\theme\\theme1.xml', 'xl/theme/theme1.xml'],
  ['xl/', 'media/foto%201.png', 'xl/media/foto 1.png'],
  ['xl/', 'media/50%.png', 'xl/media/50%.png'],
  ['', '../../../a.xml', 'a.xml'],
])('seen from "%s", %s is %s', (folder, target, path) => {
  expect(resolveTarget(folder, target)).toBe(path);
});

test('relationships stand beside their owner, by id, with the last word of their type', () => {
  const one = '<Relationship Id="rId1" Type="http://x/y/worksheet" Target="worksheets/s1.xml"/>';
  const pack = packageOf('xl/_rels/workbook.xml.rels', one);
  expect([...readRelationships(pack, 'xl/workbook.xml')]).toEqual([
    ['rId1', { type: 'worksheet', target: 'xl/worksheets/s1.xml' }],
  ]);
  expect(readRelationships(pack, 'xl/other.xml').size).toBe(0);
});

test('links to the outside and half relationships are left out', () => {
  const pack = packageOf(
    '_rels/.rels',
    '<Relationship Id="a" Type="x/hyperlink" Target="https://contoh.go.id" TargetMode="External"/>' +
      '<Relationship Id="b" Type="x/image"/><Relationship Id="c" Type="x/image" Target="a.png"/>',
  );
  expect([...readRelationships(pack, '').keys()]).toEqual(['c']);
});
