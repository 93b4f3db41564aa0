package dev.dateline.models;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.crf.CrfPoolFile;
import dev.dateline.crf.ModelSet;
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
  void locateFile() {
    file = Path.of(classes + ModelSet.ENGLISH.resource());
  }

  @Test
  void writesTheSameBytesEachTime() throws Exception {
    convert(versionOfTheBuild());

    try (var built = ModelSet.class.getResourceAsStream(ModelSet.ENGLISH.resource())) {
      assertThat(file).hasBinaryContent(built.readAllBytes());
    }
    assertThat(file.getParent()).isDirectoryContaining(path -> path.equals(file));
    assertThat(Files.list(file.getParent())).hasSize(1);
  }

  @Test
  void overwritesAFileOnlyForAnotherVersion() throws Exception {
    convert("1.0");
    var epoch = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(file, epoch);

    convert("1.0");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(epoch);

    convert("1.1");
    assertThat(Files.getLastModifiedTime(file)).isGreaterThan(epoch);
  }

  private void convert(String version) throws Exception {
    Convert.main(new String[] {classes.toString(), version, "en"});
  }

  private static String versionOfTheBuild() throws IOException {
    try (var built = ModelSet.class.getResourceAsStream(ModelSet.ENGLISH.resource())) {
      return CrfPoolFile.origin(built).split(" ")[1];
    }
  }
}
