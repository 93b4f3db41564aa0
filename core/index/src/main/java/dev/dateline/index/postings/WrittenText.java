package dev.dateline.index.postings;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Entity;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Extracts all text from a stored value, one per line, to search the index for a person's name.
public final class WrittenText {
  private WrittenText() {}

  /// The texts of what a posting shows.
  public static String of(Payload payload) {
    return lines(in(payload));
  }

  /// The texts of an article's details: its key, its description and the names in it.
  public static String of(IndexedArticle article) {
    var description = article.description();
    return lines(
        Stream.concat(
            Stream.of(article.upload().key(), article.headline(), description.member()),
            Stream.concat(
                Arrays.stream(ArticleField.values())
                    .filter(it -> it != ArticleField.LANGUAGE)
                    .map(description::get),
                article.recognition().entities().stream().map(Entity::name))));
  }

  private static Stream<String> in(Payload payload) {
    return switch (payload) {
      case Payload.Result result ->
          Stream.concat(
              Stream.of(result.key(), result.headline(), result.source()),
              Stream.ofNullable(result.named()).flatMap(WrittenText::in));
      case Payload.Arrived arrived ->
          Stream.of(
                  in(arrived.result()),
                  arrived.matched().stream().flatMap(WrittenText::in),
                  arrived.passages().stream().map(Snippet::text))
              .flatMap(texts -> texts);
      case Payload.Rejected rejected ->
          Stream.of(rejected.key(), rejected.rejection().message(), rejected.rejection().remedy());
      case ArticleText text -> Stream.of(text.text());
    };
  }

  private static Stream<String> in(Payload.EntityHit hit) {
    return Stream.concat(
        Stream.of(hit.name()), Stream.ofNullable(hit.snippet()).map(Snippet::text));
  }

  private static String lines(Stream<String> texts) {
    return texts.filter(Objects::nonNull).collect(Collectors.joining("\n"));
  }
}
