package dev.dateline.local.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.recognition.MultilingualRecognizer;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class RecognizeLinesTest {
  private RecognizeLines command;
  private final StringWriter out = new StringWriter();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @BeforeAll
  void load() {
    command = new RecognizeLines(MultilingualRecognizer.load());
  }

  @Test
  void returnsTheNamesInTextOrder() throws IOException {
    assertThat(run("{\"id\":\"a\",\"more\":[1],\"text\":\"👍 Ukrainian troops left Moscow.\"}\n"))
        .isTrue();
    assertThat(out)
        .hasToString(
            "{\"id\":\"a\",\"entities\":[{\"start\":3,\"end\":12,\"type\":\"MISC\",\"name\":\"Ukrainian\",\"canonical\":\"Ukraine\"},{\"start\":25,\"end\":31,\"type\":\"LOCATION\",\"name\":\"Moscow\",\"canonical\":\"Moscow\"}]}\n");
  }

  @Test
  void readsEachTextInItsLanguage() throws IOException {
    assertThat(
            run(
                "{\"id\":1,\"language\":\"de\",\"text\":\"Am Montag traf Angela Merkel in München"
                    + " ein.\"}\n"))
        .isTrue();
    assertThat(out.toString())
        .contains("\"name\":\"Angela Merkel\"", "\"name\":\"München\"")
        .doesNotContain("Montag");
  }

  @Test
  void saysWhichLanguagesThereAreModelsFor() throws IOException {
    assertThat(run("{\"id\":1,\"language\":\"it\",\"text\":\"Roma\"}\n")).isFalse();
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("line 1: there are no models for \"it\", but for de, en, es, fr");
  }

  @Test
  void reportsMalformedLinesAndProcessesTheOthers() throws IOException {
    assertThat(run("{\"id\":1\n{\"id\":\"b\"}\n[]\n\n{\"id\":\"c\",\"text\":\"\"}\n")).isFalse();
    assertThat(out.toString()).endsWith("{\"id\":\"c\",\"entities\":[]}\n");
    assertThat(errors.toString(StandardCharsets.UTF_8))
        .contains("line 1: not JSON", "line 2: needs an \"id\"", "line 3: not an object");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "-1.5", "\"a\\\"b\"", "\"\""})
  void returnsTheIdUnchanged(String id) throws IOException {
    assertThat(run("{\"text\":\"\",\"id\":" + id + "}\n")).isTrue();
    assertThat(out).hasToString("{\"id\":" + id + ",\"entities\":[]}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":1}",
        "{\"id\":1,\"text\":2}",
        "{\"id\":[],\"text\":\"\"}",
        "no json"
      })
  void reportsALineWithoutIdOrText(String line) throws IOException {
    assertThat(run(line)).isFalse();
    assertThat(out.toString()).isEmpty();
    assertThat(errors.toString(StandardCharsets.UTF_8)).startsWith("line 1: ");
  }

  /// Credited agencies are names too, although no query finds articles by them.
  @Test
  void returnsCreditedAgenciesToo() throws IOException {
    run("{\"id\":1,\"text\":\"GENEVA (Reuters) - U.S.-led talks began.\"}\n");
    assertThat(out.toString())
        .contains(
            "\"ORGANIZATION\",\"name\":\"Reuters\"",
            "\"MISC\",\"name\":\"U.S.-led\",\"canonical\":\"United States\"");
  }

  private boolean run(String lines) throws IOException {
    out.getBuffer().setLength(0);
    errors.reset();
    var problems = new PrintStream(errors, true, StandardCharsets.UTF_8);
    return command.run(new BufferedReader(new StringReader(lines)), out, problems);
  }
}
