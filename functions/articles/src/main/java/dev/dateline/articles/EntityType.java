package dev.dateline.articles;

/// What kind of thing a name names: the four classes of the CoNLL-2003 shared task.
public enum EntityType {
  PERSON,
  ORGANIZATION,
  LOCATION,
  /// Nationalities, events, works, products and whatever else has a proper name.
  MISC
}
