package dev.dateline.documents.html.story;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Facts about a whole page, collected before its blocks are scored.
///
/// @param outline its blocks
/// @param title the words of its title, in lower case
/// @param titleIndex the block that is the article's title, or -1
/// @param given the article's text in the page's metadata
/// @param repeated the texts that occur more than once
/// @param headings for each block the heading before it, or -1
/// @param coreStart where the core's text starts, in characters of the page's text
@SuppressWarnings("ArrayRecordComponent") // Compared by no one.
record StoryFacts(
    Outline outline,
    String title,
    int titleIndex,
    GivenText given,
    Set<String> repeated,
    int[] headings,
    int coreStart) {
  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHORTEST_TITLE = 10;

  static StoryFacts of(Outline outline, String title, String given) {
    String words = words(title);
    return new StoryFacts(
        outline,
        words,
        titleIndex(outline, words),
        GivenText.of(given),
        repeated(outline),
        headings(outline),
        coreStart(outline));
  }

  private static int[] headings(Outline outline) {
    var headings = new int[outline.blocks().size()];
    int heading = -1;
    for (int i = 0; i < headings.length; i++) {
      headings[i] = heading;
      heading = Tags.isHeading(outline.blocks().get(i).container().tag) ? i : heading;
    }
    return headings;
  }

  private static int coreStart(Outline outline) {
    return outline.blocks().stream()
        .filter(block -> block.container().inCore)
        .findFirst()
        .map(Block::start)
        .orElse(0);
  }

  boolean isRepeated(Block block) {
    return repeated.contains(block.text());
  }

  /// Whether the page's title has the words of `block`.
  boolean isInTitle(Block block) {
    return block.length() > 3
        && block.length() <= 2 * title.length() + 20
        && contains(title, words(block.text()));
  }

  private static boolean contains(String title, String words) {
    return words.length() > 3 && title.contains(words);
  }

  /// The heading that repeats the page's title, else the first `h1`.
  private static int titleIndex(Outline outline, String title) {
    List<Block> blocks = outline.blocks();
    int first = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!Tags.isHeading(block.container().tag)) {
        continue;
      }
      if (block.length() > SHORTEST_TITLE && contains(title, words(block.text()))) {
        return i;
      }
      first = first < 0 && block.container().tag.equals("h1") ? i : first;
    }
    return first;
  }

  private static Set<String> repeated(Outline outline) {
    var seen = new HashSet<String>();
    var repeated = new HashSet<String>();
    for (Block block : outline.blocks()) {
      if (!seen.add(block.text())) {
        repeated.add(block.text());
      }
    }
    return repeated;
  }

  private static String words(String text) {
    return GAPS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }
}
