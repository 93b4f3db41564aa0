package dev.dateline.index.explore;

import dev.dateline.index.postings.Term;
import java.util.Set;

/// A name in a query.
///
/// @param name as displayed
/// @param terms the posting lists of what it means
public record AskedName(String name, Set<Term> terms) {
  public AskedName {
    terms = Set.copyOf(terms);
  }
}
