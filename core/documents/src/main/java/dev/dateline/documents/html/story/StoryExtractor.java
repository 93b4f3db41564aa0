package dev.dateline.documents.html.story;

import dev.dateline.articles.TextConfidence;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the article on a web page. A pure function of the page, in time linear in its size.
public final class StoryExtractor {
  private static final int CONFIDENT = 250;
  private static final int SHORTEST_DESCRIPTION = 60;

  private StoryExtractor() {}

  /// The article on `page`, or what kind of page it is instead.
  ///
  /// @param given the article's text as the page's metadata has it; empty if it has none
  public static Extraction extract(Document page, String given) {
    Outline outline = OutlineReader.read(page.body());
    if (outline.blocks().isEmpty()) {
      boolean isOfFrames = page.selectFirst("frameset") != null;
      return new Extraction.None(isOfFrames ? NoArticle.FRAMES : NoArticle.NO_TEXT, "");
    }
    Story story = Story.of(facts(page, outline, given));
    boolean declared = isDeclared(page);
    return Verdict.on(story, declared, asksForPassword(page))
        .map(kind -> none(kind, story, declared ? description(page) : ""))
        .orElseGet(
            () -> new Extraction.Extracted(story.text(), confidence(story), StoryPlace.of(story)));
  }

  /// The facts about `page`, which has that outline.
  static StoryFacts facts(Document page, Outline outline, String given) {
    Surroundings.workOut(outline);
    return StoryFacts.of(outline, title(page), given);
  }

  /// The result for a page without a story. The text of a video or a gallery is its description.
  private static Extraction none(NoArticle kind, Story story, String description) {
    return kind == NoArticle.NO_TEXT && description.length() >= SHORTEST_DESCRIPTION
        ? new Extraction.Extracted(description, TextConfidence.LOW, StoryPlace.UNKNOWN)
        : new Extraction.None(kind, rest(story));
  }

  private static String description(Document page) {
    String shown = content(page.selectFirst("meta[property=og:description]"));
    return shown.isBlank() ? content(page.selectFirst("meta[name=description]")) : shown;
  }

  private static String title(Document page) {
    return page.title() + " " + content(page.selectFirst("meta[property=og:title]"));
  }

  /// Whether the page's head declares an article or a video.
  private static boolean isDeclared(Document page) {
    String type = content(page.selectFirst("meta[property=og:type]"));
    return type.equals("article")
        || type.startsWith("video")
        || page.selectFirst("meta[property=article:published_time]") != null;
  }

  private static boolean asksForPassword(Document page) {
    return page.selectFirst("input[type=password]") != null;
  }

  private static String content(@Nullable Element meta) {
    return meta == null ? "" : meta.attr("content");
  }

  /// The text of a page without an article: the best part, or all of it.
  private static String rest(Story story) {
    return story.blocks().isEmpty() ? Story.textOf(story.page().outline().blocks()) : story.text();
  }

  private static TextConfidence confidence(Story story) {
    boolean close = 2 * story.doubtful() > story.prose();
    return close || story.prose() < CONFIDENT ? TextConfidence.LOW : TextConfidence.HIGH;
  }
}
