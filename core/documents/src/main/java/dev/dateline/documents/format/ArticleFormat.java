package dev.dateline.documents.format;

import java.util.Set;

/// The port for one format of articles. Implementations are pure functions of the content, bounded
/// in time and memory, and throw nothing, whatever the bytes.
public interface ArticleFormat {
  /// The format's name in a document, such as `html`.
  String name();

  /// Whether `content` is in this format, judging by its bytes.
  boolean matches(FileContent content);

  /// The media types of this format, used if no format matches the bytes.
  default Set<String> mediaTypes() {
    return Set.of();
  }

  /// The suffixes of this format, used if neither bytes nor media type determine it.
  default Set<String> suffixes() {
    return Set.of();
  }

  /// Whether a file in this format has many articles, and so may be longer than one.
  default boolean isCollection() {
    return false;
  }

  /// Reads `content` as this format.
  Parsed read(FileContent content);
}
