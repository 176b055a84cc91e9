import { type El, listElements } from '../support/word-markup.ts';

/** The order in which ECMA-376 part 1 (transitional) lets the children of an element stand. */
const CHILD_ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tcPr': 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'bookmarkStart bookmarkEnd tblPr tblGrid tr',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:styles': 'docDefaults latentStyles style',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:numbering': 'numPicBullet abstractNum num',
  'w:pBdr': 'top left bottom right between bar',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:settings':
    'writeProtection view zoom removePersonalInformation displayBackgroundShape mirrorMargins trackRevisions defaultTabStop autoHyphenation evenAndOddHeaders updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator',
  'wp:inline': 'extent effectExtent docPr cNvGraphicFramePr graphic',
};

/** Elements whose children stand out of order or are not known there: "w:pPr: jc before ind". */
export function findWrongOrder(e: El): readonly string[] {
  const order = CHILD_ORDER[e.name]?.split(' ');
  const names = listElements(e).map((a) => a.name.replace(/^\w+:/, ''));
  const wrong =
    order === undefined
      ? []
      : names.flatMap((n, i) => {
          const position = order.indexOf(n);
          const previous = i === 0 ? -1 : order.indexOf(names[i - 1] ?? '');
          if (position === -1) return [`${e.name}: ${n} is not known`];
          return position < previous ? [`${e.name}: ${names[i - 1]} before ${n}`] : [];
        });
  return [...wrong, ...listElements(e).flatMap(findWrongOrder)];
}
