package dev.dateline.articles;

import org.jspecify.annotations.Nullable;

/// A part of a text that is in one language.
///
/// @param language a BCP 47 tag, `und` if it is certainly not a supported language, or null if it
///   is unknown
public record Passage(Span span, @Nullable String language) {
  /// The tag of an undetermined language.
  public static final String UNDETERMINED = "und";
}
