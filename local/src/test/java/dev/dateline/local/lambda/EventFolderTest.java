package dev.dateline.local.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventFolderTest {
  @TempDir Path folder;

  @Test
  void aPartialDocumentOfAKilledProcessIsDeleted() throws Exception {
    EventFolder.open(folder).save("1", new byte[] {'{', '}'});
    Files.write(folder.resolve("2.unfinished"), new byte[] {'{'});
    assertThat(EventFolder.open(folder).all()).containsOnlyKeys("1");
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aDocumentThatCannotBeSavedLeavesNoPartialFile() throws Exception {
    var events = EventFolder.open(folder);
    Files.createDirectories(folder.resolve("1.json/occupied"));
    assertThatThrownBy(() -> events.save("1", new byte[2]))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(folder.resolve("1.unfinished")).doesNotExist();
  }
}
