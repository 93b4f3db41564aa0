package dev.dateline.documents.office;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, within bounds that hold for pages that draw themselves over and over too.
final class PdfText extends PDFTextStripper {
  private static final int MOST_PAGES = 200;
  private static final int MOST_OPERATORS = 2_000_000;

  private int operators;

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
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MOST_OPERATORS) {
      throw new TooMuchException();
    }
    super.processOperator(operator, operands);
  }
}
