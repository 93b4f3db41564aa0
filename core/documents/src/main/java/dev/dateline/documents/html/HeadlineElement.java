package dev.dateline.documents.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element that shows a page's headline.
final class HeadlineElement {
  private static final List<String> PLACES =
      List.of("[itemprop~=headline]", "h1, h2, h3", "[class~=(?i)(headline|title)]");

  private HeadlineElement() {}

  /// The first element that shows one of `titles`; else the first `h1` in an article, else the only
  /// `h1`.
  static Optional<Element> in(Document page, List<String> titles) {
    for (String place : PLACES) {
      Optional<Element> titled =
          page.body().select(place).stream()
              .filter(it -> !it.normalName().equals("meta"))
              .filter(
                  it -> titles.stream().anyMatch(title -> PageIdentity.isSame(title, it.text())))
              .reduce((one, other) -> isLonger(other, one) ? other : one);
      if (titled.isPresent()) {
        return titled;
      }
    }
    List<Element> headings = page.body().select("h1");
    return headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty();
  }

  /// A site's name may be part of the title as well, but is shorter than the headline.
  private static boolean isLonger(Element one, Element other) {
    return one.text().length() > other.text().length();
  }
}
