package dev.dateline.index.directory.spelling;

import dev.dateline.articles.Normalization;
import dev.dateline.index.postings.Term;

/// The identity of a name: names with equal normal forms are the same name.
///
/// @param value the normal form, see [Normalization]
public record NameKey(String value) implements Comparable<NameKey> {
  /// The maximum length of a name in UTF-16 units. Anything longer is not a name, and would not fit
  /// into the store's keys.
  public static final int LONGEST = 120;

  public NameKey {
    value = Normalization.of(value);
  }

  /// The key of `name`.
  public static NameKey of(String name) {
    return new NameKey(name);
  }

  /// Whether the directory can store this name: it is neither empty nor too long.
  public boolean fits() {
    return !value.isEmpty() && value.length() <= LONGEST;
  }

  /// The posting list of the articles that mention exactly this name.
  public Term term() {
    return Term.entity(value);
  }

  @Override
  public int compareTo(NameKey other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
