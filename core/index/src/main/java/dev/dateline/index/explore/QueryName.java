package dev.dateline.index.explore;

import dev.dateline.index.postings.Term;
import java.util.Set;

/// A name in a query.
///
/// @param name as displayed
/// @param terms the posting lists of what it means
public record QueryName(String name, Set<Term> terms) {
  public QueryName {
    terms = Set.copyOf(terms);
  }
}
