package dev.dateline.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.crf.CrfPool;
import dev.dateline.crf.CrfPoolFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
  @TempDir private Path classes;
  private Path file;

  @BeforeEach
  void namesTheFile() {
    file = Path.of(classes + CrfPool.RESOURCE);
  }

  @Test
  void writesTheSameBytesEachTime() throws Exception {
    convert(versionOfTheBuild());

    try (var built = CrfPool.class.getResourceAsStream(CrfPool.RESOURCE)) {
      assertThat(file).hasBinaryContent(built.readAllBytes());
    }
    assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
    assertThat(Files.list(file.getParent())).hasSize(1);
  }

  @Test
  void writesWhatIsThereAlreadyOnlyForAnotherVersion() throws Exception {
    convert("1.0");
    var longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(file, longAgo);

    convert("1.0");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);

    convert("1.1");
    assertThat(Files.getLastModifiedTime(file)).isGreaterThan(longAgo);
  }

  private void convert(String version) throws Exception {
    Convert.main(new String[] {classes.toString(), version});
  }

  private static String versionOfTheBuild() throws IOException {
    try (var built = CrfPool.class.getResourceAsStream(CrfPool.RESOURCE)) {
      return CrfPoolFile.origin(built).split(" ")[1];
    }
  }
}
