package dev.dateline.ingest;

import static dev.dateline.ingest.FunctionInMemory.ARTICLE;
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
  private final FunctionInMemory function = FunctionInMemory.withoutVersions();

  @Test
  void isIndexedArticleByArticle() throws IOException {
    upload("0A", Map.of("a.txt", ARTICLE, "b.txt", ARTICLE));

    assertThat(function.keysNaming("NATO")).containsExactly(KEY, KEY);
    assertThat(function.rejections()).isEmpty();
    assertThat(function.logLines().getFirst().at("Indexed").text()).contains("2");
  }

  @Test
  void isListedWithTheMembersThatCannotBeArticles() throws IOException {
    upload("0A", Map.of("a.txt", ARTICLE, "b.txt", "No date here."));

    assertThat(function.keysNaming("NATO")).containsExactly(KEY);
    assertThat(function.logged("rejectedMembers")).containsExactly("1");
    assertThat(function.rejections())
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

    assertThat(function.rejections())
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

    assertThat(function.rejections()).isEmpty();
  }

  @Test
  void leavesNothingOfWhatItNoLongerHolds() throws IOException {
    upload("0A", Map.of("a.txt", ARTICLE, "b.txt", ARTICLE));
    upload("0B", Map.of("b.txt", ARTICLE));

    assertThat(function.keysNaming("NATO")).containsExactly(KEY);
    assertThat(function.member(KEY, "a.txt")).isEmpty();
    assertThat(function.member(KEY, "b.txt")).isPresent();
  }

  @Test
  void leavesNothingWhenItIsRemoved() throws IOException {
    var uploaded = upload("0A", Map.of("a.txt", ARTICLE, "b.txt", "No date here."));
    function.bucket.delete(KEY);
    function.handle(Notification.of(Notification.removed(uploaded, "0B")));

    assertThat(function.keysNaming("NATO")).isEmpty();
    assertThat(function.rejections()).isEmpty();
    assertThat(function.member(KEY, "a.txt")).isEmpty();
  }

  @Test
  void isRejectedWholeWhenItHoldsTooManyArticles() {
    var lines = new StringBuilder();
    for (int line = 0; line <= Archive.MOST; line++) {
      lines.append("{\"date\":\"2023-07-14\",\"body\":\"NATO %d\"}\n".formatted(line));
    }
    var function = FunctionInMemory.reading(1_000_000);
    function.handle(Notification.of(created(function.upload("a.jsonl", lines.toString()), "0A")));

    assertThat(function.keysNaming("NATO")).isEmpty();
    assertThat(function.rejections())
        .map(line -> line.rejection().message())
        .containsExactly("The file holds 1001 articles; at most 1000 are taken from one.");
  }

  private Upload upload(String sequencer, Map<String, String> members) throws IOException {
    var uploaded = function.upload(KEY, Zip.of(members));
    function.handle(Notification.of(created(uploaded, sequencer)));
    return uploaded;
  }
}
