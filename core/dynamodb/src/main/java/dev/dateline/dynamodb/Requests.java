package dev.dateline.dynamodb;

import dev.dateline.articles.Unavailable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/// Tells trouble that may pass from trouble that will not.
public final class Requests {
  private static final int SERVER_ERROR = 500;

  private Requests() {}

  /// What a request consumed, in capacity units; 0 where the service does not say, as some
  /// stand-ins do not.
  public static double units(@Nullable ConsumedCapacity consumed) {
    return consumed == null ? 0 : consumed.capacityUnits();
  }

  /// What `request` gives.
  ///
  /// Throws [Unavailable] on throttling, on the service's own errors, and where no answer came: the
  /// request may then have taken effect.
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
