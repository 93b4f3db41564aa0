package dev.dateline.lookup;

import dev.dateline.articles.Upload;
import dev.dateline.articles.directory.NameDirectory;
import dev.dateline.articles.postings.PostingLists;
import dev.dateline.articles.query.ArticleFinder;
import dev.dateline.articles.query.RejectionFinder;
import dev.dateline.lookup.http.Compression;
import dev.dateline.lookup.http.Request;
import dev.dateline.lookup.http.Response;
import dev.dateline.lookup.problem.Problem;
import dev.dateline.lookup.problem.ProblemType;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// The HTTP API: finds the resource of a request, and an answer to every request.
final class Api {
  private static final String RETRY_AFTER_SECONDS = "1";

  private final ArticlesResource articles;
  private final CountResource count;
  private final ArticleResource article;
  private final ContentResource content;
  private final SimilarResource similar;
  private final EntitiesResource entities;
  private final EntityResource entity;
  private final AliasResource alias;
  private final RejectionsResource rejections;

  /// @param address an address under which an object can be had for a while
  Api(PostingLists lists, NameDirectory directory, Function<Upload, URI> address, Clock clock) {
    var finder = new ArticleFinder(lists);
    this.articles = new ArticlesResource(finder, directory);
    this.count = new CountResource(finder, directory);
    this.article = new ArticleResource(lists);
    this.content = new ContentResource(lists, address);
    this.similar = new SimilarResource(lists, finder);
    this.entities = new EntitiesResource(directory);
    this.entity = new EntityResource(directory);
    this.alias = new AliasResource(directory);
    this.rejections = new RejectionsResource(new RejectionFinder(lists, clock));
  }

  /// The answer to `request`.
  ///
  /// @throws RuntimeException where there is a fault in the program: [#failure(Request)] is the
  ///   answer then
  Response answer(Request request) {
    Response response =
        Route.of(request.path())
            .map(route -> answer(request, route))
            .orElseGet(() -> unknownPath(request));
    return request.method().equals("HEAD")
        ? response.withoutBody()
        : Compression.apply(request, response);
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
    try {
      return resource(route, request.method())
          .map(resource -> resource.get(Call.of(request, route)))
          .orElseGet(() -> notAllowed(request, route));
    } catch (PostingLists.Unavailable e) {
      return Problem.of(ProblemType.UNAVAILABLE, "Send the same request again in a second.")
          .response(request.id())
          .with("retry-after", RETRY_AFTER_SECONDS);
    }
  }

  private static Response notAllowed(Request request, Route route) {
    return Problem.of(
            ProblemType.METHOD_NOT_ALLOWED, "This path takes " + route.allowed() + " alone.")
        .response(request.id())
        .with("allow", route.allowed());
  }

  private Optional<Resource> resource(Route route, String method) {
    return switch (method) {
      case "GET", "HEAD" -> readable(route);
      case "PUT" -> route == Route.ALIAS ? Optional.of(alias::put) : Optional.empty();
      case "DELETE" -> route == Route.ALIAS ? Optional.of(alias::delete) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Resource> readable(Route route) {
    return switch (route) {
      case ARTICLES -> Optional.of(articles);
      case COUNT -> Optional.of(count);
      case ARTICLE -> Optional.of(article);
      case CONTENT -> Optional.of(content);
      case SIMILAR -> Optional.of(similar);
      case ENTITIES -> Optional.of(entities);
      case ENTITY -> Optional.of(entity);
      case ALIAS -> Optional.empty();
      case REJECTIONS -> Optional.of(rejections);
    };
  }

  private static Response unknownPath(Request request) {
    return Problem.of(
            ProblemType.UNKNOWN_PATH,
            "There are /articles, /articles/count, /articles/{id}, /articles/{id}/content,"
                + " /articles/{id}/similar, /entities, /entities/{name},"
                + " /entities/{name}/aliases/{alias} and /rejections.")
        .response(request.id());
  }
}
