package dev.dateline.operations.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileListingTest {
  private static final List<String> INVENTORY =
      List.of(
          "Bucket", "Key", "VersionId", "IsLatest", "IsDeleteMarker", "LastModifiedDate", "ETag");

  @TempDir private Path folder;

  private FileListing listing(String name, String content) throws IOException {
    return FileListing.open(
        Files.writeString(folder.resolve(name), content), "articles", INVENTORY);
  }

  /// Reads all objects, and reopens the listing for every batch.
  private List<ListedObject> all(String name, String content) throws IOException {
    var all = new ArrayList<ListedObject>();
    String mark = Listing.BEGINNING;
    while (mark != null) {
      try (var listing = listing(name, content)) {
        var batch = listing.after(mark);
        assertThat(batch.objects()).hasSizeLessThanOrEqualTo(1000);
        assertThat(batch.share()).isBetween(0.0, 1.0);
        all.addAll(batch.objects());
        mark = batch.end();
      }
    }
    return all;
  }

  @Test
  void readsOneKeyPerLine() throws IOException {
    assertThat(all("keys.txt", "a.txt\n\nb c+d%20.txt\n"))
        .containsExactly(ListedObject.of("a.txt"), ListedObject.of("b c+d%20.txt"));
  }

  @Test
  void skipsFolderMarkers() throws IOException {
    var columns = List.of("Bucket", "Key", "Size");
    String lines = "\"articles\",\"2023/\",\"0\"\n\"articles\",\"odd/\",\"7\"\n";
    Path file = Files.writeString(folder.resolve("sizes.csv"), lines);

    assertThat(all("keys.txt", "2023/\n2023/a.txt\n"))
        .containsExactly(ListedObject.of("2023/a.txt"));
    try (var listing = FileListing.open(file, "articles", columns)) {
      assertThat(listing.after(Listing.BEGINNING).objects())
          .containsExactly(ListedObject.of("odd/"));
    }
  }

  @Test
  void resumesAfterEveryBatch() throws IOException {
    var keys = IntStream.range(0, 2500).mapToObj(number -> "key-" + number).toList();

    assertThat(all("keys.txt", String.join("\n", keys)))
        .map(ListedObject::key)
        .containsExactlyElementsOf(keys);
  }

  @Test
  void readsTheCurrentVersionsOfAnInventory() throws IOException {
    var lines =
        """
        "articles","a%26b+c.txt","v2","true","false","2023-07-14T09:30:00.000Z","e1"
        "articles","a%26b+c.txt","v1","false","false","2023-07-13T09:30:00.000Z","e0"
        "articles","gone.txt","v1","true","true","2023-07-13T09:30:00.000Z",""
        """;

    assertThat(all("inventory.csv", lines))
        .containsExactly(
            new ListedObject("a&b c.txt", "e1", Instant.parse("2023-07-14T09:30:00Z")));
  }

  @Test
  void readsConcatenatedGzipFiles() throws IOException {
    var file = folder.resolve("inventory.csv.gz");
    var bytes = new ByteArrayOutputStream();
    for (String line : List.of("\"articles\",\"a.txt\"\n", "\"articles\",\"b.txt\"\n")) {
      try (var gzip = new GZIPOutputStream(bytes)) {
        gzip.write(line.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.write(file, bytes.toByteArray());

    try (var listing = FileListing.open(file, "articles", List.of("Bucket", "Key"))) {
      assertThat(listing.after(Listing.BEGINNING).objects())
          .map(ListedObject::key)
          .containsExactly("a.txt", "b.txt");
    }
  }

  @Test
  void rejectsALineOfAnotherBucket() {
    assertThatThrownBy(() -> all("inventory.csv", "\"articles\",\"a\"\n\"other\",\"b\"\n"))
        .hasMessageEndingWith("inventory.csv, line 2: an object in bucket other");
  }

  @Test
  void rejectsALineWithOtherColumns() {
    assertThatThrownBy(() -> all("inventory.csv", "\"articles\"\n"))
        .hasMessageContaining("line 1: no key; the columns are Bucket, Key");
  }
}
