package dev.dateline.lookup;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.protocol.ArrivalLists;
import dev.dateline.index.watch.Freshness;
import dev.dateline.index.watch.InMemoryWatches;
import dev.dateline.index.watch.WatchOptions;
import dev.dateline.index.watch.WatchedLists;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// The archive of [RecordedAnswersTest]: some of everything that an answer can show. A change of it
/// changes most recorded answers, so add articles only at the end.
final class RecordedArchive {
  private final InMemoryNames names = new InMemoryNames();
  private final InMemoryWatches watches = new InMemoryWatches();
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
  private final SampleArchive archive = new SampleArchive(watched());
  private final Caller caller = new Caller(archive.table(), names, watches, now::get);

  private RecordedArchive() {}

  /// A caller of the API over this archive.
  static Caller caller() {
    var archive = new RecordedArchive();
    archive.learnNames();
    archive.caller.put("/watches/nato", "{\"query\": \"entity=NATO\", \"note\": \"for us\"}");
    archive.addSingleArticles();
    archive.addRoutine();
    archive.addPeak();
    return archive.caller;
  }

  private ArrivalLists watched() {
    var options = new WatchOptions(Duration.ZERO, Freshness.USUAL, found -> {});
    return WatchedLists.of(watches, names, options, now::get);
  }

  private void learnNames() {
    for (String person : new String[] {"Vladimir Putin", "Vladimir Klitschko", "Sergei Lavrov"}) {
      learn(person, EntityType.PERSON);
    }
    learn("NATO", EntityType.ORGANIZATION);
    learn("Moscow", EntityType.LOCATION);
    learn("Vilnius", EntityType.LOCATION);
    NameDirectory.of(names, archive.table()).merge("Sergei Lavrov", "Sergey Lavrov");
  }

  private void learn(String name, EntityType type) {
    RecognizedText.of(name).naming(name, type, name).teach(NameLearner.over(names));
  }

  private void addSingleArticles() {
    archive
        .article("2023/putin.txt", "2023-07-14", "Reuters", "Vladimir Putin spoke of NATO.")
        .article("2023/summit.txt", "2023-07-12", null, "NATO met in Vilnius. NATO agreed.")
        .article("2022/=cmd|' /C calc'!A0.txt", "2022-01-02", "The Times", "Snow fell on Moscow.")
        .article("2023/times.txt", "2023-07-14", "The Times", SimilarTextsTest.REPORT)
        .article(
            "2023/post.txt",
            "2023-07-15",
            "The Post",
            "Staff and agencies. " + SimilarTextsTest.REPORT)
        .article("2020/lavrov.txt", "2020-01-02", null, "Sergei Lavrov met Vladimir Klitschko.")
        .article("2020/other.txt", "2020-02-29", "Reuters", "Sergey Lavrov & <others> met.")
        .mentioning("2023/dates.txt", "2023-07-16", "Since June 4 it rains.", "2023-06-04")
        .mentioning("2023/month.txt", "2023-07-17", "In June it rained.", "2023-06")
        .unsupported("2021/snow.txt", "2021-03-04", "Lunta satoi. Sitten satoi vettä.")
        .doubtful("2021/page.html", "2021-03-05", "Vladimir Putin spoke. Menu. Login.")
        .article("2026/today.txt", "2026-11-24", "Reuters", "NATO met in Moscow.")
        .rejection("2023/undated.txt", "2026-11-20T08:00:00Z")
        .rejection("2023/unread.txt", "2026-11-21T09:30:00Z");
    now.set(now.get().plusSeconds(60));
  }

  /// Four weeks of one article a day, in March 2024.
  private void addRoutine() {
    for (int day = 1; day <= 28; day++) {
      String text =
          day % 4 == 0 ? "NATO met on day " + day + " again." : "Snow fell on day " + day + ".";
      archive.article("2024/r" + day + ".txt", "2024-03-%02d".formatted(day), "The Post", text);
    }
    now.set(now.get().plusSeconds(60));
  }

  /// The day after: eight articles, six of which name Vilnius and Putin, in different words.
  private void addPeak() {
    String[] words = {"grain", "ships", "votes", "bread", "steel", "rails", "songs", "maps"};
    for (int i = 0; i < words.length; i++) {
      String named = i < 6 ? "Vladimir Putin met envoys in Vilnius about " : "Nobody spoke about ";
      String text = named + words[i] + ". " + words[(i + 3) % 8] + " came later.";
      archive.article("2024/p" + i + ".txt", "2024-03-29", i < 3 ? "Reuters" : null, text);
    }
  }
}
