package dev.dateline.documents.format;

import dev.dateline.articles.TextConfidence;
import dev.dateline.documents.encoding.Surrogates;
import org.jspecify.annotations.Nullable;

/// An article as a format's reader returns it, before its date is parsed and its text cleaned.
///
/// @param member what identifies it among several in one file; null if it is the whole file
/// @param fields what the file says about it
/// @param text its text; lines may be broken anywhere, paragraphs are separated by an empty line
/// @param charset the encoding it was read in
/// @param confidence how clearly the text was separated from the rest of the file
public record Draft(
    @Nullable String member,
    Fields fields,
    String text,
    String charset,
    TextConfidence confidence) {
  public Draft {
    member = member == null ? null : Surrogates.repaired(member);
    text = Surrogates.repaired(text);
  }

  /// A draft with a text that its file marks as such, and so with high confidence.
  public Draft(@Nullable String member, Fields fields, String text, String charset) {
    this(member, fields, text, charset, TextConfidence.HIGH);
  }

  /// The one article of a file.
  public static Draft of(Fields fields, String text, String charset) {
    return new Draft(null, fields, text, charset);
  }

  /// This draft with another confidence.
  public Draft with(TextConfidence other) {
    return new Draft(member, fields, text, charset, other);
  }
}
