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

  static String of(Payload.Rejected payload) {
    return CanonicalText.of("Rejected")
        .with("key", payload.key())
        .with("versionId", payload.versionId())
        .with("rejection", of(payload.rejection()))
        .with("at", payload.at().toString())
        .end();
  }

  private static String of(Posting posting) {
    return CanonicalText.of("Posting")
        .with("term", posting.term().value())
        .with("position", posting.position().key())
        .with("line", of(posting.payload()))
        .end();
  }

  private static String of(Payload payload) {
    return switch (payload) {
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

  private static String of(Payload.Result payload) {
    var named = payload.named();
    return CanonicalText.of("Result")
        .with("key", payload.key())
        .with("headline", payload.headline())
        .with("source", payload.source())
        .with("simHash", CanonicalForm.of(payload.simHash()))
        .with("named", named == null ? null : of(named))
        .withIf(
            payload.coverage() != NameCoverage.FULL, "coverage", payload.coverage().storedCode())
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
