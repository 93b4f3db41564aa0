package dev.dateline.lookup;

import dev.dateline.articles.Unavailable;
import dev.dateline.articles.Upload;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.http.ResponseCompression;
import dev.dateline.lookup.problem.Problem;
import dev.dateline.lookup.problem.ProblemType;
import java.net.URI;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Function;

/// The HTTP API: finds the resource of a request, and an answer to every request.
///
/// @param ports opened for each request anew, so that each knows what it reads
/// @param address an address under which an object can be had for a while
record Api(Ports.Opener ports, Function<Upload, URI> address) {
  private static final String RETRY_AFTER_SECONDS = "1";

  /// The answer to `request`.
  ///
  /// @throws RuntimeException where there is a fault in the program: [#failure(Request)] is the
  ///   answer then
  Response answer(Request request) {
    Response response =
        Route.of(request.path())
            .map(route -> answer(request, route))
            .orElseGet(() -> unknownPath(request));
    Response compressed = ResponseCompression.apply(request, response);
    return request.method().equals("HEAD") ? compressed.withoutBody() : compressed;
  }

  /// The answer where making one failed. What failed is not for the client to know.
  static Response failure(Request request) {
    return Problem.of(
            ProblemType.INTERNAL_ERROR, "Ask whoever runs this API, and give the request id.")
        .response(request.id());
  }

  private Response answer(Request request, Route route) {
    if (request.method().equals("OPTIONS")) {
      return Response.empty(204).with("allow", route.allowed());
    }
    var units = new DoubleAdder();
    var resources = new Resources(ports.open(units::add), address);
    try {
      return resources
          .of(route, request.method())
          .map(resource -> resource.get(Call.of(request, route)))
          .orElseGet(() -> notAllowed(request, route))
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
            ProblemType.METHOD_NOT_ALLOWED, "This path takes " + route.allowed() + " alone.")
        .response(request.id())
        .with("allow", route.allowed());
  }

  private static Response unknownPath(Request request) {
    return Problem.of(
            ProblemType.UNKNOWN_PATH,
            Route.allTemplates())
        .response(request.id());
  }
}
