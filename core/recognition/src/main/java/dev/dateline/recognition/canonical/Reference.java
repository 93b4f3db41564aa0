package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Normalization;
import dev.dateline.recognition.text.Name;
import org.jspecify.annotations.Nullable;

/// A name as it is written in one place, and what it is taken to mean.
///
/// @param written where it stands, and as what kind of name: `Ukrainian` and `U.S.-led` are MISC
/// @param sentence the number of its sentence, from 0
/// @param name the name of what it means; its own words until something better is known
/// @param type what kind of thing that is
/// @param country of a demonym, and of a place that stands for a government, the country
public record Reference(
    Name written, int sentence, String name, EntityType type, @Nullable String country) {
  /// What `written` means as long as nothing better is known: `name`, and a thing of the kind that
  /// is written.
  static Reference asWritten(Name written, int sentence, String name) {
    return new Reference(written, sentence, name, written.type(), null);
  }

  /// The form in which names are compared.
  String key() {
    return Normalization.of(name);
  }

  /// The same, meaning a thing of the same kind by another name.
  Reference named(String other) {
    return new Reference(written, sentence, other, type, country);
  }

  /// The same, meaning another thing.
  Reference meaning(String name, EntityType type) {
    return new Reference(written, sentence, name, type, country);
  }

  /// The same, which belongs to `country`.
  Reference of(String country) {
    return new Reference(written, sentence, name, type, country);
  }
}
