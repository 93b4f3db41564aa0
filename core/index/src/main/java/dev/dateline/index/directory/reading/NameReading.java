package dev.dateline.index.directory.reading;

import dev.dateline.index.postings.Term;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How a name in a query is read.
///
/// @param query the name as the user typed it
/// @param as the names that it means, each the root of its group; the typed name itself if it means
///   no other
/// @param others further names that it could mean; their articles are not in the answer
/// @param ambiguous whether it is read as several different things
/// @param near names with a similar spelling, if no article uses the name itself; their articles
///   are not in the answer
/// @param complete false if it could mean more names than `others` lists
/// @param terms the posting lists whose union is the answer, including that of the typed name
public record NameReading(
    String query,
    List<Candidate> as,
    List<Candidate> others,
    List<Candidate> near,
    boolean ambiguous,
    boolean complete,
    Set<Term> terms) {
  public NameReading {
    as = List.copyOf(as);
    others = List.copyOf(others);
    near = List.copyOf(near);
    // In the same order on every machine, since an article's mentions are shown in this order.
    var sorted = new TreeSet<>(Comparator.comparing(Term::value));
    sorted.addAll(terms);
    terms = Collections.unmodifiableSet(sorted);
  }

  /// Whether the directory knows nothing that the name means.
  public boolean isUnknown() {
    return others.isEmpty() && terms.size() == 1 && as.getFirst().types().isEmpty();
  }

  /// This reading of an unknown name, with names that are near it.
  public NameReading near(List<Candidate> names) {
    return new NameReading(query, as, others, names, ambiguous, complete, terms);
  }
}
