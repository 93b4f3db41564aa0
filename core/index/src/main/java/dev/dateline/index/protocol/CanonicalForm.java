package dev.dateline.index.protocol;

import static dev.dateline.index.protocol.CanonicalText.list;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Entity;
import dev.dateline.articles.Mention;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.SimHash;
import dev.dateline.articles.Span;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.TextProfile;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.IndexedArticle;

/// An article as the text that its fingerprint is computed from.
///
/// Its names are those that records and components had when the first fingerprints were stored.
/// They are part of the stored form: a class that is renamed keeps its name here, since otherwise
/// every article in every table would be indexed again. For the same reason, a new field is left
/// out if it is not set.
final class CanonicalForm {
  private CanonicalForm() {}

  /// All of `article` except the version of its object and the time of indexing.
  static String of(IndexedArticle article) {
    return CanonicalText.of("IndexedArticle")
        .with("id", article.id().value())
        .with("upload", withoutVersion(article.upload()))
        .with("date", of(article.date()))
        .with("headline", article.headline())
        .with("description", of(article.description()))
        .with("profile", of(article.profile()))
        .with("recognition", of(article.recognition()))
        .with("indexed", "1970-01-01T00:00:00Z")
        .end();
  }

  static String of(ObjectVersion version) {
    return CanonicalText.of("ObjectVersion")
        .with("versionId", version.versionId())
        .with("etag", version.etag())
        .with("size", version.size())
        .with("time", version.time().toString())
        .end();
  }

  static String of(Fingerprint member) {
    return CanonicalText.of("Fingerprint")
        .with("kind", member.kind().storedCode())
        .with("digest", member.digest())
        .end();
  }

  static String of(Span span) {
    return CanonicalText.of("Span").with("start", span.start()).with("end", span.end()).end();
  }

  static String of(SimHash hash) {
    return CanonicalText.of("SimHash").with("bits", hash.bits()).end();
  }

  private static String withoutVersion(Upload upload) {
    return CanonicalText.of("Upload")
        .with("bucket", upload.bucket())
        .with("key", upload.key())
        .with("versionId", null)
        .with("etag", "")
        .with("size", 0)
        .with("time", "1970-01-01T00:00:00Z")
        .end();
  }

  private static String of(PublicationDate date) {
    var time = date.time();
    return CanonicalText.of("PublicationDate")
        .with("day", date.day().toString())
        .with("time", time == null ? null : time.toString())
        .with("source", date.source().storedCode())
        .end();
  }

  private static String of(IndexedArticle.Description description) {
    var confidence = description.confidence();
    var text = CanonicalText.of("Description").with("member", description.member());
    for (ArticleField field : ArticleField.OF_FIRST_RELEASE) {
      text.with(field.code(), description.get(field));
    }
    text.with("format", description.format())
        .with("charset", description.charset())
        .withIf(confidence != TextConfidence.HIGH, "confidence", confidence.storedCode());
    for (ArticleField field : ArticleField.OF_LATER_RELEASES) {
      String value = description.get(field);
      text.withIf(value != null, field.code(), value);
    }
    return text.end();
  }

  private static String of(TextProfile profile) {
    return CanonicalText.of("TextProfile")
        .with("words", profile.words())
        .with("summary", profile.summary())
        .with("sha256", profile.sha256())
        .with("simHash", of(profile.simHash()))
        .with("dates", list(profile.dates(), CanonicalForm::of))
        .end();
  }

  private static String of(MentionedDate date) {
    return CanonicalText.of("MentionedDate")
        .with("span", of(date.span()))
        .with("period", date.period().value())
        .end();
  }

  private static String of(Recognition recognition) {
    var coverage = recognition.coverage();
    return CanonicalText.of("Recognition")
        .with("sentences", list(recognition.sentences(), CanonicalForm::of))
        .with("entities", list(recognition.entities(), CanonicalForm::of))
        .withIf(coverage != NameCoverage.FULL, "coverage", coverage.storedCode())
        .end();
  }

  private static String of(Entity entity) {
    return CanonicalText.of("Entity")
        .with("name", entity.name())
        .with("type", entity.type().storedCode())
        .with("country", entity.country())
        .with("mentions", list(entity.mentions(), CanonicalForm::of))
        .end();
  }

  private static String of(Mention mention) {
    return CanonicalText.of("Mention")
        .with("span", of(mention.span()))
        .with("sentence", mention.sentence())
        .end();
  }
}
