import type { PdfFile } from '../../../src/print/pdf/read-pdf.ts';

/**
 * A table over two pages: page 11 comes first, though its number is the higher. Its heading has the marks 1 and 2 there,
 * 0 and 1 on page 10; a cell of the body goes on from page 11 (3) to page 10 (2).
 */
export const BODIES: Readonly<Record<number, string>> = {
  1: '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 3 0 R>>',
  2: '<</Type /Pages /Kids [11 0 R 10 0 R]>>',
  3: '<</Type /StructTreeRoot /ParentTree 4 0 R>>',
  4: '<</Nums [0 [5 0 R 6 0 R 7 0 R] 1 8 0 R]>>',
  5: '<</S /TH /A [<</O /Table /Scope /Column>>] /Pg 11 0 R /K [1 6 0 R <</Type /MCR /Pg 10 0 R /MCID 0>>]>>',
  6: '<</S /NonStruct /P 5 0 R /Pg 10 0 R /K [1 <</Type /MCR /Pg 11 0 R /MCID 2>>]>>',
  7: '<</S /TD /Pg 11 0 R /K [3 <</Type /MCR /Pg 10 0 R /MCID 2>>]>>',
  8: '[null 5 0 R 6 0 R 7 0 R]',
  10: '<</Type /Page /StructParents 0>>',
  11: '<</Type /Page /StructParents 1>>',
};

/** Objects by their number as a file whose catalogue is the first. */
export function fileOf(bodies: Readonly<Record<number, string>>): PdfFile {
  return {
    objects: new Map(Object.entries(bodies).map(([number, body]) => [Number(number), { body }])),
    root: 1,
    info: undefined,
  };
}
