package dev.dateline.documents.format;

import java.util.Set;

/// The port of one format of articles. Implementations are pure functions of the content: bounded
/// in time and memory, and free of exceptions whatever the bytes.
public interface ArticleFormat {
  /// The format's name in a document, such as `html`.
  String name();

  /// Whether `content` is of this format, judging by its bytes.
  boolean matches(FileContent content);

  /// The media types that name this format, where the bytes do not tell.
  default Set<String> mediaTypes() {
    return Set.of();
  }

  /// The suffixes that name this format, where neither bytes nor media type tell.
  default Set<String> suffixes() {
    return Set.of();
  }

  /// Whether a file of this format holds many articles, and so may be longer than one.
  default boolean isCollection() {
    return false;
  }

  /// Reads `content` as this format.
  Parsed read(FileContent content);
}
