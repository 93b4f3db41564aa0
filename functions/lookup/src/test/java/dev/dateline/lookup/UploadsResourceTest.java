package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UploadsResourceTest {
  private final Caller caller = new Caller(SampleArchive.small().table());

  @Test
  void anUploadThatIsIndexedNamesItsArticle() {
    assertThat(caller.get("/uploads?key=2023/putin.txt").text())
        .isEqualTo(
            "{\"key\":\"2023/putin.txt\",\"state\":\"indexed\",\"articles\":[\"%s\"]}"
                .formatted(SampleArchive.id("2023/putin.txt")));
  }

  @Test
  void oneThatIsRejectedSaysWhy() {
    assertThat(caller.get("/uploads?key=2023/undated.txt").text())
        .isEqualTo(
            """
            {"key":"2023/undated.txt","state":"rejected","articles":[],"rejection":{\
            "key":"2023/undated.txt","rejected":"2026-11-20T08:00:00Z","reason":"no-date",\
            "message":"The text has no date.","remedy":"Begin it with: date 2023-07-14"}}\
            """);
  }

  @Test
  void anUploadThatTheIndexHasNotSeenIsUnknown() {
    assertThat(caller.get("/uploads?key=2023/later.txt").text())
        .isEqualTo("{\"key\":\"2023/later.txt\",\"state\":\"unknown\",\"articles\":[]}");
  }

  @Test
  void theKeyIsNotAPrefix() {
    assertThat(caller.get("/uploads?key=2023/put").json().get("state").asString())
        .isEqualTo("unknown");
  }

  @Test
  void aKeyIsNeeded() {
    assertThat(caller.get("/uploads").status()).isEqualTo(400);
    assertThat(caller.get("/uploads?key=a&key=b").status()).isEqualTo(400);
  }
}
