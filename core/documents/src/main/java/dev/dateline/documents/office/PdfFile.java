package dev.dateline.documents.office;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.DocumentProperty;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.text.TextDraft;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// A PDF file. Its text may begin with a header, like plain text. The file's date of creation is
/// not used, since the article may have been published on another day.
public final class PdfFile implements ArticleFormat {
  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean matches(FileContent content) {
    return content.opensWith("%PDF-");
  }

  @Override
  public Parsed read(FileContent content) {
    if (!PdfStreams.areBounded(content.bytes())) {
      return unsafe("its streams unpack to too much");
    }
    try (PDDocument pdf = Loader.loadPDF(content.bytes())) {
      return pdf.isEncrypted() && !PdfStreams.areBounded(pdf)
          ? unsafe("its streams unpack to too much")
          : read(pdf);
    } catch (InvalidPasswordException e) {
      return malformed("it is locked with a password");
    } catch (PdfText.TooMuchException e) {
      return unsafe("its pages have too much to draw");
    } catch (IOException e) {
      return malformed(String.valueOf(e.getMessage()));
    }
  }

  private static Parsed read(PDDocument pdf) throws IOException {
    Draft draft = TextDraft.of(PdfText.of(pdf), StandardCharsets.UTF_8.name());
    if (draft.text().isBlank()) {
      return Parsed.rejected(
          Reason.EMPTY,
          "The PDF has no text; it may be a scan.",
          "Upload a PDF with text, or the text alone.");
    }
    Fields fields =
        draft
            .fields()
            .with(
                MetadataField.HEADLINE,
                DocumentProperty.of(pdf.getDocumentInformation().getTitle()))
            .with(
                MetadataField.BYLINE, DocumentProperty.of(pdf.getDocumentInformation().getAuthor()))
            .with(MetadataField.LANGUAGE, pdf.getDocumentCatalog().getLanguage());
    return Parsed.article(Draft.of(fields, draft.text(), draft.charset()));
  }

  private static Parsed unsafe(String why) {
    return Parsed.rejected(
        Reason.UNSAFE,
        "The PDF is not read: " + why + ".",
        "Upload the article's text, or a PDF of it alone.");
  }

  private static Parsed malformed(String why) {
    return Parsed.rejected(
        Reason.MALFORMED,
        "The PDF cannot be read: " + why + ".",
        "Save it again without a password, or upload the article's text.");
  }
}
