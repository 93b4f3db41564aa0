package dev.dateline.documents.rtf;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.DocumentProperty;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.press.PressExport;
import dev.dateline.documents.text.TextDraft;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A document in the Rich Text Format. Its text may begin with a header, like plain text.
public final class RtfFile implements ArticleFormat {
  @Override
  public String name() {
    return "rtf";
  }

  @Override
  public boolean matches(FileContent content) {
    return content.opensWith("{\\rtf");
  }

  @Override
  public Parsed read(FileContent content) {
    return RtfText.of(content.bytes())
        .map(RtfFile::article)
        .orElseGet(
            () ->
                Parsed.rejected(
                    Reason.UNSAFE,
                    "The RTF file is not read: its groups are nested too deep.",
                    "Open it in a word processor, save it as DOCX and upload that."));
  }

  /// The text of `rtf`, without metadata; empty if it is nested too deep.
  public static Optional<String> text(byte[] rtf) {
    return RtfText.of(rtf).map(RtfText::body);
  }

  private static Parsed article(RtfText text) {
    return PressExport.in(text.body(), StandardCharsets.UTF_8.name()).orElseGet(() -> alone(text));
  }

  private static Parsed alone(RtfText text) {
    Draft draft = TextDraft.of(text.body(), StandardCharsets.UTF_8.name());
    var fields =
        draft
            .fields()
            .with(MetadataField.HEADLINE, DocumentProperty.of(text.title()))
            .with(MetadataField.BYLINE, DocumentProperty.of(text.author()));
    return Parsed.article(Draft.of(fields, draft.text(), draft.charset()));
  }
}
