package dev.dateline.lookup.representation;

import dev.dateline.articles.NameCoverage;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Snippet;
import dev.dateline.index.query.Hit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page of articles as a table with a header.
final class ArticlesCsv {
  private ArticlesCsv() {}

  static byte[] bytes(List<Hit> hits, Set<ResultField> fields) {
    var csv = new Csv();
    csv.row(header(fields));
    hits.forEach(hit -> csv.row(row(hit, fields)));
    return csv.bytes();
  }

  static List<String> header(Set<ResultField> fields) {
    return fields.stream().flatMap(ArticlesCsv::names).toList();
  }

  static List<String> row(Hit hit, Set<ResultField> fields) {
    return fields.stream().flatMap(field -> cells(hit, field)).toList();
  }

  private static Stream<String> names(ResultField field) {
    return field == ResultField.MENTIONS
        ? Stream.of(field.code(), "snippet")
        : Stream.of(field.code());
  }

  private static Stream<String> cells(Hit hit, ResultField field) {
    return switch (field) {
      case ID -> Stream.of(hit.position().id().value());
      case DATE -> Stream.of(hit.position().day().toString());
      case HEADLINE -> Stream.of(Csv.safe(hit.headline()));
      case KEY -> Stream.of(Csv.safe(hit.key()));
      case SOURCE -> Stream.of(Csv.safe(hit.source()));
      case MENTIONS ->
          Stream.of(
              joined(hit, ArticlesCsv::mention, "; "), joined(hit, ArticlesCsv::snippet, " "));
      case NAMES -> Stream.of(hit.coverage() == NameCoverage.FULL ? "" : hit.coverage().code());
      case PASSAGES -> Stream.of(Csv.safe(passages(hit)));
    };
  }

  private static String passages(Hit hit) {
    return hit.passages().stream().map(Snippet::text).distinct().collect(Collectors.joining(" "));
  }

  private static String joined(
      Hit hit, Function<Payload.EntityHit, String> text, String separator) {
    return Csv.safe(
        hit.mentions().stream().map(text).distinct().collect(Collectors.joining(separator)));
  }

  /// Such as `NATO (organization) 2`.
  private static String mention(Payload.EntityHit named) {
    String type = named.type().code();
    return named.name() + " (" + type + ") " + named.mentions();
  }

  private static String snippet(Payload.EntityHit named) {
    return named.snippet() == null ? "" : named.snippet().text();
  }
}
