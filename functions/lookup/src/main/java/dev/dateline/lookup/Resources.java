package dev.dateline.lookup;

import dev.dateline.articles.Upload;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.RejectionFinder;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// What is at the ends of the routes.
///
/// @param address an address under which an object can be had for a while
record Resources(Ports ports, Function<Upload, URI> address) {
  /// What answers `method` at `route`; empty where nothing does.
  Optional<Resource> of(Route route, String method) {
    return switch (method) {
      case "GET", "HEAD" -> readable(route);
      case "PUT" -> route == Route.ALIAS ? Optional.of(alias()::put) : Optional.empty();
      case "DELETE" -> route == Route.ALIAS ? Optional.of(alias()::delete) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Optional<Resource> readable(Route route) {
    return switch (route) {
      case ARTICLES -> Optional.of(new ArticlesResource(finder(), ports.directory()));
      case COUNT -> Optional.of(new CountResource(finder(), sampler(), ports.directory()));
      case TIMELINE -> Optional.of(new TimelineResource(sampler(), ports.directory()));
      case FACETS -> Optional.of(new FacetsResource(ports.lists(), ports.directory()));
      case NETWORK -> Optional.of(new NetworkResource(ports.lists(), ports.directory()));
      case ARTICLE -> Optional.of(new ArticleResource(ports.lists()));
      case CONTENT -> Optional.of(new ContentResource(ports.lists(), address));
      case SIMILAR -> Optional.of(new SimilarResource(ports.lists(), finder()));
      case ENTITIES -> Optional.of(new EntitiesResource(ports.directory()));
      case ENTITY -> Optional.of(new EntityResource(ports.directory()));
      case ALIAS -> Optional.empty();
      case TRENDS -> Optional.of(new TrendsResource(ports.lists(), ports.directory()));
      case REJECTIONS -> Optional.of(new RejectionsResource(new RejectionFinder(ports.lists())));
      case UPLOADS -> Optional.of(new UploadsResource(ports.uploads()));
    };
  }

  private ArticleFinder finder() {
    return new ArticleFinder(ports.lists());
  }

  private ArticleSampler sampler() {
    return new ArticleSampler(ports.lists());
  }

  private AliasResource alias() {
    return new AliasResource(ports.directory());
  }
}
