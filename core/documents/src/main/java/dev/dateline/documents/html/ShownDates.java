package dev.dateline.documents.html;

import dev.dateline.documents.dates.DateLabel;
import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.DateReading;
import dev.dateline.documents.dates.PlacedDate;
import dev.dateline.documents.html.ShownDate.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/// Finds the dates that a page shows to readers: in elements for dates, and in short lines.
final class ShownDates {
  private static final String MARKED =
      "time, abbr[title], [itemprop~=(?i)date], [pubdate],"
          + " [property~=(?i)date(published|modified|created)], [class~=(?i)(time|date)][title]";
  private static final int LONGEST_LEAD = 30;

  /// How many characters of a line are read, so that many dates in a huge line take linear time.
  private static final int LONGEST_READ = 400;

  /// A link longer than this is more than a date.
  private static final int LONGEST_LINKED_DATE = 40;

  /// How far after a date its label may begin.
  private static final int BEHIND = 40;

  private final PageOutline outline;
  private final DateParser parser;
  private final HeadZone zone;
  private final List<ShownDate> dates = new ArrayList<>();

  private ShownDates(PageOutline outline, DateParser parser) {
    this.outline = outline;
    this.parser = parser;
    this.zone = HeadZone.of(outline);
  }

  /// The dates outside menus, comments and teasers, the most reliable first.
  static List<ShownDate> in(PageOutline outline, DateParser parser) {
    var shown = new ShownDates(outline, parser);
    outline.body().select(MARKED).stream()
        .filter(it -> outline.aside(it) != Aside.FOREIGN)
        .forEach(shown::addMarked);
    outline.lines().stream()
        .filter(line -> line.place() != outline.headlinePlace())
        .filter(line -> line.aside() != Aside.FOREIGN)
        .filter(line -> !shown.isLinkElsewhere(line))
        .forEach(shown::addLine);
    shown.dates.sort(Comparator.comparingInt(ShownDate::rank));
    return shown.dates;
  }

  private Zone zone(Aside aside, int place) {
    boolean beside = aside == Aside.COLUMN && zone.of(place) != Zone.HEAD;
    return beside ? Zone.BESIDE : zone.of(place);
  }

  /// Adds `date`. In a column beside the article, only a date that is labelled as the date of
  /// publication counts.
  private void add(ShownDate date) {
    if (!date.isBeside() || date.label() == DateLabel.PUBLISHED) {
      dates.add(date);
    }
  }

  /// Whether it is a link away from the headline, like the entries of menus and lists.
  private boolean isLinkElsewhere(PageLine line) {
    return zone.of(line.place()) == Zone.ELSEWHERE
        && line.isLink()
        && line.text().length() > LONGEST_LINKED_DATE;
  }

  private void addMarked(Element element) {
    int place = outline.place(element);
    if (isWithinText(element, place)) {
      return;
    }
    for (String attribute : List.of("content", "datetime", "title", "data-datetime")) {
      var reading = parser.stated(element.attr(attribute));
      if (reading instanceof DateReading.Found) {
        Zone where = zone(outline.aside(element), place);
        add(new ShownDate(reading, element.attr(attribute), true, label(element, place), where));
        return;
      }
    }
  }

  /// Whether a sentence mentions the date.
  private boolean isWithinText(Element element, int place) {
    boolean named = element.hasAttr("itemprop") || element.hasAttr("pubdate");
    boolean headline = place == outline.headlinePlace();
    if (named || headline || place >= outline.lines().size()) {
      return false;
    }
    PageLine line = outline.lines().get(place).cut(LONGEST_READ);
    int start = line.text().indexOf(element.text());
    if (start < 0) {
      return line.text().length() == LONGEST_READ;
    }
    return label(element, place) == DateLabel.NONE
        && TalkedAbout.is(line, start, start + element.text().length());
  }

  private DateLabel label(Element element, int place) {
    String names =
        Stream.of("itemprop", "property", "class", "id")
                .map(element::attr)
                .reduce("", (one, other) -> one + " " + other)
            + (element.hasAttr("pubdate") ? " pubdate" : "");
    var named = DateLabel.ofNames(names);
    if (named != DateLabel.NONE) {
      return named;
    }
    var titled = DateLabel.before(element.attr("title") + " " + element.ownText());
    if (titled != DateLabel.NONE || place >= outline.lines().size()) {
      return titled;
    }
    String line = outline.lines().get(place).cut(LONGEST_READ).text();
    int at = line.indexOf(element.text());
    return at < 0 ? DateLabel.NONE : DateLabel.before(line.substring(0, at));
  }

  private void addLine(PageLine line) {
    PageLine read = line.cut(LONGEST_READ);
    String text = read.text();
    int from = 0;
    for (PlacedDate date : parser.all(text)) {
      var label = label(line, text.substring(from, date.start()), text.substring(date.end()));
      if (label == DateLabel.PUBLISHED || !TalkedAbout.is(read, date.start(), date.end())) {
        String written = text.substring(date.start(), date.end());
        Zone where = zone(line.aside(), line.place());
        add(new ShownDate(date.reading(), written, false, label, where));
      }
      from = date.end();
    }
  }

  /// The label in the words around a date, or else on the line above, or else in the class names of
  /// the block.
  private DateLabel label(PageLine line, String before, String after) {
    var around = DateLabel.around(before, after.substring(0, Math.min(after.length(), BEHIND)));
    if (around != DateLabel.NONE) {
      return around;
    }
    if (before.isBlank() && line.place() > 0) {
      String above = outline.lines().get(line.place() - 1).text();
      var label = above.length() <= LONGEST_LEAD ? DateLabel.before(above) : DateLabel.NONE;
      if (label != DateLabel.NONE) {
        return label;
      }
    }
    return DateLabel.ofNames(line.block().className() + " " + line.block().id());
  }
}
