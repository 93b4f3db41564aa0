package dev.dateline.ingest;

import dev.dateline.articles.Coded;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.ReadingOptions.MissingDate;
import dev.dateline.documents.dates.DayMonthOrder;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.watch.Freshness;
import dev.dateline.index.watch.WatchOptions;
import dev.dateline.ingest.announce.EventBusName;
import dev.dateline.lambda.Environment;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The function's settings, read from environment variables.
///
/// @param tableName `TABLE_NAME`: the DynamoDB table of the index
/// @param maxUploadBytes `MAX_UPLOAD_BYTES`: the largest object that is read; 5 MiB by default
/// @param sharding `TERM_SHARDS`: how many partitions each term of the table has; 1 by default
/// @param storesTexts `STORE_TEXT`: whether the texts of articles are stored; true by default
/// @param watches `WATCH_REFRESH_SECONDS` and `FRESH_DAYS`: how watches are tested
/// @param eventBus `WATCH_EVENT_BUS`: where matches of watches are announced; null for nowhere
/// @param languages `LANGUAGES`: the languages whose models are loaded at the start, as ISO 639
///   codes separated by commas; `en` by default. Other models are loaded when a text needs them.
/// @param reading `DAY_MONTH_ORDER` and `MISSING_DATE`: how uploads are read
/// @param functionName `AWS_LAMBDA_FUNCTION_NAME`: the name under which metrics are published
/// @param customEndpoint whether `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` replaces AWS's
///   endpoint
record Configuration(
    String tableName,
    long maxUploadBytes,
    Sharding sharding,
    boolean storesTexts,
    WatchOptions watches,
    @Nullable EventBusName eventBus,
    Set<String> languages,
    ReadingOptions reading,
    String functionName,
    boolean customEndpoint) {

  /// @throws IllegalArgumentException naming the variable that is missing or wrong
  static Configuration of(Map<String, String> variables) {
    var environment = new Environment(variables);
    return new Configuration(
        environment.required("TABLE_NAME", "the DynamoDB table of the index"),
        environment
            .parsed("MAX_UPLOAD_BYTES", Configuration::bytes)
            .orElse((long) ReadingOptions.MAX_UPLOAD_BYTES),
        environment.parsed("TERM_SHARDS", Sharding::parse).orElse(Sharding.NONE),
        environment.parsed("STORE_TEXT", Configuration::trueOrFalse).orElse(true),
        watches(environment),
        environment.parsed("WATCH_EVENT_BUS", EventBusName::new).orElse(null),
        environment.parsed("LANGUAGES", Configuration::languages).orElse(Set.of("en")),
        reading(environment),
        environment.functionName("ingest"),
        environment.s3Endpoint().isPresent());
  }

  private static long bytes(String value) {
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(
          "must be a number of bytes from 1 to 999999999, not " + value + ".");
    }
    return Long.parseLong(value);
  }

  private static Set<String> languages(String value) {
    if (!value.matches("[a-z]{2,3}(?:,[a-z]{2,3}){0,50}")) {
      throw new IllegalArgumentException("must be languages such as en,de,es, not " + value + ".");
    }
    return Arrays.stream(value.split(",")).collect(Collectors.toUnmodifiableSet());
  }

  private static boolean trueOrFalse(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("must be true or false, not " + value + ".");
    };
  }

  private static WatchOptions watches(Environment environment) {
    var usual = WatchOptions.DEFAULT;
    return new WatchOptions(
        environment
            .parsed("WATCH_REFRESH_SECONDS", WatchOptions::parseRefresh)
            .orElse(usual.refresh()),
        environment.parsed("FRESH_DAYS", Freshness::parse).orElse(usual.freshness()),
        usual.announcements());
  }

  private static ReadingOptions reading(Environment environment) {
    var strict = ReadingOptions.strict();
    var missingDate = environment.parsed("MISSING_DATE", code(MissingDate.values()));
    var order = environment.parsed("DAY_MONTH_ORDER", code(DayMonthOrder.values()));
    var options = missingDate.map(strict::withMissingDate).orElse(strict);
    return order.map(options::withOrder).orElse(options);
  }

  private static <C extends Coded> Function<String, C> code(C[] constants) {
    return value ->
        Coded.ofCode(constants, value)
            .orElseThrow(() -> new IllegalArgumentException(mustBeOneOf(constants, value)));
  }

  private static String mustBeOneOf(Coded[] constants, String value) {
    String codes = Arrays.stream(constants).map(Coded::code).collect(Collectors.joining(", "));
    return "must be one of " + codes + ", not " + value + ".";
  }
}
