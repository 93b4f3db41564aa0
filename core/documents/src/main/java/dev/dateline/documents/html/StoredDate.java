package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.format.MetadataField;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;

/// When a page was stored: by a cache, a program that saves pages, or the Internet Archive. It is
/// no younger than that.
final class StoredDate {
  private static final int LONGEST = 2000;

  /// The comments of WP Super Cache, W3 Total Cache, Cache Enabler, MediaWiki, HTTrack, SingleFile,
  /// Webflow, the Wayback Machine and others.
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?:cached page generated|cached page|page cached|cached time|from cache|served"
              + " from|cache enabler|page generated|generated (?:on|at)|generiert am|mirrored"
              + " from|saved date|file archived on|last published|last update)(?<rest>.{0,160})",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final String ARCHIVED =
      "script[src*=web.archive.org/web/], img[src*=web.archive.org/web/],"
          + " link[href*=web.archive.org/web/]";
  private static final Pattern ARCHIVE =
      Pattern.compile("web\\.archive\\.org/web/(?<day>\\d{8})\\d{6}");

  private StoredDate() {}

  /// The day on which `page` was stored, if it says so.
  static Optional<DateClaim> in(Document page, DateParser parser) {
    return Stream.concat(
            page.nodeStream(Comment.class).flatMap(it -> commented(it.getData(), parser)),
            page.select(ARCHIVED).stream()
                .flatMap(it -> archived(it.attr("src") + it.attr("href"))))
        .map(date -> new DateClaim(MetadataField.DATE, parser.stated(date), date))
        .filter(claim -> claim.day().isPresent())
        .findFirst();
  }

  private static Stream<String> commented(String comment, DateParser parser) {
    String start = comment.substring(0, Math.min(comment.length(), LONGEST));
    return COMMENT.matcher(start).results().flatMap(it -> dates(it.group("rest"), parser));
  }

  private static Stream<String> dates(String text, DateParser parser) {
    return parser.all(text).stream()
        .filter(it -> it.reading() instanceof DateReading.Found)
        .map(it -> text.substring(it.start(), it.end()));
  }

  private static Stream<String> archived(String address) {
    Matcher time = ARCHIVE.matcher(address);
    return time.find() ? Stream.of(time.group("day")) : Stream.empty();
  }
}
