package dev.dateline.documents.html.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Reads a page into an [Outline], in one pass over its nodes.
final class OutlineReader implements NodeFilter {
  private static final Set<String> SILENT =
      Set.of(
          "script",
          "style",
          "noscript",
          "amp-ad",
          "amp-analytics",
          "amp-consent",
          "amp-embed",
          "amp-sidebar",
          "amp-social-share",
          "amp-sticky-ad",
          "template",
          "head",
          "title",
          "iframe",
          "svg",
          "object",
          "video",
          "audio",
          "canvas",
          "button",
          "select",
          "textarea",
          "datalist",
          "map",
          "math");

  private static final Set<String> BREAKS = Set.of("br", "hr");

  private final Deque<Container> open = new ArrayDeque<>();
  private final List<Container> containers = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final BlockBuilder current = new BlockBuilder();
  private int start;

  private OutlineReader() {}

  static Outline read(Element body) {
    var reader = new OutlineReader();
    body.filter(reader);
    return new Outline(List.copyOf(reader.blocks), List.copyOf(reader.containers));
  }

  @Override
  public FilterResult head(Node node, int depth) {
    switch (node) {
      case TextNode text -> current.append(text.getWholeText());
      case Element element -> {
        return enter(element);
      }
      default -> {}
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String tag = element.normalName();
    if (SILENT.contains(tag) || FootnoteMark.is(element, tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (BREAKS.contains(tag)) {
      endBlock();
    } else if (Tags.isBlock(tag)) {
      endBlock();
      open(element, tag);
    } else if (Visibility.isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    } else {
      current.enter(tag, ElementHints.of(element, tag));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !BREAKS.contains(element.normalName())) {
      if (Tags.isBlock(element.normalName())) {
        endBlock();
        close();
      } else {
        current.leave();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element, String tag) {
    var container = new Container(open.peek(), element, ElementHints.of(element, tag));
    containers.add(container);
    open.push(container);
  }

  private void close() {
    Container container = open.pop();
    Container around = open.peek();
    if (around != null) {
      around.add(container);
    }
  }

  private void endBlock() {
    Container container = open.peek();
    Block block = container == null ? null : current.build(container, start);
    if (block != null) {
      block.container().add(block);
      blocks.add(block);
      start += block.length();
    }
  }
}
