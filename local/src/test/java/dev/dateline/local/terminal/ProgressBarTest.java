package dev.dateline.local.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
  private final ProgressBar bar = new ProgressBar(new PrintStream(terminal, true, UTF_8));

  @Test
  void showsTheShareAsABarAndAPercentage() {
    assertThat(ProgressBar.line("bucket", 0.46, "12 objects"))
        .isEqualTo("bucket [#########···········]  46 %  12 objects");
    assertThat(ProgressBar.line("done", 1, "")).contains("[####################] 100 %");
  }

  @Test
  void showsQuestionMarksForAnUnknownTotal() {
    assertThat(ProgressBar.line("index", ProgressBar.UNKNOWN, "3 keys"))
        .isEqualTo("index  [????????????????????]        3 keys");
  }

  @Test
  void overwritesALongerLine() {
    bar.draw("a", 0, "1234567890");
    int longer = terminal.toString(UTF_8).length();
    terminal.reset();
    bar.draw("a", 0, "1");

    assertThat(terminal.toString(UTF_8)).startsWith("\r").endsWith("1" + " ".repeat(9));
    assertThat(terminal.toString(UTF_8)).hasSize(longer);
  }

  @Test
  void erasesOnlyWhatItHasDrawn() {
    bar.clear();
    assertThat(terminal.toString(UTF_8)).isEmpty();

    bar.draw("a", 0, "1");
    int drawn = terminal.toString(UTF_8).length() - 1;
    terminal.reset();
    bar.clear();
    assertThat(terminal.toString(UTF_8)).isEqualTo("\r" + " ".repeat(drawn) + "\r");
  }
}
