package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Normalization;
import dev.dateline.recognition.text.Name;
import org.jspecify.annotations.Nullable;

/// A mention of a name, and what it means.
///
/// @param written its span and its type as written: `Ukrainian` and `U.S.-led` are MISC
/// @param sentence the index of its sentence
/// @param name the name of what it means; at first the mention's own text
/// @param type the type of what it means
/// @param country the country of a demonym, or of a place that stands for a government
public record Reference(
    Name written, int sentence, String name, EntityType type, @Nullable String country) {
  /// A mention that is not resolved yet: it means `name`, of the type as written.
  static Reference asWritten(Name written, int sentence, String name) {
    return new Reference(written, sentence, name, written.type(), null);
  }

  /// The form in which names are compared.
  String key() {
    return Normalization.of(name);
  }

  /// The same mention, meaning something of the same type with another name.
  Reference named(String other) {
    return new Reference(written, sentence, other, type, country);
  }

  /// The same mention, meaning something else.
  Reference meaning(String name, EntityType type) {
    return new Reference(written, sentence, name, type, country);
  }

  /// The same mention, with `country`.
  Reference of(String country) {
    return new Reference(written, sentence, name, type, country);
  }
}
