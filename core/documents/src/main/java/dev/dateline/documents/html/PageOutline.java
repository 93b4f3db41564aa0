package dev.dateline.documents.html;

import dev.dateline.documents.html.story.StoryPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// The lines of a page from top to bottom, with the position of its headline.
final class PageOutline {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Set<String> SILENT =
      Set.of("head", "script", "style", "noscript", "template", "svg", "iframe", "option");
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "q", "s", "small",
          "span", "strong", "sub", "sup", "time", "u", "label", "img", "wbr", "nobr", "ins", "del",
          "big", "tt", "var", "kbd", "samp", "dfn", "acronym", "bdo", "data", "ruby", "strike");

  private static final Set<String> APART = Set.of("a", "abbr", "img", "label", "span", "time");

  private final List<PageLine> lines = new ArrayList<>();
  private final Map<Element, Integer> places = new HashMap<>();
  private final Map<Element, Aside> asides = new HashMap<>();
  private final Set<Element> aroundArticle = new HashSet<>();
  private final Element body;
  private final @Nullable Element headline;
  private final StoryPlace story;

  private PageOutline(Element body, @Nullable Element headline, StoryPlace story) {
    this.body = body;
    this.headline = headline;
    this.story = story;
    addAround(headline);
    addAround(story.around());
  }

  private void addAround(@Nullable Element element) {
    if (element != null) {
      aroundArticle.add(element);
      aroundArticle.addAll(element.parents());
    }
  }

  /// The outline of `page`, which has its article at `story`.
  static PageOutline of(Document page, PageIdentity identity, StoryPlace story) {
    Element headline = HeadlineElement.in(page, identity.titles()).orElse(null);
    var outline = new PageOutline(page.body(), headline, story);
    page.body().traverse(outline.new Reader());
    return outline;
  }

  Element body() {
    return body;
  }

  List<PageLine> lines() {
    return lines;
  }

  /// The index of the line at which `element` begins.
  int place(Element element) {
    return places.getOrDefault(element, 0);
  }

  /// The index of the headline; -1 if it is unknown.
  int headlinePlace() {
    return headline == null ? -1 : place(headline);
  }

  /// The index of the first line in the element around most of the story; 0 if it is unknown.
  int storyPlace() {
    Element around = story.around();
    return around == null ? 0 : place(around);
  }

  /// Classifies `element`.
  Aside aside(Element element) {
    return Stream.concat(Stream.of(element), element.parents().stream())
        .map(it -> asides.getOrDefault(it, Aside.NONE))
        .min(Comparator.naturalOrder())
        .orElse(Aside.NONE);
  }

  private final class Reader implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element block;
    private int linked;
    private int links;
    private int silent;
    private int foreign;
    private int columns;
    private int storyDepth;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words);
      } else if (node instanceof Element element) {
        enter(element);
      }
    }

    private void enter(Element element) {
      endRun(element);
      silent += SILENT.contains(element.normalName()) ? 1 : 0;
      links += element.normalName().equals("a") ? 1 : 0;
      if (!aroundArticle.contains(element)) {
        asides.put(element, Aside.of(element));
      }
      count(element, 1);
      storyDepth += story.paragraphs().contains(element) ? 1 : 0;
      places.put(element, lines.size());
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        endRun(element);
        silent -= SILENT.contains(element.normalName()) ? 1 : 0;
        links -= element.normalName().equals("a") ? 1 : 0;
        count(element, -1);
        storyDepth -= story.paragraphs().contains(element) ? 1 : 0;
      }
    }

    private void count(Element element, int step) {
      switch (asides.getOrDefault(element, Aside.NONE)) {
        case FOREIGN -> foreign += step;
        case COLUMN -> columns += step;
        case NONE -> {}
      }
    }

    private Aside aside() {
      return foreign > 0 ? Aside.FOREIGN : columns > 0 ? Aside.COLUMN : Aside.NONE;
    }

    private void append(TextNode words) {
      if (silent == 0 && words.parent() instanceof Element parent) {
        String folded = SPACE.matcher(words.getWholeText()).replaceAll(" ");
        block = block == null ? parent : block;
        text.append(folded);
        linked += links > 0 ? folded.length() : 0;
      }
    }

    /// A block ends the line; elements that show things side by side are separated by a space.
    private void endRun(Element element) {
      if (!INLINE.contains(element.normalName())) {
        endLine();
      } else if (APART.contains(element.normalName())) {
        text.append(' ');
      }
    }

    private void endLine() {
      String line = SPACE.matcher(text).replaceAll(" ").strip();
      if (!line.isEmpty() && block != null) {
        lines.add(new PageLine(lines.size(), block, line, linked, aside(), storyDepth > 0));
      }
      text.setLength(0);
      block = null;
      linked = 0;
    }
  }
}
