package dev.dateline.index.directory;

import dev.dateline.articles.EntityType;
import java.util.Optional;

/// One line of the directory: that `alias` may stand for `name`. A name is an alias of itself.
///
/// @param alias what people may type
/// @param name the canonical name, as shown
/// @param type what kind of thing it names
public record NameEntry(FoldedName alias, String name, EntityType type) {
  /// The name's key.
  public NameKey key() {
    return NameKey.of(name);
  }

  /// As it is stored and sorted: alias, `#`, the name's key, `#`, the type. A folded name has no
  /// `#`, so that all that an alias stands for begins with it and a `#`.
  public String sortKey() {
    return alias + "#" + key() + "#" + type.storedCode();
  }

  /// Whether the directory can keep this line.
  public boolean fits() {
    return alias.fits() && key().fits();
  }

  /// The line that was stored under `sortKey` for the name shown as `name`, or empty where it has
  /// not the form of one.
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
