package dev.dateline.index.explore;

import dev.dateline.index.postings.Term;
import java.util.Set;

/// A name that all articles of a query have.
///
/// @param name as it is shown
/// @param terms the lists of what it means
public record AskedName(String name, Set<Term> terms) {
  public AskedName {
    terms = Set.copyOf(terms);
  }
}
