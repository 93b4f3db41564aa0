package dev.dateline.dynamodb;

import dev.dateline.articles.Unavailable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/// Sends requests, and distinguishes transient failures from permanent ones.
public final class Requests {
  private static final int SERVER_ERROR = 500;

  private Requests() {}

  /// The capacity units that a request consumed; 0 if the service does not report them, as some
  /// stand-ins do not.
  public static double units(@Nullable ConsumedCapacity consumed) {
    return consumed == null ? 0 : consumed.capacityUnits();
  }

  /// Sends `request` and returns its response.
  ///
  /// Throws [Unavailable] on throttling, server errors and missing responses; the request may then
  /// have taken effect.
  public static <T> T send(Supplier<T> request) {
    try {
      return request.get();
    } catch (DynamoDbException e) {
      if (e.isThrottlingException() || e.statusCode() >= SERVER_ERROR) {
        throw new Unavailable("DynamoDB answered " + e.statusCode(), e);
      }
      throw e;
    } catch (SdkClientException e) {
      throw new Unavailable("DynamoDB did not answer", e);
    }
  }
}
