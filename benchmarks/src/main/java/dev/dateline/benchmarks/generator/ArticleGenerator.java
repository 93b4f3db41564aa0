package dev.dateline.benchmarks.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Writes articles: the same number gives the same one. They are of about 2.2 KB, name about a
/// dozen people, organisations and places, and are spread evenly over ten years.
public final class ArticleGenerator {
  private static final long SEED = 20_230_714;
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);
  private static final int DAYS = 3652;
  private static final int FEWEST_SENTENCES = 12;
  private static final int MORE_SENTENCES = 9;
  private static final int SENTENCES_A_PARAGRAPH = 3;
  private static final List<String> PATTERNS = WordListFile.of("sentences");
  private static final List<String> HEADLINES = WordListFile.of("headlines");

  private ArticleGenerator() {}

  /// The article `number`.
  public static GeneratedArticle story(int number) {
    var random = new SplittableRandom(SEED + number);
    var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
    var cast = Cast.draw(random);
    var prose = new GeneratedProse(cast, random);
    for (int sentence : sentences(random)) {
      prose.sentence(PATTERNS.get(sentence));
      if (prose.count() % SENTENCES_A_PARAGRAPH == 0) {
        prose.paragraph();
      }
    }
    var headline = new GeneratedProse(cast, random).sentence(of(HEADLINES, random)).text();
    var key = "%s/%s-%06d.txt".formatted(day.getYear(), day, number);
    return new GeneratedArticle(key, day, headline, prose.text(), prose.recognition());
  }

  private static String of(List<String> all, RandomGenerator random) {
    return all.get(random.nextInt(all.size()));
  }

  /// The numbers of different patterns.
  private static List<Integer> sentences(RandomGenerator random) {
    int count = FEWEST_SENTENCES + random.nextInt(MORE_SENTENCES);
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
