package dev.dateline.documents.wiki;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Replaces links, templates and tables in wiki markup by the text that readers see, and collects
/// the metadata in them.
final class Expansion {
  private static final int DEEPEST = 40;
  private static final Pattern OTHER_LANGUAGE = Pattern.compile("[a-z]{2,3}(?:-[a-z]{2,10})?:\\S");
  private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^()]{1,100}\\)$");

  private enum Kind {
    TEXT(""),
    TEMPLATE("{{"),
    LINK("[["),
    TABLE("{|");

    private final String mark;

    Kind(String mark) {
      this.mark = mark;
    }
  }

  private record Frame(Kind kind, StringBuilder text) {}

  private final Deque<Frame> frames = new ArrayDeque<>();
  private final List<String> categories = new ArrayList<>();
  private final Site site;
  private @Nullable String date;

  Expansion(Site site) {
    this.site = site;
  }

  /// The date in the first template for the date of publication, or null.
  @Nullable String date() {
    return date;
  }

  /// The names of the page's categories.
  List<String> categories() {
    return categories;
  }

  /// The text of `markup`.
  String of(String markup) {
    open(Kind.TEXT);
    for (int at = 0; at < markup.length(); ) {
      at += step(markup, at);
    }
    while (frames.size() > 1) {
      keepAsItIs();
    }
    return frames.pop().text.toString();
  }

  /// @return how many characters were taken
  private int step(String markup, int at) {
    boolean atLineStart = at == 0 || markup.charAt(at - 1) == '\n';
    if (markup.startsWith("{{", at) && canOpen()) {
      return open(Kind.TEMPLATE);
    } else if (markup.startsWith("[[", at) && canOpen()) {
      return open(Kind.LINK);
    } else if (atLineStart && markup.startsWith("{|", at) && canOpen()) {
      return open(Kind.TABLE);
    } else if (markup.startsWith("}}", at) && isOpen(Kind.TEMPLATE)) {
      return close(Kind.TEMPLATE);
    } else if (markup.startsWith("]]", at) && isOpen(Kind.LINK)) {
      return close(Kind.LINK);
    } else if (atLineStart && markup.startsWith("|}", at) && isOpen(Kind.TABLE)) {
      return close(Kind.TABLE);
    }
    frames.element().text.append(markup.charAt(at));
    return 1;
  }

  private boolean canOpen() {
    return frames.size() <= DEEPEST;
  }

  private int open(Kind kind) {
    frames.push(new Frame(kind, new StringBuilder()));
    return kind.mark.length();
  }

  private boolean isOpen(Kind kind) {
    return frames.stream().anyMatch(frame -> frame.kind == kind);
  }

  private int close(Kind kind) {
    while (frames.element().kind != kind) {
      keepAsItIs();
    }
    String content = frames.pop().text.toString();
    frames
        .element()
        .text
        .append(
            switch (kind) {
              case TEMPLATE -> template(content);
              case LINK -> link(content);
              case TABLE, TEXT -> "";
            });
    return kind.mark.length();
  }

  /// Keeps unclosed markup as text.
  private void keepAsItIs() {
    Frame open = frames.pop();
    frames.element().text.append(open.kind.mark).append(open.text);
  }

  private String template(String content) {
    var template = Template.of(content);
    if (date == null) {
      date = template.date();
    }
    return template.text();
  }

  private String link(String content) {
    int bar = content.indexOf('|');
    String target = (bar < 0 ? content : content.substring(0, bar)).strip();
    if (site.isCategory(target)) {
      categories.add(target.substring(target.indexOf(':') + 1).strip());
    }
    if (site.isFile(target)
        || site.isCategory(target)
        || OTHER_LANGUAGE.matcher(target).lookingAt()) {
      return "";
    }
    String label = bar < 0 ? "" : content.substring(bar + 1);
    return label.isBlank() ? shownTarget(target, bar >= 0) : label;
  }

  /// @param isShort whether a bar without a label means the name without the part in parentheses
  private static String shownTarget(String target, boolean isShort) {
    String name = target.substring(target.lastIndexOf(':') + 1);
    return isShort ? IN_BRACKETS.matcher(name).replaceFirst("") : name;
  }
}
