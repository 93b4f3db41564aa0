package dev.dateline.documents.xml;

import static dev.dateline.documents.xml.Elements.text;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What an export of WordPress says about an item besides RSS: its type, its status, the names of
/// its authors, and shortcodes in its text.
final class WordPressPost {
  private static final Set<String> NO_POSTS =
      Set.of("attachment", "nav_menu_item", "revision", "custom_css", "customize_changeset");

  private static final Set<String> UNPUBLISHED = Set.of("draft", "auto-draft", "pending", "trash");

  private static final Pattern CAPTION =
      Pattern.compile("\\[caption\\b[^\\[\\]]{0,1000}+][^\\[\\]]{0,4000}+\\[/caption]");
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?(?:caption|gallery|audio|video|playlist|embed|youtube|tweet|soundcloud|contact-form|vc_[a-z]{1,20}"
              + "|et_pb_[a-z]{1,20})\\b[^\\[\\]]{0,1000}+]");
  private static final Pattern EMPTY_LINE = Pattern.compile("\\n[ \\t\\r]{0,9}\\n");

  private WordPressPost() {}

  /// Why `item` is not an article, if it is of an export of WordPress.
  static Optional<Rejection> rejection(Element item) {
    @Nullable String type = text(item, "> wp|post_type");
    @Nullable String status = text(item, "> wp|status");
    if (type != null && (NO_POSTS.contains(type) || type.startsWith("wp_"))) {
      return noArticle("The item is not a post, but of the type " + type);
    }
    return type != null && status != null && UNPUBLISHED.contains(status)
        ? noArticle("The post was not published: its status is " + status)
        : Optional.empty();
  }

  private static Optional<Rejection> noArticle(String why) {
    return Optional.of(
        new Rejection(Reason.NO_ARTICLE, why + ".", "Leave it out: export only published posts."));
  }

  /// The names of the authors of `export` by their logins.
  static Map<String, String> authors(Document export) {
    var names = new HashMap<String, String>();
    for (Element author : export.select("wp|author")) {
      @Nullable String login = text(author, "> wp|author_login");
      @Nullable String name = text(author, "> wp|author_display_name");
      if (login != null && name != null) {
        names.put(login, name);
      }
    }
    return names;
  }

  /// `html`, the text of a post, without captions and other shortcodes; an empty line ends a
  /// paragraph there.
  static String shown(String html) {
    String text = SHORTCODE.matcher(CAPTION.matcher(html).replaceAll("\n\n")).replaceAll("\n\n");
    return EMPTY_LINE.matcher(text).replaceAll("<br>");
  }
}
