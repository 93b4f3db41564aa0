package dev.dateline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// An engineer who upgrades reads in the changelog what that takes, and whether there is a way
/// back.
class ReleaseNotesTest {
  private static final Path ROOT = Path.of("..");

  /// The sections of the releases, the newest first.
  private static Stream<String> releases() throws IOException {
    return Stream.of(Files.readString(ROOT.resolve("CHANGELOG.md")).split("\n## ")).skip(1);
  }

  private static String upgrade(String release) {
    assertThat(release).contains("\n### Upgrade\n");
    String after = release.split("\n### Upgrade\n")[1];
    return after.split("\n### ")[0];
  }

  @Test
  void everyReleaseSaysWhetherItNeedsReindexing() throws IOException {
    assertThat(releases())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(upgrade(it)).contains("**Re-index: "));
  }

  @Test
  void everyReleaseSaysWhetherTheOneBeforeReadsWhatItStored() throws IOException {
    assertThat(releases())
        .isNotEmpty()
        .allSatisfy(
            it -> assertThat(upgrade(it)).containsPattern("\\*\\*Roll back to [0-9.]{3,8}: "));
  }

  @Test
  void aReleaseIsBuiltByTheScriptThatTheGuideNames() throws IOException {
    assertThat(ROOT.resolve(".ci/release")).isExecutable();
    assertThat(Files.readString(ROOT.resolve(".github/workflows/release.yml")))
        .contains(".ci/release ", "SHA256SUMS");
    assertThat(Files.readString(ROOT.resolve("docs/operate.md"))).contains(".ci/release ");
  }
}
