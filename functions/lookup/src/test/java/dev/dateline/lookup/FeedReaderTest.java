package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.watch.InMemoryWatches;
import dev.dateline.index.watch.WatchOptions;
import dev.dateline.index.watch.WatchedLists;
import java.io.StringReader;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The feeds as a feed reader's library understands them.
class FeedReaderTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
  private final InMemoryWatches watches = new InMemoryWatches();
  private final InMemoryNames names = new InMemoryNames();
  private final SampleArchive archive =
      new SampleArchive(WatchedLists.of(watches, names, WatchOptions.DEFAULT, now::get));
  private final Caller api = new Caller(archive.table(), names, watches);

  private SyndFeed feed(String path) throws FeedException {
    return new SyndFeedInput().build(new StringReader(api.get(path).text()));
  }

  @BeforeEach
  void publish() {
    api.put("/watches/nato", "{\"query\": \"entity=NATO\"}");
    archive.article("old.txt", "2026-11-20", "Reuters", "It rained. NATO met & talked.");
    now.set(now.get().plusSeconds(60));
    archive.article("new.txt", "2026-11-24", null, "NATO met again.");
  }

  @Test
  void aWatchIsAFeedOfItsMatchesByArrival() throws FeedException {
    var feed = feed("/watches/nato/articles?format=atom");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getTitle()).isEqualTo("Watch nato");
    assertThat(feed.getPublishedDate().toInstant()).isEqualTo("2026-11-24T12:01:00Z");
    assertThat(feed.getEntries())
        .extracting(SyndEntry::getUri)
        .containsExactly(
            "urn:dateline:article:" + SampleArchive.id("new.txt"),
            "urn:dateline:article:" + SampleArchive.id("old.txt"));
    assertThat(feed.getEntries())
        .extracting(entry -> entry.getUpdatedDate().toInstant().toString())
        .containsExactly("2026-11-24T12:01:00Z", "2026-11-24T12:00:00Z");
  }

  @Test
  void anEntryHasItsDaySourceNamesAndSentence() throws FeedException {
    var entry = feed("/watches/nato/articles?format=atom").getEntries().getLast();
    assertThat(entry.getPublishedDate().toInstant()).isEqualTo("2026-11-20T00:00:00Z");
    assertThat(entry.getAuthor()).isEqualTo("Reuters");
    assertThat(entry.getCategories())
        .singleElement()
        .satisfies(category -> assertThat(category.getName()).isEqualTo("NATO"));
    assertThat(entry.getDescription().getValue()).isEqualTo("NATO met & talked.");
    assertThat(entry.getLink()).endsWith("/articles/" + SampleArchive.id("old.txt") + "/content");
  }

  @Test
  void aSearchAndWhatIsNewAreFeedsToo() throws FeedException {
    assertThat(feed("/articles?entity=NATO&format=atom").getEntries()).hasSize(2);
    assertThat(feed("/articles?since=2026-11-24T12:00:30Z&format=atom").getEntries()).hasSize(1);
  }
}
