package dev.dateline.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Refactoring changes no answer. `recorded-answers.txt` has requests and their answers, byte by
/// byte except for the wording of problems.
///
/// If a change of answers is meant, compare `target/recorded-answers.txt`, which each run writes,
/// with the recording, and replace it. To record another request, add its line to the recording.
class RecordedAnswersTest {
  private static final Path RECORDING =
      Path.of("src/test/resources/dev/dateline/lookup/recorded-answers.txt");
  private static final Path TODAY = Path.of("target/recorded-answers.txt");

  @Test
  void everyRecordedRequestHasItsRecordedAnswer() throws IOException {
    var recorded = RecordedExchange.read(Files.readString(RECORDING));
    List<RecordedExchange> today = repeat(recorded);
    Files.createDirectories(TODAY.getParent());
    Files.writeString(TODAY, text(today));
    assertThat(recorded).hasSizeGreaterThan(190);
    for (int i = 0; i < recorded.size(); i++) {
      assertThat(today.get(i).text()).isEqualTo(recorded.get(i).text());
    }
  }

  @Test
  void everyRouteIsRecorded() throws IOException {
    String recording = Files.readString(RECORDING, StandardCharsets.UTF_8);
    for (Route route : Route.values()) {
      if (route != Route.EXPLORER && route != Route.EXPLORER_FILE) { // the page changes often
        String path = route.template().replaceAll("\\{[a-z]++}", "[^/? ]+");
        assertThat(recording).as(route.template()).containsPattern(">>> [A-Z]+ " + path + "[? \n]");
      }
    }
  }

  private static List<RecordedExchange> repeat(List<RecordedExchange> recorded) {
    var caller = RecordedArchive.caller();
    var today = new ArrayList<RecordedExchange>();
    for (var exchange : recorded) {
      today.add(exchange.repeat(caller));
    }
    return today;
  }

  private static String text(List<RecordedExchange> exchanges) {
    var text = new StringBuilder();
    exchanges.forEach(exchange -> text.append(exchange.text()).append('\n'));
    return text.toString().strip() + "\n";
  }
}
