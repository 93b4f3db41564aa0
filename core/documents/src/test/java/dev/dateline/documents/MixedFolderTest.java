package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A folder of files as people have them, good and bad: each is indexed, or rejected with a remedy
/// that works.
class MixedFolderTest {
  /// Said of files that hold no article: there is nothing to mend.
  private static final String NOTHING_TO_MEND = "(?s)Leave it out.*";

  private static final List<BadFile> BAD = BadFiles.ALL;

  private static Reading read(String name, byte[] bytes) {
    return DocumentReader.of(STRICT).read(UploadedFile.of("folder/" + name, bytes, UPLOADED));
  }

  private static Stream<Path> samples() throws IOException {
    var folder = Path.of("src/test/resources/dev/dateline/documents");
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileOfAKnownFormatIsIndexed(Path sample) throws IOException {
    assertThat(read(sample.getFileName().toString(), Files.readAllBytes(sample)))
        .isInstanceOf(Reading.Documents.class);
  }

  @ParameterizedTest
  @FieldSource("BAD")
  void aBadFileIsRejectedWithItsReasonAndARemedy(BadFile file) {
    var rejection = rejection(read(file.name(), file.bytes()));
    assertThat(rejection.reason()).isEqualTo(file.reason());
    assertThat(rejection.message()).isNotBlank();
    assertThat(rejection.remedy()).isNotBlank().contains(file.remedy());
  }

  @ParameterizedTest
  @FieldSource("BAD")
  void whoeverFollowsTheRemedyHasTheFileIndexed(BadFile file) {
    if (file.mended() == null) {
      assertThat(rejection(read(file.name(), file.bytes())).remedy()).matches(NOTHING_TO_MEND);
    } else {
      assertThat(read(file.mendedName(), file.mended())).isInstanceOf(Reading.Documents.class);
    }
  }

  @Test
  void theFolderHasManyFilesOfAllKinds() throws IOException {
    assertThat(samples().count() + BAD.size()).isGreaterThanOrEqualTo(60);
    assertThat(BAD).extracting(BadFile::name).doesNotHaveDuplicates();
    Map<String, Integer> reasons = new TreeMap<>();
    BAD.forEach(file -> reasons.merge(file.reason().code(), 1, Integer::sum));
    assertThat(reasons.keySet())
        .containsAll(
            Set.of(
                "ambiguous-date",
                "date-out-of-range",
                "empty",
                "impossible-date",
                "malformed",
                "no-article",
                "no-date",
                "not-text",
                "too-large",
                "unknown-format",
                "unsafe"));
  }
}
