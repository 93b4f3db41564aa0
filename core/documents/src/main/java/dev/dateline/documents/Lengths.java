package dev.dateline.documents;

import dev.dateline.articles.Excerpt;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.Utf8;
import dev.dateline.documents.prose.Prose;
import org.jspecify.annotations.Nullable;

/// The maximum length of each field. The index stores fields in items of limited size, and the
/// source in each of an article's postings.
final class Lengths {
  private static final int HEADLINE = 1000;
  private static final int LINE = 200;
  private static final int SOURCE = 100;
  private static final int SOURCE_BYTES = 160;
  private static final int URL = 2048;
  private static final int MEMBER_BYTES = 1024;
  private static final int MEMBER_SHOWN = 80;

  private Lengths() {}

  static @Nullable String headline(@Nullable String written) {
    return line(written, HEADLINE);
  }

  /// A field that has no maximum of its own.
  static @Nullable String line(@Nullable String written) {
    return line(written, LINE);
  }

  static @Nullable String source(@Nullable String written) {
    return written == null ? null : Excerpt.cut(Prose.line(written), SOURCE, SOURCE_BYTES);
  }

  /// A longer address is left out, since a truncated one would lead nowhere.
  static @Nullable String url(@Nullable String written) {
    String line = written == null ? null : Prose.line(written);
    return line == null || Utf8.length(line) > URL ? null : line;
  }

  private static @Nullable String line(@Nullable String written, int longest) {
    return written == null ? null : Excerpt.cut(Prose.line(written), longest);
  }

  /// Whether `member` can name an article: it is no longer than an S3 key may be.
  static boolean fits(@Nullable String member) {
    return member == null || Utf8.length(member) <= MEMBER_BYTES;
  }

  /// `member` as a list of rejections shows it.
  static String shown(String member) {
    return fits(member) ? member : Excerpt.cut(member, MEMBER_SHOWN);
  }

  static Rejection nameTooLong(String member) {
    return new Rejection(
        Reason.TOO_LARGE,
        "The article's name in the file, %s, has %d bytes; at most %d are kept."
            .formatted(Excerpt.cut(member, MEMBER_SHOWN), Utf8.length(member), MEMBER_BYTES),
        "Give the article a shorter path, id or guid.");
  }
}
