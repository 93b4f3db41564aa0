package dev.dateline.local.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
  private final DiskOfAnySize disk = new DiskOfAnySize();

  @Test
  void aFullDiskIsLoggedOnce() {
    disk.leave(DiskSpace.RESERVE - 1);
    for (int check = 0; check < 3; check++) {
      assertThat(disk.space().isShort()).isTrue();
    }
    assertThat(disk.log())
        .singleElement()
        .asString()
        .contains("The disk is full", "Free at least 32 MB", "/data");
  }

  @Test
  void spaceAgainIsLoggedOnceToo() {
    disk.leave(0);
    assertThat(disk.space().isShort()).isTrue();
    disk.leave(DiskSpace.RESERVE);
    assertThat(disk.space().isShort()).isFalse();
    assertThat(disk.space().isShort()).isFalse();
    assertThat(disk.log()).hasSize(2).last().asString().contains("has space again");
  }

  @Test
  void measuresTheDiskOfAFolder(@TempDir Path folder) throws IOException {
    long free = folder.toFile().getUsableSpace();
    assertThat(DiskSpace.of(folder, System.out).isShort()).isEqualTo(free < DiskSpace.RESERVE);
  }

  @Test
  void aFailureDueToAFullDiskIsRecognised() {
    var full = new FileSystemException("/data/a", null, "No space left on device");
    assertThat(NoSpaceLeft.caused(new UncheckedIOException(full))).isTrue();
    assertThat(NoSpaceLeft.caused(new RuntimeException(new IOException("Disk quota exceeded"))))
        .isTrue();
    assertThat(NoSpaceLeft.caused(new UncheckedIOException(new IOException("Broken pipe"))))
        .isFalse();
    assertThat(NoSpaceLeft.caused(new IllegalStateException("No space left on device"))).isFalse();
  }
}
