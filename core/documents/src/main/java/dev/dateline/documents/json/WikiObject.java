package dev.dateline.documents.json;

import dev.dateline.articles.Rejection;
import dev.dateline.documents.json.JsonValue.Members;
import dev.dateline.documents.wiki.WikiRejections;
import dev.dateline.documents.wiki.WikiText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A page of a wiki with its markup: from MediaWiki's action API, with the latest revision in
/// `revisions` or the markup in `wikitext`, or from its REST API, with the markup in `source`.
///
/// @see <a href="https://www.mediawiki.org/wiki/API:Revisions">Revisions in MediaWiki's API</a>
final class WikiObject implements JsonDialect {
  private static final String WIKITEXT = "wikitext";
  private static final String MODEL = "contentmodel";
  private static final String TITLE = "title";
  private static final List<String> CONTENT = List.of("*", "content");

  @Override
  public Optional<Members> article(Members page) {
    Members revision = page.object("revisions");
    return Optional.ofNullable(markup(page, revision)).map(it -> article(page, revision, it));
  }

  /// Why `page` is not an article, if it is a wiki's page of another kind.
  static Optional<Rejection> rejection(Members page) {
    boolean isPage = page.get(TITLE) != null && page.get("ns") != null;
    if (!isPage) {
      return Optional.empty();
    }
    if (page.get("missing") != null || page.get("invalid") != null) {
      return Optional.of(WikiRejections.missing());
    }
    String namespace = Objects.requireNonNullElse(page.text("ns"), "0");
    @Nullable String redirect = page.text("redirect");
    if (!namespace.equals("0")) {
      return Optional.of(WikiRejections.namespace(namespace));
    }
    return Optional.ofNullable(redirect).map(WikiRejections::redirect);
  }

  private static Members article(Members page, Members revision, String markup) {
    var text = WikiText.of(markup);
    return page.without("source")
        .with("articleBody", text.text())
        .with("datePublished", text.date())
        .with("dateModified", revision.text("timestamp"))
        .with("dateModified", page.object("latest").text("timestamp"))
        .with("redirect", WikiText.redirect(markup));
  }

  private static @Nullable String markup(Members page, Members revision) {
    return Stream.of(
            content(revision),
            content(revision.object("slots").object("main")),
            page.text(TITLE) == null ? null : page.text(WIKITEXT),
            content(page.object(WIKITEXT)),
            WIKITEXT.equals(page.text("content_model")) ? page.text("source") : null)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String content(Members slot) {
    @Nullable String model = slot.text(MODEL);
    return model == null || model.equals(WIKITEXT)
        ? CONTENT.stream().map(slot::text).filter(Objects::nonNull).findFirst().orElse(null)
        : null;
  }
}
