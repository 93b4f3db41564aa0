package dev.dateline.index.query;

import dev.dateline.index.postings.Term;
import java.util.Set;

/// Resolves a name in a query to the posting lists whose union contains the articles that mention
/// it.
@FunctionalInterface
public interface NameTerms {
  /// Takes every name literally.
  NameTerms LITERAL = name -> Set.of(Term.entity(name));

  /// The lists of `name`, at least one.
  Set<Term> of(String name);
}
