package dev.dateline.documents.office;

import dev.dateline.documents.layout.Glyph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// Chooses the characters that belong to a page's text: neither characters along the margin or
/// across the page, nor invisible ones on a page with visible text.
final class PdfGlyphs {
  /// Letters on a steeper slope are a watermark.
  private static final float STEEPEST = 0.1f;

  private PdfGlyphs() {}

  /// @param drawn all characters, in drawing order
  /// @param invisible the invisible ones, such as the recognized text of a scan
  static List<Glyph> of(List<TextPosition> drawn, Set<TextPosition> invisible) {
    boolean isScan = invisible.size() * 2 > drawn.size();
    var level =
        drawn.stream()
            .filter(text -> isScan || !invisible.contains(text))
            .filter(text -> !text.getUnicode().isEmpty() && !isSlanted(text.getTextMatrix()))
            .toList();
    Map<Float, Long> directions =
        level.stream().collect(Collectors.groupingBy(TextPosition::getDir, Collectors.counting()));
    float main =
        directions.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0f);
    return level.stream().filter(text -> text.getDir() == main).map(PdfGlyphs::glyph).toList();
  }

  private static boolean isSlanted(Matrix matrix) {
    float run = Math.abs(matrix.getScaleX());
    float rise = Math.abs(matrix.getShearY());
    return Math.min(run, rise) > STEEPEST * Math.max(run, rise);
  }

  private static Glyph glyph(TextPosition text) {
    float left = text.getXDirAdj();
    float size = text.getFontSizeInPt() > 0 ? text.getFontSizeInPt() : text.getHeightDir();
    String unicode = text.getUnicode().replace('\u00a0', ' ');
    return new Glyph(
        unicode, left, left + text.getWidthDirAdj(), text.getYDirAdj(), Math.max(size, 1));
  }
}
