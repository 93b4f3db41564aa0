package dev.dateline.index.directory;

import dev.dateline.articles.Normalization;
import dev.dateline.index.postings.Term;

/// A name as it is told from others: whatever is written alike is one.
///
/// @param value the normal form, see [Normalization]
public record NameKey(String value) implements Comparable<NameKey> {
  /// The longest name that the directory keeps, in UTF-16 units. Longer ones name nothing, and
  /// would not fit into a store's keys.
  public static final int LONGEST = 120;

  public NameKey {
    value = Normalization.of(value);
  }

  /// The key of `name`.
  public static NameKey of(String name) {
    return new NameKey(name);
  }

  /// Whether the directory can keep this name: it is neither empty nor too long.
  public boolean fits() {
    return !value.isEmpty() && value.length() <= LONGEST;
  }

  /// The posting list of the articles that use this very name.
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
