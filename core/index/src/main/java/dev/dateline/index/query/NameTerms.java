package dev.dateline.index.query;

import dev.dateline.index.postings.Term;
import java.util.Set;

/// Tells which lists hold the articles that a name in a query means: an article that is on one of
/// them names it.
@FunctionalInterface
public interface NameTerms {
  /// Every name means the articles that use that very name.
  NameTerms LITERAL = name -> Set.of(Term.entity(name));

  /// The lists of `name`; at least one.
  Set<Term> of(String name);
}
