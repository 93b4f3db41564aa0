package dev.dateline.documents.layout;

import java.util.ArrayList;
import java.util.List;

/// Assembles the text of a document from the characters on its pages: paragraphs separated by empty
/// lines, lines by line feeds.
public final class StoryText {
  private final StringBuilder text = new StringBuilder();

  private StoryText() {}

  /// The text of the pages in `drawn`, which have their glyphs in drawing order.
  public static String of(List<List<Glyph>> drawn) {
    List<List<Glyph>> pages =
        drawn.stream().map(glyphs -> glyphs.stream().filter(Glyph::isOnPage).toList()).toList();
    List<List<Line>> lines =
        PageFurniture.removed(
            pages.stream().map(glyphs -> LineGrouping.of(DropCaps.joined(glyphs))).toList());
    var blocks = new ArrayList<LineBlock>();
    for (int page = 0; page < lines.size(); page++) {
      blocks.addAll(ReadingOrder.ordered(lines.get(page), isRightToLeft(pages.get(page))));
    }
    return of(blocks, usualGap(blocks));
  }

  private static String of(List<LineBlock> blocks, float usualGap) {
    var story = new StoryText();
    Paragraph previous = null;
    for (LineBlock block : blocks) {
      boolean begins = true;
      for (Paragraph paragraph : block.paragraphs(usualGap)) {
        boolean continues = begins && previous != null && previous.continuesIn(paragraph);
        story.add(paragraph.text(), continues);
        previous = paragraph;
        begins = false;
      }
    }
    return story.text.toString();
  }

  private void add(String paragraph, boolean continues) {
    text.append(text.isEmpty() ? "" : continues ? "\n" : "\n\n").append(paragraph);
  }

  private static float usualGap(List<LineBlock> blocks) {
    return Median.of(blocks.stream().flatMap(block -> block.gaps().stream()).toList());
  }

  private static boolean isRightToLeft(List<Glyph> glyphs) {
    long letters = glyphs.stream().filter(it -> !it.isSpace()).count();
    long rightToLeft = glyphs.stream().filter(StoryText::isRightToLeft).count();
    return rightToLeft * 2 > letters;
  }

  private static boolean isRightToLeft(Glyph glyph) {
    byte direction = Character.getDirectionality(glyph.text().codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
