package dev.dateline.documents.wiki;

import dev.dateline.documents.dates.DateParser;
import dev.dateline.documents.dates.DateReading;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The text of wiki markup.
///
/// @param text its paragraphs, with empty lines between them
/// @param date the date of publication in a template or a category; null if there is none
/// @see <a href="https://www.mediawiki.org/wiki/Help:Formatting">Formatting in MediaWiki</a>
public record WikiText(String text, @Nullable String date) {
  private static final Pattern REDIRECT =
      Pattern.compile("\\s*+#\\p{L}{5,20}+:?\\s*+\\[\\[([^\\]|]{1,255})");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(?:-->|\\z)");

  /// Elements with content that is not text.
  private static final Pattern SILENT =
      Pattern.compile(
          "(?is)<(ref|gallery|math|timeline|imagemap|score|syntaxhighlight|style)\\b[^<>]{0,500}"
              + "(?:/>|>.*?(?:</\\1\\s{0,5}>|\\z))");

  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(?:br|p|div|blockquote|center|li|ul|ol|tr|td|table)\\b[^<>]{0,500}>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,500}>");
  private static final Pattern LINK =
      Pattern.compile("\\[(?:https?:)?//[^\\s\\]]{1,2000}(?:[ \\t]++([^\\]\\n]{0,500}))?]");
  private static final Pattern EMPHASIS = Pattern.compile("'{2,5}");
  private static final Pattern SWITCH = Pattern.compile("__[A-Z]{3,30}__");
  private static final Pattern LINE_MARK = Pattern.compile("(?m)^(?:[*#:;]++|-{4,}+)[ \\t]*+");
  private static final DateParser DATES = DateParser.of(null);

  /// The page that `markup` redirects to, or null.
  public static @Nullable String redirect(String markup) {
    Matcher redirect = REDIRECT.matcher(markup);
    return redirect.lookingAt() ? redirect.group(1).strip() : null;
  }

  /// The text of `markup`, a page of a wiki that says nothing of itself.
  public static WikiText of(String markup) {
    return of(markup, new Site());
  }

  /// The text of `markup`, a page of `site`.
  static WikiText of(String markup, Site site) {
    String shown = SILENT.matcher(COMMENT.matcher(markup).replaceAll("")).replaceAll("");
    var expansion = new Expansion(site);
    String text = Sections.withoutSources(expansion.of(shown));
    String date = expansion.date();
    return new WikiText(plain(text), date == null ? dateAmong(expansion.categories()) : date);
  }

  private static String plain(String text) {
    String untagged = TAG.matcher(BLOCK.matcher(text).replaceAll("\n\n")).replaceAll("");
    String unlinked = LINK.matcher(untagged).replaceAll("$1");
    String unmarked = SWITCH.matcher(EMPHASIS.matcher(unlinked).replaceAll("")).replaceAll("");
    return Parser.unescapeEntities(LINE_MARK.matcher(unmarked).replaceAll("\n"), false).strip();
  }

  /// Wikinews has a category for each day.
  private static @Nullable String dateAmong(List<String> categories) {
    return categories.stream()
        .filter(
            name ->
                DATES.opening(name) instanceof DateReading.Found(_, _, var end)
                    && end == name.length())
        .findFirst()
        .orElse(null);
  }
}
