package dev.dateline.lookup;

import dev.dateline.articles.Unavailable;
import dev.dateline.articles.Upload;
import dev.dateline.explorer.PageSettings;
import dev.dateline.index.watch.Freshness;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.http.ResponseCompression;
import dev.dateline.lookup.problem.Problem;
import dev.dateline.lookup.problem.ProblemType;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Function;

/// The HTTP API: finds the resource for a request, and has an answer to every request.
///
/// @param ports opened for each request, so that each counts what it reads
/// @param address gives a temporary address of an object
/// @param freshness distinguishes news from back-filled articles
/// @param clock gives the present time
/// @param explorer serves the page
record Api(
    Ports.Opener ports,
    Function<Upload, URI> address,
    Freshness freshness,
    InstantSource clock,
    ExplorerResource explorer) {
  /// An API with the usual freshness, the system's clock, and a page without settings.
  Api(Ports.Opener ports, Function<Upload, URI> address) {
    this(
        ports,
        address,
        Freshness.USUAL,
        InstantSource.system(),
        new ExplorerResource(PageSettings.NONE));
  }

  private static final String RETRY_AFTER_SECONDS = "1";

  /// The answer to `request`.
  ///
  /// @throws RuntimeException if the program has a bug: answer with [#failure(Request)]
  Response answer(Request request) {
    Response response =
        Route.of(request.path())
            .map(route -> answer(request, route))
            .orElseGet(() -> unknownPath(request));
    Response compressed = ResponseCompression.apply(request, response);
    return request.method().equals("HEAD") ? compressed.withoutBody() : compressed;
  }

  /// The answer if [#answer(Request)] fails. Does not tell the client what failed.
  static Response failure(Request request) {
    return Problem.of(
            ProblemType.INTERNAL_ERROR, "Ask whoever runs this API, and give the request id.")
        .response(request.id());
  }

  private Response answer(Request request, Route route) {
    if (!route.methods().contains(request.method())) {
      return notAllowed(request, route);
    }
    return request.method().equals("OPTIONS")
        ? Response.empty(204).with("allow", allow(route))
        : answerFromIndex(request, route);
  }

  private Response answerFromIndex(Request request, Route route) {
    var units = new DoubleAdder();
    var resources = new Resources(ports.open(units::add), address, freshness, clock, explorer);
    try {
      return resources
          .of(route, request.method())
          .answer(Call.of(request, route))
          .consuming(units.sum());
    } catch (Unavailable e) {
      return unavailable(request).consuming(units.sum());
    }
  }

  private static Response unavailable(Request request) {
    return Problem.of(ProblemType.UNAVAILABLE, "Send the same request again in a second.")
        .response(request.id())
        .with("retry-after", RETRY_AFTER_SECONDS);
  }

  private static Response notAllowed(Request request, Route route) {
    return Problem.of(
            ProblemType.METHOD_NOT_ALLOWED, "This path allows only " + route.allMethods() + ".")
        .response(request.id())
        .with("allow", allow(route));
  }

  private static String allow(Route route) {
    return String.join(", ", route.methods());
  }

  private static Response unknownPath(Request request) {
    return Problem.of(ProblemType.UNKNOWN_PATH, "The paths are " + Route.allTemplates() + ".")
        .response(request.id());
  }
}
