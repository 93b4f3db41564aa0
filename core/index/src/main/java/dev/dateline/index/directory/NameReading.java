package dev.dateline.index.directory;

import dev.dateline.index.postings.Term;
import java.util.List;
import java.util.Set;

/// How a name in a query is read.
///
/// @param asked the name as the user typed it
/// @param as the names that it means, each the root of its group; the typed name itself if it means
///   no other
/// @param others further names that it could mean; their articles are not in the answer
/// @param ambiguous whether it is read as several different things
/// @param complete false if it could mean more names than `others` lists
/// @param terms the posting lists whose union is the answer, including that of the typed name
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
