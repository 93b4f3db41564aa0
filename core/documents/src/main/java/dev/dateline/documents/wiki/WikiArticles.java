package dev.dateline.documents.wiki;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.RejectedMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the articles among the pages of a wiki.
final class WikiArticles {
  private final List<Draft> drafts = new ArrayList<>();
  private final List<RejectedMember> rejected = new ArrayList<>();
  private final String charset;

  WikiArticles(String charset) {
    this.charset = charset;
  }

  /// Adds `page`, identified by its title.
  ///
  /// @return whether more pages can be taken
  boolean add(Site site, WikiPage page) {
    String member = page.title().isEmpty() ? "page-" + (size() + 1) : page.title();
    rejection(page)
        .ifPresentOrElse(
            rejection -> rejected.add(new RejectedMember(member, rejection)),
            () -> drafts.add(draft(member, site, page)));
    return drafts.size() <= Archive.MOST;
  }

  Parsed parsed() {
    return size() == 0
        ? Parsed.rejected(
            Reason.EMPTY,
            "The export has no pages.",
            "Name the pages, or their category, when you export them.")
        : new Parsed.Drafts(drafts, rejected);
  }

  private int size() {
    return drafts.size() + rejected.size();
  }

  private static Optional<Rejection> rejection(WikiPage page) {
    if (page.namespace() != 0) {
      return Optional.of(WikiRejections.namespace(Integer.toString(page.namespace())));
    }
    if (page.redirect() != null) {
      return Optional.of(WikiRejections.redirect(page.redirect()));
    }
    if (!page.isWikitext()) {
      return Optional.of(WikiRejections.script());
    }
    return page.markup().isBlank()
        ? Optional.of(
            new Rejection(
                Reason.EMPTY,
                "The page has no text in this export.",
                "Export the pages with their text: as pages-articles, not as stubs."))
        : Optional.empty();
  }

  private Draft draft(String member, Site site, WikiPage page) {
    WikiText text = WikiText.of(page.markup(), site);
    Fields fields =
        Fields.NONE
            .with(MetadataField.DATE, text.date())
            .with(MetadataField.MODIFIED_DATE, page.revised())
            .with(MetadataField.HEADLINE, page.title())
            .with(MetadataField.SOURCE, site.name)
            .with(MetadataField.URL, site.address(page.title()))
            .with(MetadataField.LANGUAGE, site.language);
    return new Draft(member, fields, text.text(), charset);
  }
}
