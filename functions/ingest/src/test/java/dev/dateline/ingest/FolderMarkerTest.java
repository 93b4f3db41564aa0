package dev.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Upload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An empty object whose key ends in a slash")
class FolderMarkerTest {
  private static final String KEY = "2023/july/";
  private static final String LOOK =
      """
      {"invocationSchemaVersion":"2.0","invocationId":"1","job":{"id":"1"},
       "tasks":[{"taskId":"1","s3Key":"2023/july/","s3VersionId":null,"s3Bucket":"articles"}]}\
      """;

  private final FunctionInMemory function = FunctionInMemory.withoutVersions();

  @Test
  void isIgnoredWhenItIsMade() {
    Upload marker = function.upload(KEY, "");
    function.handle(Notification.of(Notification.created(marker, "0A")));

    assertThat(function.logged("outcome")).containsExactly("ignored");
    assertThat(function.rejections()).isEmpty();
  }

  @Test
  void isIgnoredAlsoWhenItIsGoneByThen() {
    Upload marker = function.upload(KEY, "");
    function.bucket.delete(KEY);
    function.handle(Notification.of(Notification.created(marker, "0A")));

    assertThat(function.logged("outcome")).containsExactly("ignored");
    assertThat(function.rejections()).isEmpty();
  }

  @Test
  void isIgnoredWhenSomebodyAsksToLookAtIt() {
    function.upload(KEY, "");
    var answer = function.handle(LOOK);

    assertThat(answer.at("results").items().getFirst().at("resultCode").text())
        .contains("Succeeded");
    assertThat(function.rejections()).isEmpty();
  }

  @Test
  void isAnArticleIfItHasContent() {
    Upload article = function.upload(KEY, FunctionInMemory.ARTICLE);
    function.handle(Notification.of(Notification.created(article, "0A")));

    assertThat(function.keysNaming("NATO")).containsExactly(KEY);
  }
}
