package dev.dateline.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article as its file has it, before anything was recognised in it.
///
/// @param member the path within an uploaded archive; null where the upload is the article itself
/// @param date when it was published
/// @param text the text alone, without header or markup, in Unicode NFC, paragraphs apart by an
///   empty line
/// @param headline its title, where the file has one apart from the text
/// @param byline who wrote it
/// @param source the paper or agency that published it
/// @param section the section it appeared in
/// @param url where it was published
/// @param language its language as a BCP 47 tag; null when unknown
/// @param format what kind of file it was read from, such as `text` or `html`
/// @param charset the character encoding it was read in, such as `UTF-8`
/// @param dates the dates that the text talks about, in its order
public record Document(
    @Nullable String member,
    PublicationDate date,
    String text,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String source,
    @Nullable String section,
    @Nullable String url,
    @Nullable String language,
    String format,
    String charset,
    List<MentionedDate> dates) {
  public Document {
    dates = List.copyOf(dates);
  }

  /// A document of which only date and text are known.
  public static Document of(PublicationDate date, String text) {
    return new Document(
        null, date, text, null, null, null, null, null, null, "text", "UTF-8", List.of());
  }
}
