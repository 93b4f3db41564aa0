package dev.dateline.documents.office;

import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.documents.layout.Glyph;
import dev.dateline.documents.layout.StoryText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Extracts the text of a PDF within limits, even if pages draw themselves recursively.
final class PdfText extends PDFTextStripper {
  private static final int MOST_PAGES = 200;
  private static final int MOST_OPERATORS = 2_000_000;

  /// The characters of a page are all kept in memory until its end; pages that people read have
  /// less than a fifth of these.
  private static final int MOST_CHARACTERS_OF_A_PAGE = 250_000;

  /// Only this much of a longer text is read.
  private static final int MOST_CHARACTERS = 1_000_000;

  private final List<List<Glyph>> pages = new ArrayList<>();
  private final Set<TextPosition> invisible = Collections.newSetFromMap(new IdentityHashMap<>());
  private int operators;
  private int characters;
  private int glyphs;

  private PdfText() {
    addOperator(new SetTextRenderingMode(this));
  }

  /// The PDF has more to draw than any article.
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1;
  }

  static String of(PDDocument pdf) throws IOException {
    var text = new PdfText();
    text.setEndPage(MOST_PAGES);
    text.setShouldSeparateByBeads(false);
    text.writeText(pdf, Writer.nullWriter());
    return StoryText.of(text.pages);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    characters = 0;
    invisible.clear();
    if (glyphs < MOST_CHARACTERS) {
      super.processPage(page);
    }
  }

  /// Collects the characters of a page, instead of writing them.
  @Override
  protected void writePage() {
    var drawn = charactersByArticle.stream().flatMap(List::stream).toList();
    List<Glyph> page = PdfGlyphs.of(drawn, invisible);
    glyphs += page.size();
    pages.add(page);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      invisible.add(text);
    }
    super.processTextPosition(text);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    Cancellation.check();
    operators++;
    if (operators > MOST_OPERATORS) {
      throw new TooMuchException();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    characters++;
    if (characters > MOST_CHARACTERS_OF_A_PAGE) {
      throw new TooMuchException();
    }
    super.showGlyph(place, font, code, displacement);
  }

  /// Other errors in a drawing are ignored.
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooMuchException) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }
}
