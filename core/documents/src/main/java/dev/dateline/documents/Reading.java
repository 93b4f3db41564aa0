package dev.dateline.documents;

import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection;
import dev.dateline.documents.format.RejectedMember;
import java.util.List;

/// The result of reading an uploaded file.
public sealed interface Reading {
  /// The articles in the file.
  ///
  /// @param documents at least one; more than one only if each has a member
  /// @param rejected the members of an archive that are not articles; empty for any other file
  record Documents(List<Document> documents, List<RejectedMember> rejected) implements Reading {
    public Documents {
      documents = List.copyOf(documents);
      rejected = List.copyOf(rejected);
    }
  }

  /// Neither the file nor anything in it can be read as an article.
  record Rejected(Rejection rejection) implements Reading {}
}
