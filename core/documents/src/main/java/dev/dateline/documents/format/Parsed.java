package dev.dateline.documents.format;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import java.util.List;

/// The result of reading a file in one format.
public sealed interface Parsed {
  /// The articles in it.
  ///
  /// @param drafts each has a member of its own, unless there is only one
  /// @param flaws the members that cannot be read; at least one if there are no drafts
  record Drafts(List<Draft> drafts, List<Flaw> flaws) implements Parsed {
    public Drafts {
      drafts = List.copyOf(drafts);
      flaws = List.copyOf(flaws);
    }
  }

  /// It cannot be read.
  record Rejected(Rejection rejection) implements Parsed {}

  /// A part of a file that cannot be read.
  ///
  /// @param member what identifies it, such as the number of its line
  record Flaw(String member, Rejection rejection) {}

  /// Articles without flaws.
  static Parsed articles(List<Draft> drafts) {
    return new Drafts(drafts, List.of());
  }

  /// A file that is one article.
  static Parsed article(Draft draft) {
    return new Drafts(List.of(draft), List.of());
  }

  /// A file that cannot be read.
  static Parsed rejected(Reason reason, String message, String remedy) {
    return new Rejected(new Rejection(reason, message, remedy));
  }
}
