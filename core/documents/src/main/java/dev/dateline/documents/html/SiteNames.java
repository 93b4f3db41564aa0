package dev.dateline.documents.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of a page's site, folded to letters and digits.
///
/// @param names the names in the page
/// @param host the host's own name, such as `herald` of `www.herald.example`
record SiteNames(Set<String> names, String host) {
  private static final Set<String> PUBLISHERS =
      Set.of("WebSite", "Organization", "NewsMediaOrganization", "NewsOrganization");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "(?<!\\s)\\s*+[|｜¦»«•·]++\\s*+|(?<!\\s)\\s++(?:[‹›~<>/]|[-–—]++|::)\\s++|:\\s++");
  private static final int SHORTEST_HOST = 4;

  static SiteNames of(PageFacts page) {
    var names = new HashSet<String>();
    Stream.of(
            page.meta().all("ogsitename").stream(),
            page.meta().all("applicationname").stream(),
            page.meta().all("publisher").stream(),
            page.linked().names(PUBLISHERS),
            page.linked().publishers())
        .flatMap(it -> it)
        .map(PageIdentity::folded)
        .filter(it -> !it.isEmpty())
        .forEach(names::add);
    String host = page.identity().addresses().stream().findFirst().orElse("");
    return new SiteNames(Set.copyOf(names), PageIdentity.folded(ownName(host)));
  }

  private static String ownName(String address) {
    int path = address.indexOf('/');
    String host = path < 0 ? address : address.substring(0, path);
    return host.contains(".")
        ? host.replaceFirst("(?:\\.(?:com?|org|net|gov|ac))?\\.[a-z]+$", "")
        : "";
  }

  /// Whether `title` is only the site's name.
  boolean has(String title) {
    String folded = PageIdentity.folded(title);
    boolean byHost =
        host.length() >= SHORTEST_HOST
            && (folded.equals(host)
                || folded.equals("the" + host)
                || folded.startsWith(host + "com"));
    return names.contains(folded) || byHost;
  }

  /// `title` without the site's names around it; if a heading is the beginning or the end of the
  /// title, that heading.
  String cut(String title, List<String> headings) {
    List<MatchResult> separators = SEPARATOR.matcher(title).results().toList();
    for (MatchResult at : separators.reversed()) {
      String head = title.substring(0, at.start());
      if (has(title.substring(at.end())) || isOneOf(headings, head)) {
        return cut(head, headings);
      }
    }
    return separators.stream()
        .filter(at -> at.start() > 0)
        .filter(
            at ->
                has(title.substring(0, at.start())) || isOneOf(headings, title.substring(at.end())))
        .findFirst()
        .map(at -> cut(title.substring(at.end()), headings))
        .orElse(title);
  }

  private boolean isOneOf(List<String> headings, String part) {
    String folded = PageIdentity.folded(part);
    return !folded.isEmpty()
        && headings.stream().anyMatch(it -> PageIdentity.folded(it).equals(folded) && !has(it));
  }
}
