package dev.dateline.documents.html.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognizes pages without an article.
final class Verdict {
  private static final Pattern ERROR =
      Pattern.compile(
          "^(?:404|403|410|500|502|503)(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?:error 404|404 error|not"
              + " found|page not available|access denied|forbidden|bad gateway|service"
              + " unavailable|internal server error|just a moment|attention required|seite nicht"
              + " gefunden|nicht gefunden|page introuvable|página no encontrada|página não"
              + " encontrada|pagina non trovata|pagina niet gevonden|sidan kunde inte hittas|siden"
              + " blev ikke fundet|sayfa bulunamadı|strona nie istnieje|nie znaleziono"
              + " strony|страница не найдена|الصفحة غير"
              + " موجودة)(?![\\p{L}\\d])|页面不存在|找不到页面|找不到網頁|ページが見つかりません|페이지를 찾을 수 없");
  private static final int BRIEF = 500;
  private static final int STUB = 300;
  private static final int SHORTEST = 40;
  private static final int SEVERAL = 5;
  private static final int MANY = 10;
  private static final int FEWEST_HEADLINE_WORDS = 4;

  /// A story begins at most this many blocks after its headline.
  private static final int NEAR = 12;

  private Verdict() {}

  /// The kind of page that `story` is from, or empty if it is an article.
  ///
  /// @param declared whether the page's head declares an article
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
    return BoilerplatePhrase.PROMPT.in(Phrases.in(story.page().title()).said());
  }

  private static boolean isError(Story story) {
    StoryFacts page = story.page();
    int title = page.titleIndex();
    String heading = title < 0 ? "" : page.outline().blocks().get(title).text();
    return ERROR.matcher(page.title()).find()
        || ERROR.matcher(heading.toLowerCase(Locale.ROOT)).find();
  }

  /// Whether most of the text is about cookies and the page says little else.
  private static boolean isConsent(Story story) {
    int about =
        story.blocks().stream()
            .filter(block -> BoilerplatePhrase.CONSENT.in(block.phrases().said()))
            .mapToInt(Block::length)
            .sum();
    return story.prose() < 3 * BRIEF && about > 0.6 * story.length();
  }

  private static boolean asksToSubscribe(Story story) {
    return story.page().outline().blocks().stream()
        .filter(block -> block.length() < STUB)
        .anyMatch(block -> BoilerplatePhrase.PAYWALL.in(block.phrases().said()));
  }

  /// Whether there are many linked headlines and little else: no story below the headline that is
  /// in the page's title.
  private static boolean isIndex(Story story) {
    long headlines = story.page().outline().blocks().stream().filter(Verdict::isHeadline).count();
    long cards = story.blocks().stream().filter(Block::isProse).filter(Verdict::isCard).count();
    boolean brief =
        story.paragraphs() <= 2
            && story.length() < BRIEF
            && headlines >= MANY
            && !isBelowHeadline(story);
    boolean carded = cards >= 3 && cards > 0.6 * story.paragraphs();
    return brief || (carded && headlines >= SEVERAL);
  }

  private static boolean isBelowHeadline(Story story) {
    List<Block> blocks = story.page().outline().blocks();
    int title = story.page().titleIndex();
    int fewest = story.paragraphs() > 1 ? 2 : FEWEST_HEADLINE_WORDS;
    return title >= 0
        && blocks.get(title).shape().words() >= fewest
        && story.page().isInTitle(blocks.get(title))
        && blocks.stream()
            .skip(title + 1L)
            .limit(NEAR)
            .anyMatch(block -> block.isProse() && story.blocks().contains(block));
  }

  private static boolean isHeadline(Block block) {
    return block.linkDensity() > 0.8 && block.shape().words() >= FEWEST_HEADLINE_WORDS;
  }

  private static boolean isCard(Block block) {
    Container container = block.container();
    for (int level = 0; level < 4; level++) {
      if (container.twins > 2 && container.linkDensity() > 0.1 && container.length < 2 * BRIEF) {
        return true;
      }
      container = container.outer();
    }
    return false;
  }
}
