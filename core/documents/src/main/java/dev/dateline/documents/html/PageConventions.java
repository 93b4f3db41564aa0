package dev.dateline.documents.html;

import dev.dateline.documents.dates.CommonOrder;
import dev.dateline.documents.dates.DateConventions;
import dev.dateline.documents.dates.DayMonthOrder;
import dev.dateline.documents.language.LanguageDetector;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Determines how a page writes dates, by its language, region and address, or else by those of its
/// dates that have only one reading. Dates with dots are then read day first: English pages that
/// write the month first use slashes.
final class PageConventions {
  private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "PR", "GU");

  /// Languages that put the year first, so that nothing is known about dates with the year last.
  private static final Set<String> YEAR_FIRST = Set.of("zh", "ja", "ko", "hu", "lt", "mn", "fa");

  /// How many characters are used to detect the language.
  private static final int DETECTED = 5000;

  private static final Pattern COUNTRY =
      Pattern.compile("^[^/]*\\.(?:(?<country>[a-z]{2})|(?<us>gov|mil|edu))(?::\\d+)?(?:/.*)?$");

  private PageConventions() {}

  static DateConventions of(Document page, PageFacts facts) {
    String tag =
        Stream.of(
                Stream.of(page.select("html").attr("lang"), page.select("html").attr("xml:lang")),
                facts.meta().all("contentlanguage").stream(),
                facts.meta().all("oglocale").stream())
            .flatMap(it -> it)
            .filter(it -> !it.isBlank())
            .findFirst()
            .or(() -> LanguageDetector.detect(start(page)))
            .orElse("");
    var locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    String country =
        facts.identity().addresses().stream().map(PageConventions::country).findFirst().orElse("");
    @Nullable DayMonthOrder order = order(locale, country);
    if (order != null || YEAR_FIRST.contains(locale.getLanguage())) {
      return new DateConventions(order, locale.getLanguage());
    }
    @Nullable DayMonthOrder common = CommonOrder.in(texts(page)).orElse(null);
    return new DateConventions(
        common, common == null ? DayMonthOrder.DAY_FIRST : common, locale.getLanguage());
  }

  private static Stream<String> texts(Document page) {
    return page.body().nodeStream(TextNode.class).map(TextNode::getWholeText);
  }

  private static String start(Document page) {
    String text = page.body().text();
    return text.substring(0, Math.min(text.length(), DETECTED));
  }

  private static @Nullable DayMonthOrder order(Locale locale, String country) {
    String language = locale.getLanguage();
    if (YEAR_FIRST.contains(language)) {
      return null;
    }
    if (!language.isEmpty() && !language.equals("en") && !language.equals("fil")) {
      return DayMonthOrder.DAY_FIRST;
    }
    @Nullable DayMonthOrder byRegion = ofRegion(locale.getCountry());
    @Nullable DayMonthOrder byAddress = ofRegion(country);
    if (byRegion == null || byAddress == null) {
      return byRegion == null ? byAddress : byRegion;
    }
    return byRegion == byAddress ? byRegion : null;
  }

  private static @Nullable DayMonthOrder ofRegion(String region) {
    if (region.isEmpty() || region.equals("CA")) {
      return null;
    }
    return MONTH_FIRST.contains(region) ? DayMonthOrder.MONTH_FIRST : DayMonthOrder.DAY_FIRST;
  }

  private static String country(String address) {
    Matcher host = COUNTRY.matcher(address);
    if (!host.matches()) {
      return "";
    }
    String country = host.group("country");
    return country == null ? "US" : country.equals("uk") ? "GB" : country.toUpperCase(Locale.ROOT);
  }
}
