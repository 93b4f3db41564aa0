package dev.dateline.documents.html.story;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A block-level element of a page and the sums over everything in it.
///
/// Written while the page is read and [Surroundings] are worked out; read-only after that.
final class Container {
  final @Nullable Container parent;
  final Element element;
  final String tag;

  /// What elements of the same kind have in common: tag and class.
  final String kind;

  /// The hints of this element's own tag and attributes.
  final int hints;

  /// The tags that this element is in, itself included, as [TagSignals#bit]s.
  final int around;

  /// The outermost element around this one, or this one, that is hidden by a class or the caption
  /// of a picture; null if there is none.
  final @Nullable Container apart;

  /// The hints of this element and those around it, without those that are not believed.
  int effective;

  int blocks;
  int length;
  int linked;
  int prose;

  /// How many elements of the same kind stand beside this one, itself included.
  int twins = 1;

  /// Whether it holds the page's main heading.
  boolean headed;

  /// How much running text it holds directly or just below, for choosing the core.
  double score;

  boolean inCore;

  Container(@Nullable Container parent, Element element, int hints) {
    this.parent = parent;
    this.element = element;
    this.tag = element.normalName();
    this.kind = tag + "." + element.className();
    this.hints = hints;
    this.around = TagSignals.bit(tag) | (parent == null ? 0 : parent.around);
    this.headed = tag.equals("h1");
    Container outer = parent == null ? null : parent.apart;
    this.apart = outer == null && isApart(element, tag) ? this : outer;
  }

  private static boolean isApart(Element element, String tag) {
    List<String> classes = ClassNames.of(element);
    return Concealment.isIn(classes) || Captions.isOne(tag, classes);
  }

  void add(Block block) {
    blocks++;
    length += block.length();
    linked += Math.min(block.linked(), block.length());
    prose += block.isProse() ? block.length() : 0;
  }

  void add(Container inner) {
    blocks += inner.blocks;
    length += inner.length;
    linked += inner.linked;
    prose += inner.prose;
    headed |= inner.headed;
  }

  /// The share of this element's text that is links, 0 to 1.
  double linkDensity() {
    return length == 0 ? 0 : (double) linked / length;
  }

  /// How many different hints say that this is not the article.
  int against() {
    return Integer.bitCount(effective & Hint.AGAINST);
  }

  /// The element around this one, or this one if it is the outermost.
  Container outer() {
    return parent == null ? this : parent;
  }

  /// Whether this is the outermost element of the core.
  boolean isCore() {
    return inCore && (parent == null || !parent.inCore);
  }
}
