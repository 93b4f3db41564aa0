package dev.dateline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartIT {
  private static final String ARTICLE = "date 2020-05-05 Angela Merkel spoke in Berlin.";

  @TempDir Path data;

  @Test
  void anArticleSurvivesARestartAndCanBeReplaced() throws Exception {
    try (var stack = RunningStack.start(data)) {
      stack.upload("kept.txt", ARTICLE);
      stack.awaitArticle("date=2020-05-05", "kept.txt");
    }
    try (var stack = RunningStack.start(data)) {
      assertThat(RunningStack.has(stack.json("/articles?date=2020-05-05"), "kept.txt")).isTrue();
      stack.upload("kept.txt", ARTICLE.replace("05-05", "06-06"));
      stack.awaitArticle("date=2020-06-06", "kept.txt");
      stack.awaitAbsence("date=2020-05-05", "kept.txt");
    }
  }

  @Test
  void uploadsJustBeforeShutdownAreIndexedAfterARestart() throws Exception {
    try (var stack = RunningStack.start(data)) {
      for (int number = 0; number < 20; number++) {
        stack.upload("late-" + number + ".txt", ARTICLE);
      }
    }
    try (var stack = RunningStack.start(data)) {
      stack.await("/articles?date=2020-05-05", list -> list.path("articles").size() == 20);
    }
  }
}
