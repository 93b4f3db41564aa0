package dev.dateline.dynamodb;

import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.TOTAL;

import dev.dateline.articles.Unavailable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;

/// Sends statements in one request: at most 25, each of another item.
///
/// @see <a
///   href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchExecuteStatement.html">
///   BatchExecuteStatement</a>
public record Statements(DynamoDbClient client) {
  /// The most statements in one request.
  public static final int MOST = 25;

  /// Sends the statement of each of `items`, and groups the items by outcome.
  ///
  /// @throws Unavailable if DynamoDB does not answer; each statement may then have taken effect
  public <T> Map<StatementOutcome, List<T>> send(List<T> items, Function<T, Statement> statement) {
    var outcomes = new EnumMap<StatementOutcome, List<T>>(StatementOutcome.class);
    if (items.isEmpty()) {
      return outcomes;
    }
    var request =
        BatchExecuteStatementRequest.builder()
            .statements(items.stream().map(statement).map(Statement::request).toList())
            .returnConsumedCapacity(TOTAL)
            .build();
    var answers = Requests.send(() -> client.batchExecuteStatement(request)).responses();
    if (answers.size() != items.size()) {
      throw new Unavailable("DynamoDB did not answer to every statement", null);
    }
    for (int number = 0; number < answers.size(); number++) {
      var outcome = StatementOutcome.of(answers.get(number).error());
      outcomes.computeIfAbsent(outcome, o -> new ArrayList<>()).add(items.get(number));
    }
    return outcomes;
  }
}
