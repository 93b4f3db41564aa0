package dev.dateline.documents.office;

import dev.dateline.documents.layout.Glyph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/// Chooses the characters of a page that belong to its text: not what is written along its margin
/// or across it, nor what is not drawn while other text is.
final class PdfGlyphs {
  /// Steeper letters, by rise over run, are a watermark.
  private static final float STEEPEST = 0.1f;

  private PdfGlyphs() {}

  /// @param drawn all characters, in the order in which they are drawn
  /// @param invisible those that are not drawn, as the recognized text of a scan
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
