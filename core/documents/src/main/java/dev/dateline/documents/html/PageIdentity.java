package dev.dateline.documents.html;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The addresses and titles of a page, which distinguish its own article from others that it shows.
///
/// @param written its addresses as written
/// @param addresses without scheme, host prefix, query and final slash
/// @param the titles in its head, as written
/// @param headings its first-level headings
record PageIdentity(
    List<String> written, Set<String> addresses, List<String> titles, List<String> headings) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\d]+");
  private static final Pattern ADDRESS_START =
      Pattern.compile("^(?:https?:)?//(?:web\\.archive\\.org/web/\\d+/)?(?:https?://)?(?:www\\.)?");

  /// Shorter titles may be part of others by chance.
  private static final int SHORTEST_PART = 12;

  static PageIdentity of(Document page, MetaElements meta) {
    List<String> written =
        Stream.concat(
                page.select("link[rel=canonical]").stream().map(it -> it.attr("href")),
                meta.all("ogurl").stream())
            .toList();
    var addresses = new HashSet<String>();
    written.stream().map(PageIdentity::path).filter(it -> !it.isEmpty()).forEach(addresses::add);
    var titles =
        Stream.of(meta.all("ogtitle"), meta.all("twittertitle"), List.of(page.title()))
            .flatMap(List::stream)
            .filter(it -> !it.isBlank())
            .toList();
    List<String> headings = page.select("h1").stream().map(Element::text).toList();
    return new PageIdentity(written, Set.copyOf(addresses), titles, headings);
  }

  boolean hasAddress(Collection<String> others) {
    return others.stream().map(PageIdentity::path).anyMatch(addresses::contains);
  }

  boolean hasTitle(String other) {
    return Stream.concat(titles.stream(), headings.stream()).anyMatch(it -> isSame(it, other));
  }

  /// Whether an article with these addresses and this headline belongs to another page.
  boolean isOther(Collection<String> others, String headline) {
    boolean elsewhere =
        !addresses.isEmpty()
            && others.stream().anyMatch(it -> path(it).contains("/"))
            && !hasAddress(others);
    return elsewhere && !headline.isBlank() && !hasTitle(headline);
  }

  /// Whether the titles are equal, or one is the other with a site's name added.
  static boolean isSame(String one, String other) {
    String first = folded(one);
    String second = folded(other);
    String shorter = first.length() < second.length() ? first : second;
    String longer = first.length() < second.length() ? second : first;
    return !shorter.isEmpty()
        && (shorter.equals(longer)
            || (shorter.length() >= SHORTEST_PART && longer.contains(shorter)));
  }

  /// The letters and digits of `title` in lower case.
  static String folded(String title) {
    return NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static String path(String address) {
    String bare = ADDRESS_START.matcher(address.strip()).replaceFirst("");
    String path = withoutQuery(bare);
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /// `address` up to its query or fragment.
  static String withoutQuery(String address) {
    int query = address.indexOf('?');
    int fragment = address.indexOf('#');
    int end = query < 0 || (fragment >= 0 && fragment < query) ? fragment : query;
    return end < 0 ? address : address.substring(0, end);
  }
}
