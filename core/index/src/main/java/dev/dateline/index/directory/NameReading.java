package dev.dateline.index.directory;

import dev.dateline.index.postings.Term;
import java.util.List;
import java.util.Set;

/// How a name that was asked for is read.
///
/// @param asked the name as it was asked for
/// @param as the names whose articles are meant, each the root of its group; the name asked for
///   itself where it stands for no other
/// @param others names that it may stand for as well, whose articles are left out
/// @param ambiguous whether it is read as different things at once
/// @param complete false where it may stand for more names than `others` lists
/// @param terms the posting lists that hold the articles that are meant, that of the very name
///   asked for among them: their union answers
public record NameReading(
    String asked,
    List<Candidate> as,
    List<Candidate> others,
    boolean ambiguous,
    boolean complete,
    Set<Term> terms) {
  public NameReading {
    as = List.copyOf(as);
    others = List.copyOf(others);
    terms = Set.copyOf(terms);
  }
}
