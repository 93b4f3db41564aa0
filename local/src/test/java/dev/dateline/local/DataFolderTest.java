package dev.dateline.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path folder;

  @Test
  void filesOfASingleRunDoNotPileUp() throws Exception {
    try (var data = DataFolder.open(folder)) {
      Files.createFile(data.empty("processes").resolve("runtime-client.so"));
      Files.createFile(data.resolve("s3").resolve("object"));
    }
    try (var data = DataFolder.open(folder)) {
      assertThat(data.empty("processes")).isEmptyDirectory();
      assertThat(data.resolve("s3").resolve("object")).exists();
    }
  }
}
