/** A PDF with a classic cross-reference table from the bodies of objects 1, 2, 3, ... */
export function makePdf(bodies: readonly string[], trailer: string): Buffer {
  let text = '%PDF-1.4\n';
  const offsets = bodies.map((body, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + xref, 'latin1');
}

/** Three pages in a tree, three named destinations, and a stream that holds words of the syntax. */
export const DOCUMENT = makePdf(
  [
    '<</Type /Catalog /Pages 2 0 R /Dests 6 0 R>>',
    '<</Type /Pages /Count 3 /Kids [3 0 R 4 0 R]>>',
    '<</Type /Page /Parent 2 0 R /Contents 8 0 R>>',
    '<</Type /Pages /Parent 2 0 R /Count 2 /Kids [5 0 R 7 0 R]>>',
    '<</Type /Page /Parent 4 0 R>>',
    '<</awal [3 0 R /XYZ 0 0 0] /bab#2d1 [7 0 R /XYZ 0 792 0] /tabel#2520a [5 0 R /XYZ 0 0 0]>>',
    '<</Type /Page /Parent 4 0 R>>',
    '<</Length 30>> stream\nendobj trailer endstream abcde\nendstream',
  ],
  '<</Size 9 /Root 1 0 R /Info 9 0 R>>',
);
