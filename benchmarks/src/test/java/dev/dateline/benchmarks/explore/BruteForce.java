package dev.dateline.benchmarks.explore;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Normalization;
import dev.dateline.benchmarks.generator.ArticleGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// All generated articles, one after the other: whom they name, in normal form.
public final class BruteForce {
  /// One article.
  public record Story(LocalDate day, Set<String> names) {
    /// Whether it names all of `some`.
    boolean names(String... some) {
      return names.containsAll(List.of(some).stream().map(Normalization::of).toList());
    }
  }

  private final List<Story> stories = new ArrayList<>();

  /// The articles 0 to `count`.
  public BruteForce(int count) {
    for (int number = 0; number < count; number++) {
      var story = ArticleGenerator.story(number);
      var names =
          story.recognition().entities().stream()
              .map(Entity::name)
              .map(Normalization::of)
              .map(String::intern)
              .collect(Collectors.toSet());
      stories.add(new Story(story.day(), names));
    }
  }

  /// How many articles are so.
  public long count(Predicate<Story> condition) {
    return stories.stream().filter(condition).count();
  }

  /// In how many of the articles that are so each name occurs, in normal form.
  public Map<String, Long> names(Predicate<Story> condition) {
    return stories.stream()
        .filter(condition)
        .flatMap(story -> story.names().stream())
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()));
  }
}
