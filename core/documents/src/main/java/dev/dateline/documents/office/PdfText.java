package dev.dateline.documents.office;

import dev.dateline.articles.concurrent.Cancellation;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// The text of a PDF, within bounds that hold for pages that draw themselves over and over too.
final class PdfText extends PDFTextStripper {
  private static final int MOST_PAGES = 200;
  private static final int MOST_OPERATORS = 2_000_000;

  /// The places of a page's characters are all kept until its end; no page that people read has a
  /// fifth of these.
  private static final int MOST_CHARACTERS_OF_A_PAGE = 250_000;

  private int operators;
  private int characters;

  private PdfText() {}

  /// The PDF has more to draw than any article.
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1;
  }

  static String of(PDDocument pdf) throws IOException {
    var text = new PdfText();
    text.setEndPage(MOST_PAGES);
    text.setParagraphEnd("\n");
    return text.getText(pdf);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    characters = 0;
    super.processPage(page);
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

  /// What goes wrong in a drawing within a page is passed over, but not this.
  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof TooMuchException) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }
}
