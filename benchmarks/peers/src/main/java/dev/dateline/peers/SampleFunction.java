package dev.dateline.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/// Reads a DynamoDB item like most samples do: with the events library, the enhanced client and a
/// bean, and the SDK's defaults.
public final class SampleFunction
    implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
  private final DynamoDbTable<SampleItem> table =
      DynamoDbEnhancedClient.create()
          .table(System.getenv("TABLE_NAME"), TableSchema.fromBean(SampleItem.class));

  @Override
  public APIGatewayV2HTTPResponse handleRequest(APIGatewayV2HTTPEvent event, Context context) {
    var key = Key.builder().partitionValue("peer").sortValue("item").build();
    var item = table.getItem(key);
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(200)
        .withBody("{\"title\":\"" + item.getTitle() + "\"}")
        .build();
  }
}
