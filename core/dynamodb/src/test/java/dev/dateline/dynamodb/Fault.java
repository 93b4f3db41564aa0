package dev.dateline.dynamodb;

import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/// What can go wrong with a request.
enum Fault {
  /// The service refuses it for now.
  THROTTLED,
  /// The service itself fails.
  INTERNAL_ERROR,
  /// The request is lost.
  TIMEOUT,
  /// The request takes effect, but the answer is lost.
  TIMEOUT_AFTER_EFFECT,
  /// The request takes effect, the SDK sends it again since the answer is lost, and the condition,
  /// which held the first time, holds no more.
  CONDITION_LOST;

  /// Lets `request` fail in this way.
  <T> T happen(Supplier<T> request) {
    if (this == TIMEOUT_AFTER_EFFECT || this == CONDITION_LOST) {
      var _ = request.get();
    }
    throw exception();
  }

  private SdkException exception() {
    return switch (this) {
      case THROTTLED ->
          ProvisionedThroughputExceededException.builder()
              .statusCode(400)
              .awsErrorDetails(details("ProvisionedThroughputExceededException"))
              .build();
      case INTERNAL_ERROR -> InternalServerErrorException.builder().statusCode(500).build();
      case TIMEOUT, TIMEOUT_AFTER_EFFECT -> ApiCallTimeoutException.create(1);
      case CONDITION_LOST ->
          ConditionalCheckFailedException.builder()
              .statusCode(400)
              .awsErrorDetails(details("ConditionalCheckFailedException"))
              .build();
    };
  }

  private static AwsErrorDetails details(String code) {
    return AwsErrorDetails.builder().errorCode(code).build();
  }
}
