package dev.dateline.dynamodb;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementError;

/// The outcome of a statement in a batch.
public enum StatementOutcome {
  /// It took effect.
  DONE,
  /// Its condition does not hold: the item to insert exists, or the one to replace does not, or has
  /// a later clock.
  CONDITION_FAILED,
  /// It may be sent again.
  UNPROCESSED;

  /// The outcome by the `error` in the response.
  ///
  /// @throws IllegalStateException if the statement can never succeed
  static StatementOutcome of(@Nullable BatchStatementError error) {
    if (error == null) {
      return DONE;
    }
    return switch (error.code()) {
      case DUPLICATE_ITEM, CONDITIONAL_CHECK_FAILED -> CONDITION_FAILED;
      case PROVISIONED_THROUGHPUT_EXCEEDED,
          THROTTLING_ERROR,
          REQUEST_LIMIT_EXCEEDED,
          INTERNAL_SERVER_ERROR,
          TRANSACTION_CONFLICT ->
          UNPROCESSED;
      case ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED,
          VALIDATION_ERROR,
          RESOURCE_NOT_FOUND,
          ACCESS_DENIED,
          UNKNOWN_TO_SDK_VERSION ->
          throw new IllegalStateException(
              "DynamoDB refused a statement: %s, %s"
                  .formatted(error.codeAsString(), error.message()));
    };
  }
}
