package dev.dateline.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/// Draws PDF files, line by line.
final class PdfPages {
  private static final PDFont FONT = new PDType1Font(FontName.TIMES_ROMAN);

  private final PDDocument pdf = new PDDocument();
  private PDPageContentStream page;

  PdfPages() {
    this.page = newPage();
  }

  /// Draws `text` in 10 points.
  PdfPages line(float x, float y, String text) {
    return line(x, y, 10, 0, text);
  }

  /// @param spacing between letters, in points
  PdfPages line(float x, float y, float size, float spacing, String text) {
    return draw(Matrix.getTranslateInstance(x, y), size, spacing, text);
  }

  /// Draws `text` upwards.
  PdfPages upwards(float x, float y, String text) {
    return draw(Matrix.getRotateInstance(Math.PI / 2, x, y), 10, 0, text);
  }

  /// Draws columns of lines row by row, 12 points below each other.
  PdfPages rows(float y, List<Float> lefts, List<List<String>> columns) {
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns.size(); column++) {
        if (row < columns.get(column).size()) {
          line(lefts.get(column), y - 12 * row, columns.get(column).get(row));
        }
      }
    }
    return this;
  }

  PdfPages nextPage() {
    close();
    page = newPage();
    return this;
  }

  byte[] bytes() {
    close();
    var out = new ByteArrayOutputStream();
    try (pdf) {
      pdf.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private PdfPages draw(Matrix place, float size, float spacing, String text) {
    try {
      page.beginText();
      page.setFont(FONT, size);
      page.setCharacterSpacing(spacing);
      page.setTextMatrix(place);
      page.showText(text);
      page.endText();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPageContentStream newPage() {
    try {
      var next = new PDPage();
      pdf.addPage(next);
      return new PDPageContentStream(pdf, next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() {
    try {
      page.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
