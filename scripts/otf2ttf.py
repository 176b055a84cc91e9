"""Turns an OpenType font with CFF outlines into one with TrueType outlines (argv: in.otf out.ttf).

Chromium embeds CFF web fonts as Type 3 in a PDF; TrueType outlines are embedded and subset properly.
"""
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

MAX_ERR = 0.5  # font units of 1000

font = TTFont(sys.argv[1], recalcTimestamp=False)
order = font.getGlyphOrder()
glyphs = font.getGlyphSet()
quadratic = {}
for name in order:
    pen = TTGlyphPen(glyphs)
    glyphs[name].draw(Cu2QuPen(pen, MAX_ERR, reverse_direction=True))
    quadratic[name] = pen.glyph()

font["loca"] = newTable("loca")
glyf = font["glyf"] = newTable("glyf")
glyf.glyphOrder = order
glyf.glyphs = quadratic
del font["CFF "]
if "VORG" in font:
    del font["VORG"]
for name in order:
    glyf[name].recalcBounds(glyf)
    advance, _ = font["hmtx"][name]
    font["hmtx"][name] = (advance, getattr(glyf[name], "xMin", 0))

maxp = font["maxp"] = newTable("maxp")
maxp.tableVersion = 0x00010000
maxp.numGlyphs = len(order)
for field in (
    "maxZones maxTwilightPoints maxStorage maxFunctionDefs maxInstructionDefs maxStackElements "
    "maxSizeOfInstructions maxComponentElements maxPoints maxContours maxCompositePoints "
    "maxCompositeContours maxComponentDepth"
).split():
    setattr(maxp, field, 0)
maxp.maxZones = 1
post = font["post"]
post.formatType = 2.0
post.extraNames = []
post.mapping = {}
post.glyphOrder = order
font.sfntVersion = "\000\001\000\000"
font.save(sys.argv[2])
