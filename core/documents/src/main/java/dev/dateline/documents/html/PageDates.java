package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateLabel;
import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.format.Fields;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.html.story.StoryPlace;
import dev.dateline.documents.json.JsonArticle;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Determines when a page was published and changed, from everything that it declares and shows.
///
/// @param document the page
/// @param page what the page says for programs
/// @param article its article in JSON-LD
/// @param shown the dates that it shows, the most reliable first
/// @param parser parses dates by the page's conventions
record PageDates(
    Document document,
    PageFacts page,
    Optional<JsonArticle> article,
    List<ShownDate> shown,
    DateParser parser) {

  /// The dates of `document`, which has its article at `story`.
  static PageDates of(Document document, PageFacts page, StoryPlace story) {
    var parser = DateParser.following(PageConventions.of(document, page));
    return new PageDates(
        document,
        page,
        page.article(),
        ShownDates.in(PageOutline.of(document, page.identity(), story), parser),
        parser);
  }

  /// The date of publication, from the first source that can be parsed; the date in the address;
  /// the date of the last change; and a date that cannot be parsed.
  Fields fields() {
    Optional<LocalDate> address = address();
    @Nullable String modified = modified();
    var fields =
        Fields.NONE
            .with(MetadataField.ADDRESS_DATE, address.map(LocalDate::toString).orElse(null))
            .with(MetadataField.MODIFIED_DATE, modified);
    boolean isDatedElsewhere = address.isPresent() || modified != null;
    Optional<DateClaim> best =
        best(address).or(() -> isDatedElsewhere ? Optional.empty() : inTitle());
    if (best.isPresent()) {
      return fields.with(best.get().field(), LocalDay.of(best.get(), shown, address));
    }
    return fields
        .with(MetadataField.MODIFIED_DATE, isDatedElsewhere ? null : stored())
        .with(MetadataField.UNREAD_DATE, unread().orElse(null));
  }

  private Optional<DateClaim> best(Optional<LocalDate> address) {
    Set<LocalDate> supported = new HashSet<>(address.stream().toList());
    List<DateClaim> near = shown(ShownDate::isNearHeadline).toList();
    var bySupport = first(near, supported);
    near.forEach(it -> it.day().ifPresent(supported::add));
    return first(said().toList(), supported)
        .or(() -> bySupport)
        .or(() -> first(unsure().toList(), supported))
        .or(() -> ScriptDates.in(document, parser).map(this::claim))
        .or(() -> address.isPresent() ? Optional.empty() : onlyShown());
  }

  private Optional<DateClaim> inTitle() {
    return only(TitleDate.in(page.identity().titles(), parser).toList());
  }

  private Optional<DateClaim> onlyShown() {
    return only(shown(it -> !it.isBeside()).toList())
        .or(() -> only(shown(ShownDate::isBeside).toList()));
  }

  /// The day that all `claims` agree on.
  private static Optional<DateClaim> only(List<DateClaim> claims) {
    long days = claims.stream().flatMap(it -> it.day().stream()).distinct().count();
    return days == 1 ? first(claims, Set.of()) : Optional.empty();
  }

  /// The first of `claims` on one of the `supported` days, else the first that can be parsed.
  private static Optional<DateClaim> first(List<DateClaim> claims, Set<LocalDate> supported) {
    return claims.stream()
        .filter(it -> it.day().filter(supported::contains).isPresent())
        .findFirst()
        .or(() -> claims.stream().filter(it -> it.day().isPresent()).findFirst());
  }

  /// The dates of publication that the page declares for programs, the most reliable first.
  private Stream<DateClaim> said() {
    return Stream.of(
            ofArticle("datePublished"),
            ofArticle("coverageStartTime"),
            page.meta().all(MetaDates.PUBLISHED),
            page.linked().ofPage("datePublished"))
        .flatMap(it -> it)
        .map(this::claim);
  }

  /// Dates that may be of publication, or of the creation of the page.
  private Stream<DateClaim> unsure() {
    return Stream.concat(
        shown(it -> it.label() == DateLabel.PUBLISHED && !it.isBeside()),
        Stream.of(page.meta().all(MetaDates.UNSURE), ofArticle("dateCreated"))
            .flatMap(it -> it)
            .map(this::claim));
  }

  private Optional<String> unread() {
    return Stream.of(said(), shown(it -> true), unsure())
        .flatMap(it -> it)
        .filter(DateClaim::isUnread)
        .map(DateClaim::written)
        .findFirst();
  }

  private @Nullable String modified() {
    return Stream.of(
            ofArticle("dateModified").map(this::claim),
            page.meta().all(MetaDates.MODIFIED).map(this::claim),
            shown.stream().filter(it -> it.label() == DateLabel.MODIFIED).map(ShownDate::claim),
            page.linked().ofPage("dateModified").map(this::claim))
        .flatMap(it -> it)
        .filter(it -> it.day().isPresent())
        .findFirst()
        .map(it -> LocalDay.of(it, List.of(), Optional.empty()))
        .orElse(null);
  }

  private @Nullable String stored() {
    return StoredDate.in(document, parser)
        .flatMap(DateClaim::day)
        .map(LocalDate::toString)
        .orElse(null);
  }

  private Stream<String> ofArticle(String name) {
    return article.stream().flatMap(it -> it.dates(name).stream());
  }

  private DateClaim claim(String written) {
    return new DateClaim(MetadataField.DATE, parser.stated(written), written);
  }

  private Stream<DateClaim> shown(Predicate<ShownDate> filter) {
    return shown.stream()
        .filter(it -> it.label() == DateLabel.PUBLISHED || it.label() == DateLabel.NONE)
        .filter(filter)
        .map(ShownDate::claim);
  }

  private Optional<LocalDate> address() {
    return page.identity().written().stream()
        .flatMap(it -> AddressDate.in(it).stream())
        .findFirst();
  }
}
