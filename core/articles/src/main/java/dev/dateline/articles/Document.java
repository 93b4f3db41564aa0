package dev.dateline.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text and metadata of an article as read from its file, before entity recognition.
///
/// @param member the path within an uploaded archive; null if the upload itself is the article
/// @param date when it was published
/// @param text without header and markup, in Unicode NFC, with an empty line between paragraphs
/// @param headline the title, if the file has one apart from the text
/// @param metadata what else the file says about it
/// @param format the format of the file, such as `text` or `html`
/// @param charset the character encoding of the file, such as `UTF-8`
/// @param confidence how clearly the text was separated from the rest of the file
/// @param dates the dates that the text mentions, in text order
public record Document(
    @Nullable String member,
    PublicationDate date,
    String text,
    @Nullable String headline,
    Metadata metadata,
    String format,
    String charset,
    TextConfidence confidence,
    List<MentionedDate> dates) {
  public Document {
    dates = List.copyOf(dates);
  }

  /// A document without other metadata.
  public static Document of(PublicationDate date, String text) {
    return new Document(
        null, date, text, null, Metadata.NONE, "text", "UTF-8", TextConfidence.HIGH, List.of());
  }

  /// The value of `field`; null if it is unknown.
  public @Nullable String get(ArticleField field) {
    return metadata.get(field);
  }
}
