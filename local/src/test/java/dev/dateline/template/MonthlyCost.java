package dev.dateline.template;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// What a stack with the template's defaults costs in the month in which it is a year old, without
/// AWS's free tiers, in US dollars.
///
/// @param articles uploaded a day
/// @param requests to the API a day
record MonthlyCost(double articles, double requests, SamTemplate template, Prices prices) {
  private static final double DAYS = 30;
  private static final double MONTHS = 12;
  private static final double GIGABYTE = 1e9;
  private static final double MILLION = 1e6;
  private static final double SECONDS_A_DAY = 86_400;
  private static final Pattern METRIC = Pattern.compile("\\(\"[A-Z]\\w*\", MetricUnit");

  /// The cost by what is paid for.
  Map<String, Double> parts() throws IOException {
    var parts = new LinkedHashMap<String, Double>();
    parts.put("uploads: requests to S3", s3Requests());
    parts.put("ingest: Lambda", uploads() * lambda("IngestMemory", "article.milliseconds"));
    parts.put("ingest: writes and reads of the table", uploads() * articleUnits());
    parts.put("requests: API Gateway, Lambda, reads of the table", answers());
    parts.put("logs, kept for 30 days", logs());
    parts.put("traces (X-Ray)", traces());
    parts.put("custom metrics: " + customMetrics(), customMetrics() * prices.of("metric"));
    parts.put("alarms: " + alarmMetrics(), alarmMetrics() * prices.of("alarm"));
    parts.put(
        "polling of the retry queue",
        prices.of("queue.polls.per.month") * prices.of("sqs.per.million") / MILLION);
    parts.put("articles in S3, a year of them", s3Storage());
    parts.put("the table, of a year's articles", tableGigabytes() * prices.of("table.storage"));
    parts.put("its point-in-time recovery", tableGigabytes() * prices.of("table.recovery"));
    return parts;
  }

  /// Uploads in a month; some replace an article.
  private double uploads() {
    return articles * DAYS * (1 + prices.of("share.replaced"));
  }

  private double s3Requests() {
    return uploads()
        * (prices.of("s3.put.per.million") + prices.of("s3.get.per.million"))
        / MILLION;
  }

  /// One call of a function.
  private double lambda(String memory, String milliseconds) {
    double gigabytes = ((int) template.root().get("Parameters", memory, "Default")) / 1024.0;
    return prices.of(milliseconds)
            / 1000
            * gigabytes
            * prices.of("lambda.arm64.per.gigabyte.second")
        + prices.of("lambda.requests.per.million") / MILLION;
  }

  private double articleUnits() {
    return (prices.of("article.write.units") * prices.of("dynamodb.write.units.per.million")
            + prices.of("article.read.units") * prices.of("dynamodb.read.units.per.million"))
        / MILLION;
  }

  private double answers() {
    double reads = prices.of("request.read.units") * prices.of("dynamodb.read.units.per.million");
    return requests
        * DAYS
        * ((prices.of("http.requests.per.million") + reads) / MILLION
            + lambda("LookupMemory", "request.milliseconds"));
  }

  private double logs() {
    double bytes =
        uploads() * prices.of("article.log.bytes")
            + requests * DAYS * prices.of("request.log.bytes");
    double keptMonths =
        (int) template.root().get("Parameters", "LogRetentionDays", "Default") / DAYS;
    return bytes
        / GIGABYTE
        * (prices.of("logs.per.gigabyte") + keptMonths * prices.of("logs.storage"));
  }

  /// X-Ray records one request a second of each function, and a twentieth of the others.
  private double traces() {
    return DAYS
        * (recorded(articles) + recorded(requests))
        * prices.of("traces.per.million")
        / MILLION;
  }

  private static double recorded(double calls) {
    return Math.min(calls, SECONDS_A_DAY) + Math.max(0, calls - SECONDS_A_DAY) / 20;
  }

  private static long customMetrics() throws IOException {
    long count = 0;
    for (String file : new String[] {"ingest/Metric.java", "lookup/RequestLog.java"}) {
      String folder = file.substring(0, file.indexOf('/'));
      var source =
          SamTemplate.ROOT.resolve("functions/" + folder + "/src/main/java/dev/dateline/" + file);
      count += METRIC.matcher(Files.readString(source)).results().count();
    }
    return count;
  }

  /// CloudWatch charges for each metric of an alarm.
  private long alarmMetrics() {
    return template
        .resources("AWS::CloudWatch::Alarm")
        .mapToLong(
            alarm ->
                alarm.find("Properties", "Metrics").isEmpty()
                    ? 1
                    : alarm
                        .each("Properties", "Metrics")
                        .filter(metric -> metric.find("MetricStat").isPresent())
                        .count())
        .sum();
  }

  private double s3Storage() {
    double kept = articles * DAYS * MONTHS;
    double earlierVersions =
        articles
            * prices.of("share.replaced")
            * (int) template.root().get("Parameters", "OldVersionDays", "Default");
    return (kept + earlierVersions)
        * prices.of("article.bytes")
        / GIGABYTE
        * prices.of("s3.storage");
  }

  private double tableGigabytes() {
    return articles * DAYS * MONTHS * prices.of("article.table.bytes") / GIGABYTE;
  }
}
