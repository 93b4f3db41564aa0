package dev.dateline.benchmarks.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Generates articles; the same number always yields the same article. They have about 2.2 KB,
/// mention about a dozen people, organizations and places, and are spread evenly over ten years.
public final class ArticleGenerator {
  private static final long SEED = 20_230_714;
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 3652;
  private static final int MIN_SENTENCES = 12;
  private static final int SENTENCE_COUNTS = 9;
  private static final int SENTENCES_PER_PARAGRAPH = 3;
  private static final List<String> PATTERNS = WordListFile.of("sentences");
  private static final List<String> HEADLINES = WordListFile.of("headlines");

  private ArticleGenerator() {}

  /// Generates the article `number`.
  public static GeneratedArticle story(int number) {
    var random = new SplittableRandom(SEED + number);
    var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    var cast = Cast.draw(random);
    var prose = new GeneratedProse(cast, random);
    for (int sentence : patterns(random)) {
      prose.sentence(PATTERNS.get(sentence));
      if (prose.count() % SENTENCES_PER_PARAGRAPH == 0) {
        prose.paragraph();
      }
    }
    var headline = new GeneratedProse(cast, random).sentence(pick(HEADLINES, random)).text();
    var key = "%s/%s-%06d.txt".formatted(day.getYear(), day, number);
    return new GeneratedArticle(key, day, headline, prose.text(), prose.recognition());
  }

  private static String pick(List<String> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  /// Draws the indexes of distinct patterns.
  private static List<Integer> patterns(RandomGenerator random) {
    int count = MIN_SENTENCES + random.nextInt(SENTENCE_COUNTS);
    List<Integer> chosen = new ArrayList<>();
    while (chosen.size() < count) {
      int pattern = random.nextInt(PATTERNS.size());
      if (!chosen.contains(pattern)) {
        chosen.add(pattern);
      }
    }
    return chosen;
  }
}
