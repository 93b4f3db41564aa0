package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The cost of a million articles in `docs/operate.md`, computed from the prices in
/// `prices.properties` and the template's defaults.
class CostTest {
  private static final Prices PRICES = new Prices();
  private static final int MEGABYTES_PER_GIGABYTE = 1024;

  private final int memory =
      (int) new SamTemplate().root().get("Parameters", "IngestMemory", "Default");

  @Test
  void theGuideHasTheCostOfAMillionArticles() throws IOException {
    assertThat(read("docs/operate.md"))
        .contains(PRICES.date())
        .contains(row("S3: put, get; logs", storage()))
        .contains(
            row(
                "Lambda: arm64, %,d MB, %.0f ms each"
                    .formatted(memory, price("article.milliseconds")),
                lambda()))
        .contains(
            row("DynamoDB: %.0f write units each".formatted(price("article.write.units")), table()))
        .contains("| together | **" + dollars(total()) + "** |");
  }

  @Test
  void theReadmeHasTheCostToTheDollar() throws IOException {
    assertThat(read("README.md")).contains("about $" + Math.round(total()) + " ");
  }

  private double total() {
    return storage() + lambda() + table();
  }

  private static double storage() {
    double logs = price("article.log.bytes") / 1000 * price("logs.per.gigabyte");
    return price("s3.put.per.million") + price("s3.get.per.million") + logs;
  }

  private double lambda() {
    double gigabyteSeconds =
        1e6 * price("article.milliseconds") / 1000 * memory / MEGABYTES_PER_GIGABYTE;
    return gigabyteSeconds * price("lambda.arm64.per.gigabyte.second")
        + price("lambda.requests.per.million");
  }

  private static double table() {
    return price("article.write.units") * price("dynamodb.write.units.per.million")
        + price("article.read.units") * price("dynamodb.read.units.per.million");
  }

  private static double price(String name) {
    return PRICES.of(name);
  }

  private static String row(String what, double cost) {
    return "| " + what + " | " + dollars(cost) + " |";
  }

  private static String dollars(double amount) {
    return String.format(Locale.ROOT, "$%.2f", amount);
  }

  private static String read(String file) throws IOException {
    return Files.readString(SamTemplate.ROOT.resolve(file));
  }
}
