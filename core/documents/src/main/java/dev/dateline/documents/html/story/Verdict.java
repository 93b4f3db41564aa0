package dev.dateline.documents.html.story;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells pages without an article by what was found on them.
final class Verdict {
  private static final Pattern ERROR =
      Pattern.compile(
          "(?<![\\p{L}\\d])(?:404|403|410|500|502|503)(?![\\p{L}\\d]).*"
              + "|.*(?<![\\p{L}\\d])(?:error 404|404 error|not found|page not"
              + " available|seite nicht gefunden|nicht gefunden|page introuvable|página no"
              + " encontrada|pagina non trovata|pagina niet gevonden|access denied|forbidden|bad"
              + " gateway|service unavailable|internal server error|just a moment|attention"
              + " required)(?![\\p{L}\\d]).*",
          Pattern.DOTALL);
  private static final int BRIEF = 500;
  private static final int STUB = 300;
  private static final int SHORTEST = 40;
  private static final int SEVERAL = 5;
  private static final int MANY = 10;

  private Verdict() {}

  /// What `story`'s page is instead of an article, or empty if it is one.
  ///
  /// @param declared whether the page's head says that it is an article
  /// @param login whether the page asks for a password
  static Optional<NoArticle> on(Story story, boolean declared, boolean login) {
    int prose = story.prose();
    if (isError(story) && prose < BRIEF) {
      return Optional.of(NoArticle.ERROR);
    }
    if (login && prose < STUB && isAboutLogin(story)) {
      return Optional.of(NoArticle.LOGIN);
    }
    if (isConsent(story)) {
      return Optional.of(NoArticle.CONSENT);
    }
    if (story.paragraphs() <= 1 && prose < STUB && asksToSubscribe(story)) {
      return Optional.of(NoArticle.PAYWALL);
    }
    if (!declared && isIndex(story)) {
      return Optional.of(NoArticle.INDEX);
    }
    boolean tiny = story.length() > 0 && story.page().outline().isTiny();
    return story.length() < SHORTEST && !tiny ? Optional.of(NoArticle.NO_TEXT) : Optional.empty();
  }

  private static boolean isAboutLogin(Story story) {
    return Phrase.PROMPT.in(Phrases.in(story.page().title()).said());
  }

  private static boolean isError(Story story) {
    StoryFacts page = story.page();
    int title = page.titleIndex();
    String heading = title < 0 ? "" : page.outline().blocks().get(title).text();
    return ERROR.matcher(page.title()).matches()
        || ERROR.matcher(heading.toLowerCase(Locale.ROOT)).matches();
  }

  /// Whether most of the text is about cookies and the page says little else.
  private static boolean isConsent(Story story) {
    int about =
        story.blocks().stream()
            .filter(block -> Phrase.CONSENT.in(block.phrases().said()))
            .mapToInt(Block::length)
            .sum();
    return story.prose() < 3 * BRIEF && about > 0.6 * story.length();
  }

  private static boolean asksToSubscribe(Story story) {
    return story.page().outline().blocks().stream()
        .filter(block -> block.length() < STUB)
        .anyMatch(block -> Phrase.PAYWALL.in(block.phrases().said()));
  }

  /// Whether there are many linked headlines and little else.
  private static boolean isIndex(Story story) {
    long headlines = story.page().outline().blocks().stream().filter(Verdict::isHeadline).count();
    long cards = story.blocks().stream().filter(Block::isProse).filter(Verdict::isCard).count();
    boolean brief = story.paragraphs() <= 2 && story.length() < BRIEF && headlines >= MANY;
    boolean carded = cards >= 3 && cards > 0.6 * story.paragraphs();
    return brief || (carded && headlines >= SEVERAL);
  }

  private static boolean isHeadline(Block block) {
    return block.linkDensity() > 0.8 && block.shape().words() >= 4;
  }

  private static boolean isCard(Block block) {
    Place place = block.place();
    for (int level = 0; level < 4; level++) {
      if (place.twins > 2 && place.linkDensity() > 0.1 && place.length < 2 * BRIEF) {
        return true;
      }
      place = place.outer();
    }
    return false;
  }
}
