package dev.dateline.documents.format;

import dev.dateline.documents.encoding.Surrogates;
import org.jspecify.annotations.Nullable;

/// An article as a format's reader finds it, before its date is understood and its text cleaned.
///
/// @param member what names it among several in one file; null where it is the file
/// @param fields what the file says about it
/// @param text its text; lines may be broken anywhere, paragraphs are apart by an empty line
/// @param charset the encoding it was read in
public record Draft(@Nullable String member, Fields fields, String text, String charset) {
  public Draft {
    member = member == null ? null : Surrogates.repaired(member);
    text = Surrogates.repaired(text);
  }

  /// The one article of a file.
  public static Draft of(Fields fields, String text, String charset) {
    return new Draft(null, fields, text, charset);
  }
}
