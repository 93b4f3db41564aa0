package dev.dateline.index.directory.store;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameKey;
import java.util.Optional;

/// An entry of the directory: `alias` may stand for `name`. A name is an alias of itself.
///
/// @param alias what users may type
/// @param name the canonical name, as displayed
public record NameEntry(FoldedName alias, String name, EntityType type) {
  /// The name's key.
  public NameKey key() {
    return NameKey.of(name);
  }

  /// The stored form, which determines the order: alias, `#`, the name's key, `#`, the type. Folded
  /// names contain no `#`, so all entries of an alias share the prefix of the alias and `#`.
  public String sortKey() {
    return alias + "#" + key() + "#" + type.storedCode();
  }

  /// Whether the directory can store this entry.
  public boolean fits() {
    return alias.fits() && key().fits();
  }

  /// Parses [#sortKey()] of an entry for `name`; empty if it is malformed or of an unknown type.
  public static Optional<NameEntry> parse(String sortKey, String name) {
    int alias = sortKey.indexOf('#');
    int type = sortKey.lastIndexOf('#');
    if (alias < 1) {
      return Optional.empty();
    }
    return EntityType.ofStoredCode(sortKey.substring(type + 1))
        .map(known -> new NameEntry(FoldedName.of(sortKey.substring(0, alias)), name, known));
  }
}
