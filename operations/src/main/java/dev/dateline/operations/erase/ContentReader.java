package dev.dateline.operations.erase;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import dev.dateline.index.postings.WrittenText;
import dev.dateline.index.protocol.PostingPlace;
import dev.dateline.index.protocol.StoredContent;
import dev.dateline.operations.erase.Holding.Kind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Determines what kind of content an id with a matching item is.
record ContentReader(DataStores stores, SoughtNames names) {
  /// @param isNamed whether more contains the name than the terms of watches
  Holding read(ArticleId id, boolean isNamed) {
    return stores
        .contents()
        .read(id)
        .flatMap(content -> holding(content, isNamed))
        .orElseGet(() -> new Holding.Trace(id, stores.contents().archive(id).orElse(id)));
  }

  private Optional<Holding> holding(StoredContent content, boolean isNamed) {
    var commit = content.commit();
    var article = commit == null ? null : commit.article();
    String member = article == null ? null : article.description().member();
    var kind = kind(content, member != null, isNamed);
    return key(content, article)
        .map(key -> new Holding.Content(kind, content.id(), key, label(key, member)));
  }

  private static Optional<String> key(StoredContent content, @Nullable IndexedArticle article) {
    return article != null
        ? Optional.of(article.upload().key())
        : content.postings().stream()
            .map(Posting::payload)
            .filter(Payload.Listed.class::isInstance)
            .map(line -> ((Payload.Listed) line).key())
            .findFirst();
  }

  private static String label(String key, @Nullable String member) {
    return member == null ? key : key + "\t" + member;
  }

  private Kind kind(StoredContent content, boolean isMember, boolean isNamed) {
    if (!isNamed(content)) {
      return isNamed ? Kind.FORMER : Kind.LISTED;
    }
    return switch (content.head().fingerprint().kind()) {
      case ARCHIVE -> Kind.ARCHIVE;
      case REJECTED -> Kind.REJECTION;
      case ARTICLE, REMOVED, OTHER -> isMember ? Kind.MEMBER : Kind.ARTICLE;
    };
  }

  /// Whether the current content names the person: not only an earlier one, and not only a watch
  /// that found it.
  private boolean isNamed(StoredContent content) {
    var commit = content.commit();
    var article = commit == null ? null : commit.article();
    return (article != null && names.isIn(WrittenText.of(article)))
        || content.postings().stream()
            .map(Posting::payload)
            .map(WrittenText::of)
            .anyMatch(names::isIn)
        || content.head().footprint().places().stream()
            .map(PostingPlace::term)
            .filter(term -> term.watch().isEmpty())
            .map(Term::value)
            .anyMatch(names::isIn);
  }
}
