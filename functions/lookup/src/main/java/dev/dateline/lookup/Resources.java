package dev.dateline.lookup;

import dev.dateline.articles.Upload;
import dev.dateline.index.explore.NameChecker;
import dev.dateline.index.query.ArrivalFinder;
import dev.dateline.index.query.ArticleFinder;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.RejectionFinder;
import dev.dateline.index.watch.Freshness;
import java.net.URI;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Function;

/// Finds the resource for a route.
///
/// @param address gives a temporary address of an object
/// @param freshness distinguishes news from back-filled articles
/// @param clock gives the present time
/// @param explorer serves the page
record Resources(
    Ports ports,
    Function<Upload, URI> address,
    Freshness freshness,
    InstantSource clock,
    ExplorerResource explorer) {
  /// The resource that answers `method` at `route`.
  ///
  /// @param method one of [Route#methods()], except `OPTIONS`
  Resource of(Route route, String method) {
    return switch (route) {
      case EXPLORER -> explorer::page;
      case EXPLORER_FILE -> explorer::file;
      case ARTICLES -> new ArticlesResource(finder(), arrivals(), ports.directory());
      case COUNT -> new CountResource(finder(), sampler(), ports.directory());
      case TIMELINE -> new TimelineResource(sampler(), ports.directory(), today());
      case FACETS -> new FacetsResource(ports.lists(), ports.directory());
      case NETWORK -> new NetworkResource(ports.lists(), ports.directory());
      case ARTICLE -> new ArticleResource(ports.lists());
      case TEXT -> new TextResource(ports.lists());
      case CONTENT -> new ContentResource(ports.lists(), address);
      case SIMILAR -> new SimilarResource(ports.lists(), finder());
      case ENTITIES -> new EntitiesResource(ports.directory());
      case CHECK -> new CheckResource(new NameChecker(ports.lists(), ports.directory()));
      case ENTITY -> new EntityResource(ports.directory());
      case ALIAS -> method.equals("PUT") ? alias()::put : alias()::delete;
      case TRENDS -> new TrendsResource(ports.lists(), ports.directory(), today());
      case WATCHES -> new WatchesResource(ports.watches());
      case WATCH -> watch(method);
      case WATCHED -> new WatchedResource(ports.watches(), arrivals());
      case REJECTIONS -> new RejectionsResource(new RejectionFinder(ports.lists()));
      case UPLOADS -> new UploadsResource(ports.uploads());
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private ArticleFinder finder() {
    return new ArticleFinder(ports.lists());
  }

  private ArticleSampler sampler() {
    return new ArticleSampler(ports.lists());
  }

  private ArrivalPages arrivals() {
    return new ArrivalPages(new ArrivalFinder(ports.lists()), freshness);
  }

  private Resource watch(String method) {
    var watch = new WatchResource(ports.watches(), ports.directory(), clock);
    return switch (method) {
      case "PUT" -> watch::put;
      case "DELETE" -> watch::delete;
      default -> watch::get;
    };
  }

  private AliasResource alias() {
    return new AliasResource(ports.directory());
  }
}
