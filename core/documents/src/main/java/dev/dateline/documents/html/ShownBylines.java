package dev.dateline.documents.html;

import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.text.PublicationLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The bylines that a page shows: in elements made for them, in elements and links named for
/// authors, and in short lines such as `By Anna Petrova`.
final class ShownBylines {
  private static final String WORDS = "(?:authors?|bylines?|by-line|writer)";
  private static final List<String> PLACES =
      List.of(
          "[itemprop~=author] [itemprop~=name]",
          "[itemprop~=author]",
          "[rel~=author]",
          "[class~=(?i)(^|[\\s_-])byline([\\s_-]|$)]",
          "[class~=(?i)(^|\\s)(author|author-name|article-author|post-author)(\\s|$)]",
          "[class~=(?i)(^|[\\s_-])" + WORDS + "([\\s_-]|$)]",
          "a[href~=(?i)/(authors?|autor(en)?|auteurs?|autores|staff|profiles?|reporters?|writers?)/[^/]]");

  /// A name in capitals behind the word that opens a byline, and nothing else.
  private static final Pattern LINE =
      Pattern.compile(
          "(?:[Bb]y|BY|Von|VON|Par|Por|Door|Text(?:e|o)?:|Autor(?:in)?:)\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*+"
              + "(?:,?\\s+(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*+|and|und|et|y|e|en|&|de|del|da|van|von|der|di)){1,9}");

  /// Lines that open otherwise are not read further, since a page has many lines.
  private static final Pattern OPENING =
      Pattern.compile("(?:[Bb]y|BY|Von|Par|Por|Door|Di|Autor(?:in)?)[ :][^\\d]{2,90}\\d");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]$");
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?<![\\p{L}\\p{M}])\\p{Ll}[\\p{L}\\p{M}]*+");

  /// As many words in lower case make a sentence.
  private static final int MOST_SMALL_WORDS = 4;

  private static final int LONGEST = 100;
  private static final int LEVELS = 3;

  /// How many elements of one kind are looked at, so that thousands of comments take linear time.
  private static final int MOST = 20;

  private final Element body;

  /// The elements around the main heading, none of which is a teaser.
  private final Set<Element> aroundHeading;

  private ShownBylines(Element body) {
    this.body = body;
    Element heading = body.selectFirst("h1");
    this.aroundHeading = heading == null ? Set.of() : Set.copyOf(heading.parents());
  }

  /// The names at each kind of place, the most trustworthy kind first.
  static Stream<List<String>> in(Document page) {
    var bylines = new ShownBylines(page.body());
    return Stream.concat(
        PLACES.stream().map(bylines::names), Stream.of(bylines).map(ShownBylines::line));
  }

  /// The first name at `place` and those beside it; not those of teasers elsewhere on the page.
  private List<String> names(String place) {
    var names = new ArrayList<String>();
    Element around = null;
    for (Element element : body.selectStream(place).limit(MOST).toList()) {
      boolean beside = around == null || element.parents().contains(around);
      if (beside && isName(element.text()) && !isForeign(element)) {
        around = around == null ? around(element) : around;
        names.add(element.text());
      }
    }
    return names;
  }

  private static boolean isName(String text) {
    return text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isLetter)
        && !isSentence(text);
  }

  /// Whether it says who the author is, instead of only the name.
  private static boolean isSentence(String text) {
    return SENTENCE_END.matcher(text).find()
        && SMALL_WORD.matcher(text).results().limit(MOST_SMALL_WORDS).count() == MOST_SMALL_WORDS;
  }

  /// The largest element around `element`, up to three levels, that has no headline.
  private static Element around(Element element) {
    Element around = element;
    for (int level = 0; level < LEVELS; level++) {
      Element parent = around.parent();
      if (parent == null || parent.selectFirst("h1, h2, h3, h4, h5, h6") != null) {
        return around;
      }
      around = parent;
    }
    return around;
  }

  /// Whether it belongs to a menu, a comment, a teaser or the like.
  private boolean isForeign(Element element) {
    return Stream.concat(Stream.of(element), element.parents().stream())
        .filter(it -> !aroundHeading.contains(it))
        .anyMatch(it -> Aside.of(it) == Aside.FOREIGN);
  }

  private List<String> line() {
    return body.selectStream("p, div, span, address, small, em, i, b, strong, h4, h5, h6")
        .filter(it -> it.childrenSize() <= 2 && it.ownText().length() <= LONGEST)
        .filter(it -> !it.ownText().isBlank())
        .map(Element::text)
        .filter(it -> it.length() <= LONGEST)
        .flatMap(it -> LINE.matcher(it).matches() ? Stream.of(it) : named(it).stream())
        .limit(1)
        .toList();
  }

  /// The names in a line that also has a date, such as `Par Anne Lee, le 14 juillet 2023`.
  private static Optional<String> named(String line) {
    return OPENING.matcher(line).lookingAt()
        ? PublicationLine.in(line).map(it -> it.get(MetadataField.BYLINE))
        : Optional.empty();
  }
}
