package dev.dateline.index.protocol;

import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Rejection;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Snippet;
import java.util.List;

/// Postings as text for a fingerprint, with the same rules as [CanonicalForm].
final class CanonicalPosting {
  private CanonicalPosting() {}

  static String of(List<Posting> postings) {
    return CanonicalText.list(postings, CanonicalPosting::of);
  }

  static String of(Payload.Rejected line) {
    return CanonicalText.of("Rejected")
        .with("key", line.key())
        .with("versionId", line.versionId())
        .with("rejection", of(line.rejection()))
        .with("at", line.at().toString())
        .end();
  }

  private static String of(Posting posting) {
    return CanonicalText.of("Posting")
        .with("term", posting.term().value())
        .with("position", posting.position().key())
        .with("line", of(posting.line()))
        .end();
  }

  private static String of(Payload line) {
    return switch (line) {
      case Payload.Result result -> of(result);
      case Payload.Rejected rejected -> of(rejected);
      case Payload.Arrived arrived ->
          throw new IllegalArgumentException("not part of a fingerprint: " + arrived);
      case ArticleText text -> of(text);
    };
  }

  /// Records only that the text is stored. The article's own form has a digest of the text, and its
  /// sentences.
  private static String of(ArticleText text) {
    return CanonicalText.of("Text").with("stored", text.isCut() ? "cut" : "whole").end();
  }

  private static String of(Payload.Result line) {
    var named = line.named();
    return CanonicalText.of("Result")
        .with("key", line.key())
        .with("headline", line.headline())
        .with("source", line.source())
        .with("simHash", CanonicalForm.of(line.simHash()))
        .with("named", named == null ? null : of(named))
        .withIf(line.coverage() != NameCoverage.FULL, "coverage", line.coverage().storedCode())
        .end();
  }

  private static String of(Payload.EntityHit named) {
    var snippet = named.snippet();
    return CanonicalText.of("Named")
        .with("name", named.name())
        .with("type", named.type().storedCode())
        .with("mentions", named.mentions())
        .with("snippet", snippet == null ? null : of(snippet))
        .end();
  }

  private static String of(Snippet snippet) {
    return CanonicalText.of("Snippet")
        .with("text", snippet.text())
        .with("sentence", CanonicalForm.of(snippet.sentence()))
        .with("mention", CanonicalForm.of(snippet.mention()))
        .end();
  }

  private static String of(Rejection rejection) {
    return CanonicalText.of("Rejection")
        .with("reason", rejection.reason().storedCode())
        .with("message", rejection.message())
        .with("remedy", rejection.remedy())
        .end();
  }
}
