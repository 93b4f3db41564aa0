package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Members;
import java.util.Optional;

/// A service that stores the parts of an article elsewhere than in the article's own members.
@FunctionalInterface
interface JsonDialect {
  /// `object` as an article with the usual names; empty if it is not an object of this service.
  Optional<Members> article(Members object);
}
