package dev.dateline.ingest;

import static dev.dateline.ingest.Newsroom.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.Upload;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An archive")
class ArchiveTest {
  private static final String KEY = "week.zip";
  private final Newsroom newsroom = Newsroom.withoutVersions();

  @Test
  void isIndexedArticleByArticle() throws IOException {
    upload("0A", Map.of("a.txt", ARTICLE, "b.txt", ARTICLE));

    assertThat(newsroom.keysNaming("NATO")).containsExactly(KEY, KEY);
    assertThat(newsroom.rejections()).isEmpty();
    assertThat(newsroom.logLines().getFirst().at("Indexed").text()).contains("2");
  }

  @Test
  void isListedWithTheMembersThatCannotBeArticles() throws IOException {
    upload("0A", Map.of("a.txt", ARTICLE, "b.txt", "No date here."));

    assertThat(newsroom.keysNaming("NATO")).containsExactly(KEY);
    assertThat(newsroom.logged("rejectedMembers")).containsExactly("1");
    assertThat(newsroom.rejections())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.rejection().reason()).isEqualTo(Reason.NO_DATE);
              assertThat(line.rejection().message())
                  .startsWith("1 of 2 members cannot be read; b.txt: ");
            });
  }

  @Test
  void isListedWithTheNamesOfAllMembersThatCannotBeArticles() throws IOException {
    var members = new HashMap<String, String>(Map.of("a.txt", ARTICLE, "b.txt", "No date."));
    members.put("c.txt", "");
    for (int i = 10; i < 35; i++) {
      members.put("d" + i + ".txt", "No date.");
    }
    upload("0A", members);

    assertThat(newsroom.rejections())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.rejection().message())
                    .contains("(no-date), ", ".txt (")
                    .endsWith(" and 6 more."));
  }

  @Test
  void isNoLongerListedOnceItIsMended() throws IOException {
    upload("0A", Map.of("a.txt", ARTICLE, "b.txt", "No date here."));
    upload("0B", Map.of("a.txt", ARTICLE, "b.txt", ARTICLE));

    assertThat(newsroom.rejections()).isEmpty();
  }

  @Test
  void leavesNothingOfWhatItNoLongerHolds() throws IOException {
    upload("0A", Map.of("a.txt", ARTICLE, "b.txt", ARTICLE));
    upload("0B", Map.of("b.txt", ARTICLE));

    assertThat(newsroom.keysNaming("NATO")).containsExactly(KEY);
    assertThat(newsroom.member(KEY, "a.txt")).isEmpty();
    assertThat(newsroom.member(KEY, "b.txt")).isPresent();
  }

  @Test
  void leavesNothingWhenItIsRemoved() throws IOException {
    var uploaded = upload("0A", Map.of("a.txt", ARTICLE, "b.txt", "No date here."));
    newsroom.bucket.delete(KEY);
    newsroom.handle(Notification.of(Notification.removed(uploaded, "0B")));

    assertThat(newsroom.keysNaming("NATO")).isEmpty();
    assertThat(newsroom.rejections()).isEmpty();
    assertThat(newsroom.member(KEY, "a.txt")).isEmpty();
  }

  @Test
  void isRejectedWholeWhenItHoldsTooManyArticles() {
    var lines = new StringBuilder();
    for (int line = 0; line <= Archive.MOST; line++) {
      lines.append("{\"date\":\"2023-07-14\",\"body\":\"NATO %d\"}\n".formatted(line));
    }
    var newsroom = Newsroom.reading(1_000_000);
    newsroom.handle(Notification.of(created(newsroom.upload("a.jsonl", lines.toString()), "0A")));

    assertThat(newsroom.keysNaming("NATO")).isEmpty();
    assertThat(newsroom.rejections())
        .map(line -> line.rejection().message())
        .containsExactly("The file holds 1001 articles; at most 1000 are taken from one.");
  }

  private Upload upload(String sequencer, Map<String, String> members) throws IOException {
    var uploaded = newsroom.upload(KEY, Zip.of(members));
    newsroom.handle(Notification.of(created(uploaded, sequencer)));
    return uploaded;
  }
}
