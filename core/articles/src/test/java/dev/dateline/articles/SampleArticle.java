package dev.dateline.articles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article made up for a test: each of its names has its own sentence.
///
/// @param key of the object in the bucket [#BUCKET]
/// @param version of the object; null as in a bucket without versions
/// @param member its path in an archive; null if the object is the article
public record SampleArticle(
    String key,
    @Nullable String version,
    @Nullable String member,
    LocalDate day,
    String headline,
    @Nullable String source,
    List<String> names) {
  public static final String BUCKET = "sample-bucket";
  public static final Instant UPLOADED = Instant.parse("2023-07-20T10:15:30Z");
  private static final LocalDate DAY = LocalDate.of(2023, 7, 14);

  /// An article of 14 July 2023 that names nobody.
  public static SampleArticle of(String key) {
    return new SampleArticle(key, null, null, DAY, "About " + key, null, List.of());
  }

  public SampleArticle naming(String... all) {
    return naming(List.of(all));
  }

  public SampleArticle naming(List<String> all) {
    return new SampleArticle(key, version, member, day, headline, source, all);
  }

  public SampleArticle on(LocalDate otherDay) {
    return new SampleArticle(key, version, member, otherDay, headline, source, names);
  }

  public SampleArticle on(String otherDay) {
    return on(LocalDate.parse(otherDay));
  }

  public SampleArticle from(String otherSource) {
    return new SampleArticle(key, version, member, day, headline, otherSource, names);
  }

  public SampleArticle titled(String title) {
    return new SampleArticle(key, version, member, day, title, source, names);
  }

  public SampleArticle inVersion(String otherVersion) {
    return new SampleArticle(key, otherVersion, member, day, headline, source, names);
  }

  /// The article at `path` in an archive under this key.
  public SampleArticle inArchive(String path) {
    return new SampleArticle(key, version, path, day, headline, source, names);
  }

  public ArticleId id() {
    return member == null ? ArticleId.of(BUCKET, key) : ArticleId.ofMember(BUCKET, key, member);
  }

  public Upload upload() {
    return new Upload(BUCKET, key, version, "etag-" + version, 1000, UPLOADED);
  }

  /// The article as the index takes it.
  public Article article() {
    var text = new StringBuilder("It begins here.");
    var sentences = new ArrayList<Span>(List.of(new Span(0, text.length())));
    var entities = new ArrayList<Entity>();
    for (String name : names) {
      int start = text.append(' ').length();
      text.append("There ").append(name).append(" was seen.");
      var mention = new Span(start + 6, start + 6 + name.length());
      entities.add(
          Entity.of(name, EntityType.PERSON, List.of(new Mention(mention, sentences.size()))));
      sentences.add(new Span(start, text.length()));
    }
    return Article.of(
        upload(), document(text.toString()), new Recognition(sentences, entities), UPLOADED);
  }

  private Document document(String text) {
    var date = PublicationDate.of(day, DateSource.HEADER);
    return new Document(
        member,
        date,
        text,
        headline,
        Metadata.NONE.with(ArticleField.SOURCE, source).with(ArticleField.LANGUAGE, "en"),
        "text",
        "UTF-8",
        TextConfidence.HIGH,
        List.of());
  }
}
