package dev.dateline.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.SimHash;
import dev.dateline.articles.Span;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.TextProfile;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.IndexedArticle.Description;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ArticleEncodingTest {
  private static final List<MentionedDate> DATES =
      Stream.of("2023-06-04", "0999-12", "2024")
          .map(text -> new MentionedDate(new Span(7, 11), CalendarPeriod.parse(text).orElseThrow()))
          .toList();

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void everyArticleComesBackAsItWas(@ForAll("articles") IndexedArticle article) {
    byte[] bytes = ArticleEncoding.encode(article);

    assertThat(ArticleEncoding.decode(article.id(), bytes)).isEqualTo(article);
  }

  @Provide
  Arbitrary<IndexedArticle> articles() {
    return Combinators.combine(uploads(), dates(), text(), descriptions(), recognitions(), times())
        .as(
            (upload, date, headline, description, recognition, indexed) ->
                new IndexedArticle(
                    ArticleId.of(upload.bucket(), upload.key()),
                    upload,
                    date,
                    headline,
                    description,
                    new TextProfile(
                        headline.length(), headline, "5f", new SimHash(indexed.hashCode()), DATES),
                    recognition,
                    indexed));
  }

  private static Arbitrary<Upload> uploads() {
    var sizes = Arbitraries.longs().greaterOrEqual(0);
    return Combinators.combine(text(), text(), orNone(text()), text(), sizes, times())
        .as(Upload::new);
  }

  private static Arbitrary<PublicationDate> dates() {
    var days = Arbitraries.longs().between(-800_000, 2_900_000).map(LocalDate::ofEpochDay);
    var full = Arbitraries.of("2023-07-14T10:00:00+03:00", "1999-12-31T23:59:59.123456789Z");
    return Combinators.combine(
            days, orNone(full.map(OffsetDateTime::parse)), Arbitraries.of(DateSource.class))
        .as(PublicationDate::new);
  }

  private static Arbitrary<Description> descriptions() {
    return Combinators.combine(
            orNone(text()),
            Arbitraries.maps(Arbitraries.of(ArticleField.class), text()).map(Metadata::new),
            text(),
            text(),
            Arbitraries.of(TextConfidence.class))
        .as(Description::new);
  }

  private static Arbitrary<Recognition> recognitions() {
    var mentions = Combinators.combine(spans(), offsets()).as(Mention::new);
    var entities =
        Combinators.combine(
                text().map(name -> "x" + name),
                Arbitraries.of(EntityType.class),
                orNone(text()),
                mentions.list().ofMinSize(1).ofMaxSize(5))
            .as(Entity::new);
    return Combinators.combine(
            spans().list().ofMaxSize(9),
            entities.list().ofMaxSize(9),
            Arbitraries.of(NameCoverage.class))
        .as(Recognition::new);
  }

  private static Arbitrary<Span> spans() {
    return Combinators.combine(offsets(), offsets())
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)));
  }

  private static Arbitrary<Integer> offsets() {
    return Arbitraries.integers().between(0, 6_000_000);
  }

  private static Arbitrary<Instant> times() {
    return Combinators.combine(
            Arbitraries.longs().between(-1_000_000_000L, 4_000_000_000L),
            Arbitraries.integers().between(0, 999_999_999))
        .as(Instant::ofEpochSecond);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.of("", "a", "Zürich 東京 🎉", "x".repeat(500), "The quick brown fox. ");
  }

  private static <T> Arbitrary<@Nullable T> orNone(Arbitrary<T> some) {
    return some.injectNull(0.3);
  }
}
