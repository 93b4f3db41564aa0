package dev.dateline.peers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads one item with the low-level client, over whichever HTTP client is the only one on the
/// class path.
public final class ClientFunction implements RequestStreamHandler {
  private final DynamoDbClient client = DynamoDbClient.create();

  @Override
  public void handleRequest(InputStream event, OutputStream out, Context context)
      throws IOException {
    event.transferTo(OutputStream.nullOutputStream());
    var key = Map.of("pk", AttributeValue.fromS("peer"), "sk", AttributeValue.fromS("item"));
    var found = client.getItem(get -> get.tableName(System.getenv("TABLE_NAME")).key(key));
    out.write(
        ("{\"statusCode\":200,\"attributes\":" + found.item().size() + "}")
            .getBytes(StandardCharsets.UTF_8));
  }
}
