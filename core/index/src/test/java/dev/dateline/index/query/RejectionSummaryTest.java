package dev.dateline.index.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.index.postings.Payload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RejectionSummaryTest {
  private static Payload.Rejected upload(String key, Reason reason, String remedy) {
    var rejection = new Rejection(reason, "The file is wrong.", remedy);
    return new Payload.Rejected(key, null, rejection, Instant.parse("2026-11-20T08:00:00Z"));
  }

  @Test
  void theMostFrequentReasonComesFirstAndSoDoesItsRemedy() {
    var summary =
        RejectionSummary.of(
            List.of(
                upload("a.txt", Reason.NO_DATE, "Add a date."),
                upload("b.zip", Reason.UNSAFE, "Unpack it."),
                upload("c.json", Reason.NO_DATE, "Name the date."),
                upload("d.json", Reason.NO_DATE, "Name the date.")),
            true);
    assertThat(summary.count()).isEqualTo(4);
    assertThat(summary.reasons())
        .containsExactly(
            new RejectionSummary.ByReason(
                Reason.NO_DATE,
                3,
                List.of(
                    new RejectionSummary.ByRemedy("Name the date.", 2, "c.json"),
                    new RejectionSummary.ByRemedy("Add a date.", 1, "a.txt"))),
            new RejectionSummary.ByReason(
                Reason.UNSAFE,
                1,
                List.of(new RejectionSummary.ByRemedy("Unpack it.", 1, "b.zip"))));
  }

  @Test
  void equallyFrequentReasonsAreInTheOrderOfTheirCodes() {
    var summary =
        RejectionSummary.of(
            List.of(
                upload("a.txt", Reason.UNSAFE, "Unpack it."),
                upload("b.txt", Reason.EMPTY, "Add a text.")),
            true);
    assertThat(summary.reasons())
        .extracting(RejectionSummary.ByReason::reason)
        .containsExactly(Reason.EMPTY, Reason.UNSAFE);
  }

  @Test
  void onlyTheMostFrequentRemediesOfAReasonAreNamed() {
    var uploads = new ArrayList<Payload.Rejected>();
    for (int i = 0; i < 9; i++) {
      uploads.add(upload(i + ".txt", Reason.MALFORMED, "Mend line " + i));
    }
    var reason = RejectionSummary.of(uploads, true).reasons().getFirst();
    assertThat(reason.count()).isEqualTo(9);
    assertThat(reason.remedies()).hasSize(5);
  }

  @Test
  void remediesThatDifferOnlyInTheFileAreOne() {
    String command = "Or run: aws s3 cp %s %s --metadata date=2024-02-27";
    var summary =
        RejectionSummary.of(
            List.of(
                upload(
                    "2023/a.txt",
                    Reason.NO_DATE,
                    command.formatted("a.txt", "s3://BUCKET/2023/a.txt")),
                upload(
                    "b c.txt",
                    Reason.NO_DATE,
                    command.formatted("'b c.txt'", "'s3://BUCKET/b c.txt'"))),
            true);
    assertThat(summary.reasons().getFirst().remedies())
        .containsExactly(
            new RejectionSummary.ByRemedy(
                command.formatted("FILE", "s3://BUCKET/KEY"), 2, "2023/a.txt"));
  }

  @Test
  void aNameThatIsPartOfAWordDoesNotChangeTheRemedy() {
    String remedy = "Write it as year-month-day, as in 2023-07-14.";
    var summary = RejectionSummary.of(List.of(upload("a", Reason.NO_DATE, remedy)), true);
    assertThat(summary.reasons().getFirst().remedies().getFirst().remedy()).isEqualTo(remedy);
  }
}
