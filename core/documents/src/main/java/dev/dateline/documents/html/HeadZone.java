package dev.dateline.documents.html;

import dev.dateline.documents.html.ShownDate.Zone;
import java.util.List;

/// The part of a page that usually has the article's date: the lines just above the headline, and
/// those below it down to the second paragraph of the story. If the headline is unknown, the
/// story's first paragraph takes its place.
///
/// @param first the index of its first line
/// @param last the index of its last line
record HeadZone(int first, int last) {
  private static final int ABOVE = 5;
  private static final int MOST_BELOW = 30;
  private static final int PARAGRAPHS = 2;

  static HeadZone of(PageOutline outline) {
    List<PageLine> lines = outline.lines();
    int headline = start(outline);
    int paragraphs = 0;
    int place = Math.max(0, headline);
    while (place < lines.size() && paragraphs < PARAGRAPHS && place <= headline + MOST_BELOW) {
      PageLine line = lines.get(place);
      paragraphs += line.isParagraph() && place != headline ? 1 : 0;
      place++;
    }
    return new HeadZone(Math.max(0, headline - ABOVE), place - 1);
  }

  private static int start(PageOutline outline) {
    int headline = outline.headlinePlace();
    return headline >= 0
        ? headline
        : outline.lines().stream()
            .skip(outline.storyPlace())
            .filter(line -> line.inStory() && line.isParagraph())
            .mapToInt(line -> Math.max(0, line.place() - 1))
            .findFirst()
            .orElse(-1);
  }

  Zone of(int place) {
    return place >= first && place <= last ? Zone.HEAD : Zone.ELSEWHERE;
  }
}
