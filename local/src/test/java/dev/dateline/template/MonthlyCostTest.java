package dev.dateline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of monthly costs in `docs/operate.md`, computed from `prices.properties` and the
/// template.
class MonthlyCostTest {
  private final SamTemplate template = new SamTemplate();
  private final Prices prices = new Prices();

  @Test
  void theGuideHasTheCostOfThreeNewsrooms() throws IOException {
    assertThat(Files.readString(SamTemplate.ROOT.resolve("docs/operate.md"))).contains(table());
  }

  @Test
  void everyTypeOfResourceThatCostsSomethingIsCounted() {
    var free =
        List.of(
            "AWS::ApiGatewayV2::",
            "AWS::IAM::",
            "AWS::Budgets::",
            "AWS::SNS::",
            "AWS::S3::BucketPolicy",
            "AWS::SQS::QueuePolicy",
            "AWS::Lambda::Permission",
            "AWS::CloudWatch::Dashboard");
    var counted =
        List.of(
            "AWS::S3::Bucket",
            "AWS::DynamoDB::Table",
            "AWS::Serverless::Function",
            "AWS::SQS::Queue",
            "AWS::Logs::LogGroup",
            "AWS::CloudWatch::Alarm");
    assertThat(template.resources().map(TemplateResource::type).distinct())
        .filteredOn(type -> free.stream().noneMatch(type::startsWith))
        .containsExactlyInAnyOrderElementsOf(counted);
  }

  private String table() throws IOException {
    var costs =
        List.of(
            costs(5_000, 20_000).parts(),
            costs(100_000, 100_000).parts(),
            costs(1_000_000, 500_000).parts());
    var rows = new ArrayList<String>();
    for (String part : costs.getFirst().keySet()) {
      rows.add(row(part, costs.stream().map(cost -> dollars(cost.getOrDefault(part, 0.0)))));
    }
    rows.add(row("**together**", costs.stream().map(cost -> "**" + dollars(sum(cost)) + "**")));
    return String.join("\n", rows);
  }

  private MonthlyCost costs(double articles, double requests) {
    return new MonthlyCost(articles, requests, template, prices);
  }

  private static double sum(Map<String, Double> parts) {
    return parts.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static String row(String what, Stream<String> cells) {
    return cells.collect(Collectors.joining(" | ", "| " + what + " | ", " |"));
  }

  private static String dollars(double amount) {
    return String.format(Locale.ROOT, amount < 100 ? "$%.2f" : "$%,.0f", amount);
  }
}
