package dev.dateline.page;

import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleField;
import dev.dateline.articles.CalendarPeriod;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.LiteralRecognizer;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Span;
import dev.dateline.articles.TextConfidence;
import dev.dateline.articles.Upload;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.protocol.ArrivalLists;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.watch.Announcements;
import dev.dateline.index.watch.Freshness;
import dev.dateline.index.watch.InMemoryWatches;
import dev.dateline.index.watch.Watch;
import dev.dateline.index.watch.WatchOptions;
import dev.dateline.index.watch.WatchedLists;
import dev.dateline.lookup.ApiServer;
import dev.dateline.lookup.Entrance;
import dev.dateline.lookup.parameters.WatchParameters;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Generated articles of a few newspapers, in an index in memory.
final class GeneratedArchive {
  private static final String BUCKET = "articles";
  private static final Instant TIME = Instant.parse("2026-11-23T12:00:00Z");
  private static final Map<String, EntityType> TYPES = new TreeMap<>();
  private static final List<String> SOURCES = List.of("Reuters", "The Harbour Post", "Baltic Wire");

  /// Names that occur together: one line for each subject.
  private static final List<List<String>> SUBJECTS =
      List.of(
          List.of("Vladimir Putin", "Sergei Lavrov", "Moscow", "Kremlin", "Russia"),
          List.of("Jens Stoltenberg", "NATO", "Vilnius", "Lithuania", "Gitanas Nauseda"),
          List.of("Volodymyr Zelensky", "Kyiv", "Ukraine", "NATO", "Dmytro Kuleba"),
          List.of("Recep Tayyip Erdogan", "Ankara", "Istanbul", "Turkey", "Antonio Guterres"),
          List.of("United Nations", "Antonio Guterres", "Odesa", "Ukraine", "Black Sea"));

  private static final List<String> SENTENCES =
      List.of(
          "%s met %s in %s on Tuesday, officials said.",
          "A spokesman for %s said that talks with %s about %s would go on.",
          "%s, %s and %s were named in the statement.",
          "Neither %s nor %s commented on %s.");

  static {
    put(EntityType.PERSON, "Vladimir Putin", "Sergei Lavrov", "Jens Stoltenberg");
    put(EntityType.PERSON, "Gitanas Nauseda", "Volodymyr Zelensky", "Dmytro Kuleba");
    put(EntityType.PERSON, "Recep Tayyip Erdogan", "Antonio Guterres", "Vladimir Poutine");
    put(EntityType.ORGANIZATION, "NATO", "Kremlin", "United Nations", "البنك المركزي");
    put(EntityType.LOCATION, "Moscow", "Russia", "Vilnius", "Lithuania", "Kyiv", "Ukraine");
    put(EntityType.LOCATION, "Ankara", "Istanbul", "Turkey", "Odesa", "Black Sea");
  }

  private final InMemoryTable table = new InMemoryTable();
  private final InMemoryNames names = new InMemoryNames();
  private final NameLearner learner = NameLearner.over(names);
  private final InMemoryWatches watches = new InMemoryWatches();
  private final ArrivalLists arrivals =
      WatchedLists.of(
          watches,
          names,
          new WatchOptions(Duration.ZERO, Freshness.USUAL, Announcements.NONE),
          () -> TIME);

  private static void put(EntityType type, String... names) {
    for (String name : names) {
      TYPES.put(name, type);
    }
  }

  /// No articles.
  static GeneratedArchive empty() {
    return new GeneratedArchive();
  }

  /// The articles of some days until 31 July 2023, the same each time: a few a day, and many about
  /// Vilnius on the last.
  static GeneratedArchive ofDays(int days) {
    var archive =
        new GeneratedArchive().watching("nato", "entity=NATO&not=Odesa", "For the Baltic desk");
    var random = new Random(days);
    for (int i = 0; i < days; i++) {
      var day = LocalDate.parse("2023-07-31").minusDays(i);
      archive.publish(day, i == 0 ? 14 : 2 + random.nextInt(5), random);
    }
    return archive.with(
        "2023/poutine.txt", "2023-07-30", null, "Vladimir Poutine a parlé à Moscow.");
  }

  private void publish(LocalDate day, int articles, Random random) {
    for (int n = 0; n < articles; n++) {
      var subject = SUBJECTS.get(articles > 10 ? 1 : random.nextInt(SUBJECTS.size()));
      var source = SOURCES.get(random.nextInt(SOURCES.size()));
      var folder = source.toLowerCase(Locale.ROOT).replace(' ', '-');
      with(folder + "/" + day + "-" + n + ".txt", day.toString(), source, text(subject, random));
    }
  }

  private static String text(List<String> subject, Random random) {
    var text = new StringBuilder();
    for (int sentence = 0; sentence < 6; sentence++) {
      var who = new ArrayList<>(subject);
      Collections.shuffle(who, random);
      var form = SENTENCES.get(random.nextInt(SENTENCES.size()));
      text.append(form.formatted(who.get(0), who.get(1), who.get(2)));
      text.append(sentence % 2 == 1 ? "\n\n" : " ");
    }
    return text.toString().strip();
  }

  /// Adds an article; the names above that its text has are its entities.
  GeneratedArchive with(String key, String day, @Nullable String source, String text) {
    var date = PublicationDate.of(LocalDate.parse(day), DateSource.HEADER);
    var document =
        new Document(
            null,
            date,
            text,
            null,
            Metadata.NONE.with(ArticleField.SOURCE, source).with(ArticleField.LANGUAGE, "en"),
            "text",
            "UTF-8",
            TextConfidence.HIGH,
            dates(text));
    var upload = new Upload(BUCKET, key, null, "d41d8cd98f00b204e9800998ecf8427e", 321, TIME);
    var recognition = new LiteralRecognizer(TYPES).recognize(text);
    learner.learn(recognition, text);
    table
        .index(arrivals)
        .put(Article.of(upload, document, recognition, TIME), Sequencer.BEFORE_ALL);
    return this;
  }

  /// Sets up a watch, which tests the articles that are added from now on.
  GeneratedArchive watching(String name, String query, @Nullable String note) {
    var conditions = WatchParameters.query(query).query().orElseThrow();
    watches.put(new Watch(name, query, note, conditions, TIME));
    return this;
  }

  /// Adds an upload that was not indexed.
  GeneratedArchive rejecting(String key) {
    var upload = new Upload(BUCKET, key, null, "e", 1, TIME);
    var rejection =
        new Rejection(
            Rejection.Reason.NO_DATE, "The text has no date.", "Begin it with: date 2023-07-14");
    table.index().reject(upload, rejection, new Sequencer("1"));
    return this;
  }

  /// Serves this archive.
  ApiServer serve() throws IOException {
    return new ApiServer(table, names, watches);
  }

  /// Serves this archive to those whom `entrance` admits.
  ApiServer serve(Entrance entrance) throws IOException {
    return new ApiServer(table, names, watches, entrance);
  }

  /// Serves this archive as if reading a posting cost `price` read units.
  ApiServer serveAtPrice(double price) throws IOException {
    return new ApiServer(new CostlyLists(table, price), names, watches);
  }

  private static List<MentionedDate> dates(String text) {
    int at = text.indexOf("4 June 2023");
    return at < 0
        ? List.of()
        : List.of(
            new MentionedDate(
                new Span(at, at + 11), CalendarPeriod.parse("2023-06-04").orElseThrow()));
  }
}
