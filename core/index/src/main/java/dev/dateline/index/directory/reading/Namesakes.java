package dev.dateline.index.directory.reading;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.MiddleInitials;
import dev.dateline.index.directory.spelling.NameSpelling;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The people whose names differ from a query only by middle initials. As long as all of them have
/// the same initials or none, they are one person; otherwise the initials tell them apart.
///
/// @param form the form of their name that [NameSpelling#ofPerson] defines
/// @param initials the middle initials in the query
/// @param differ whether their initials, or those in the query, differ
record Namesakes(FoldedName form, MiddleInitials initials, boolean differ) {
  static Namesakes of(String query, Collection<Candidate> candidates) {
    var form = NameSpelling.ofPerson(query);
    var initials = MiddleInitials.of(query);
    var known =
        candidates.stream()
            .filter(each -> isNamed(each, form))
            .map(each -> MiddleInitials.of(each.name()));
    var letters =
        Stream.concat(known, Stream.of(initials))
            .map(MiddleInitials::letters)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.toSet());
    return new Namesakes(form, initials, letters.size() > 1);
  }

  /// Whether the query, which gives initials, does not mean `candidate`.
  boolean excludes(Candidate candidate) {
    return differ
        && !initials.letters().isEmpty()
        && isNamed(candidate, form)
        && !initials.letters().equals(MiddleInitials.of(candidate.name()).letters());
  }

  /// Whether the query, which gives no initials, means `candidate` and others.
  boolean isOneOfSeveral(Candidate candidate) {
    return differ
        && initials.letters().isEmpty()
        && isNamed(candidate, form)
        && !MiddleInitials.of(candidate.name()).letters().isEmpty();
  }

  private static boolean isNamed(Candidate candidate, FoldedName form) {
    return candidate.types().contains(EntityType.PERSON)
        && NameSpelling.ofPerson(candidate.name()).equals(form);
  }
}
