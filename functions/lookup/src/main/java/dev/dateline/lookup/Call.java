package dev.dateline.lookup;

import dev.dateline.index.explore.AnalysisOutcome;
import dev.dateline.index.query.Cursor;
import dev.dateline.index.query.Query;
import dev.dateline.lookup.http.Percent;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.parameters.ParameterReader;
import dev.dateline.lookup.problem.InvalidParameter;
import dev.dateline.lookup.problem.Problem;
import dev.dateline.lookup.problem.ProblemType;
import dev.dateline.lookup.representation.AnalysisFormat;
import dev.dateline.lookup.representation.Links;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A request with its route.
record Call(Request request, Route route, ParameterReader parameters) {
  static Call of(Request request, Route route) {
    return new Call(request, route, new ParameterReader(request.rawQuery(), route.parameters()));
  }

  /// The path's variable; there is at most one.
  String id() {
    return request.path().get(1);
  }

  /// The problem document about the invalid parameters.
  Response invalid() {
    return Problem.of(parameters.errors()).response(request.id());
  }

  Response problem(ProblemType type, String detail) {
    return Problem.of(type, detail).response(request.id());
  }

  /// The answer in `outcome`, or the problem document that says why there is none.
  <T> Response answer(AnalysisOutcome<T> outcome, AnalysisFormat format, Function<T, byte[]> body) {
    return switch (outcome) {
      case AnalysisOutcome.Found<T>(T answer) ->
          Response.of(200, format.mediaType(), body.apply(answer));
      case AnalysisOutcome.TooMany<T> _ -> tooManyToCompare();
      case AnalysisOutcome.TooRare<T> rare -> problem(ProblemType.SAMPLE_TOO_SMALL, advice(rare));
    };
  }

  private static String advice(AnalysisOutcome.TooRare<?> rare) {
    return ("A request may read only so much, and found %s of the matching articles: too few to"
            + " count by. Give %s, or fewer conditions; or list the articles.")
        .formatted(
            rare.articles() == 0 ? "none" : rare.articles(),
            rare.days() == 1 ? "a single day" : "at most %s days".formatted(rare.days()));
  }

  /// The problem that near duplicates cannot be hidden in a sample.
  Response tooManyToCompare() {
    parameters.reject(
        InvalidParameter.of(
            ProblemType.CONFLICTING_PARAMETERS,
            "duplicates",
            "hide",
            "So many articles cannot be compared at once. Give fewer days, or leave out"
                + " duplicates=hide."));
    return invalid();
  }

  /// The links of a page of `query`.
  ///
  /// @param next where the next page starts; null on the last page
  Links links(@Nullable Cursor next, Query query) {
    return links(next == null ? null : next.write(query));
  }

  /// The links of a page.
  ///
  /// @param cursor where the next page starts; null on the last page
  Links links(@Nullable String cursor) {
    String address = request.baseUrl() + "/" + path();
    String query = Percent.escapeIllegal(request.rawQuery());
    return new Links(
        request.baseUrl(),
        address + (query.isEmpty() ? "" : "?" + query),
        cursor == null ? null : address + "?" + with(cursor, query),
        cursor);
  }

  /// A page, with a link to the next one if there is one.
  static Response page(String mediaType, byte[] body, Links links) {
    var response = Response.of(200, mediaType, body);
    return links.next() == null
        ? response
        : response.with("link", "<" + links.next() + ">; rel=\"next\"");
  }

  private String path() {
    return request.path().stream().map(Percent::encodeForm).collect(Collectors.joining("/"));
  }

  private static String with(String cursor, String query) {
    return Stream.concat(
            Stream.of(query.split("&")).filter(pair -> !isCursor(pair)),
            Stream.of("cursor=" + cursor))
        .collect(Collectors.joining("&"));
  }

  private static boolean isCursor(String pair) {
    return pair.isEmpty() || pair.startsWith("cursor=");
  }
}
