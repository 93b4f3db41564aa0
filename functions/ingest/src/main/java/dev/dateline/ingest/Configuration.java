package dev.dateline.ingest;

import dev.dateline.articles.Coded;
import dev.dateline.documents.ReadingOptions;
import dev.dateline.documents.ReadingOptions.MissingDate;
import dev.dateline.documents.dates.DayMonthOrder;
import dev.dateline.index.postings.Sharding;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// What a deployment sets, read from the environment.
///
/// @param tableName `TABLE_NAME`: the DynamoDB table of the index
/// @param maxUploadBytes `MAX_UPLOAD_BYTES`: the largest object that is read; 5 MiB unless set
/// @param sharding `TERM_SHARDS`: how many partitions each term of the table has; 1 unless set
/// @param reading `DAY_MONTH_ORDER` and `MISSING_DATE`: how uploads are read
/// @param functionName `AWS_LAMBDA_FUNCTION_NAME`: the name under which metrics are kept
/// @param ownEndpoint whether S3 is somewhere else than at AWS: `AWS_ENDPOINT_URL_S3` or
///   `AWS_ENDPOINT_URL`
record Configuration(
    String tableName,
    long maxUploadBytes,
    Sharding sharding,
    ReadingOptions reading,
    String functionName,
    boolean ownEndpoint) {

  /// @throws IllegalArgumentException naming the variable that is missing or wrong
  static Configuration of(Map<String, String> environment) {
    return new Configuration(
        tableName(environment),
        maxUploadBytes(environment),
        Sharding.of(environment),
        reading(environment),
        environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", "ingest"),
        environment.containsKey("AWS_ENDPOINT_URL_S3")
            || environment.containsKey("AWS_ENDPOINT_URL"));
  }

  private static String tableName(Map<String, String> environment) {
    String name = environment.getOrDefault("TABLE_NAME", "");
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "TABLE_NAME is not set: it must name the DynamoDB table of the index.");
    }
    return name;
  }

  private static long maxUploadBytes(Map<String, String> environment) {
    String value = environment.get("MAX_UPLOAD_BYTES");
    if (value == null || value.isBlank()) {
      return ReadingOptions.MAX_UPLOAD_BYTES;
    }
    if (!value.matches("[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException(
          "MAX_UPLOAD_BYTES must be a number of bytes from 1 to 999999999, not " + value + ".");
    }
    return Long.parseLong(value);
  }

  private static ReadingOptions reading(Map<String, String> environment) {
    var options = ReadingOptions.strict();
    String missingDate = environment.getOrDefault("MISSING_DATE", "");
    if (!missingDate.isBlank()) {
      options =
          options.withMissingDate(constant(MissingDate.values(), "MISSING_DATE", missingDate));
    }
    String order = environment.getOrDefault("DAY_MONTH_ORDER", "");
    return order.isBlank()
        ? options
        : options.withOrder(constant(DayMonthOrder.values(), "DAY_MONTH_ORDER", order));
  }

  private static <C extends Coded> C constant(C[] constants, String variable, String value) {
    return Coded.ofCode(constants, value)
        .orElseThrow(() -> new IllegalArgumentException(mustBeOneOf(constants, variable, value)));
  }

  private static String mustBeOneOf(Coded[] constants, String variable, String value) {
    String all = Arrays.stream(constants).map(Coded::code).collect(Collectors.joining(", "));
    return variable + " must be one of " + all + ", not " + value + ".";
  }
}
