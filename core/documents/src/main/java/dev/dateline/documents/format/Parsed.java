package dev.dateline.documents.format;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import java.util.List;

/// The result of reading a file in one format.
public sealed interface Parsed {
  /// The articles in it.
  ///
  /// @param drafts each has a member of its own, unless there is only one
  /// @param rejected the members that cannot be read; at least one if there are no drafts
  record Drafts(List<Draft> drafts, List<RejectedMember> rejected) implements Parsed {
    public Drafts {
      drafts = List.copyOf(drafts);
      rejected = List.copyOf(rejected);
    }
  }

  /// It cannot be read.
  record Rejected(Rejection rejection) implements Parsed {}

  /// Articles, and nothing rejected beside them.
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
