package dev.dateline.dynamodb;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// Creates a table like the template's, for environments without CloudFormation.
final class TableCreation {
  private TableCreation() {}

  static void create(DynamoDbClient client, String tableName) {
    try {
      client.createTable(request(tableName));
    } catch (ResourceInUseException e) {
      return;
    }
    try (var waiter = client.waiter()) {
      waiter.waitUntilTableExists(table -> table.tableName(tableName));
    }
    client.updateTimeToLive(
        ttl ->
            ttl.tableName(tableName)
                .timeToLiveSpecification(
                    spec -> spec.attributeName(Attributes.EXPIRES).enabled(true)));
  }

  private static CreateTableRequest request(String tableName) {
    return CreateTableRequest.builder()
        .tableName(tableName)
        .billingMode(BillingMode.PAY_PER_REQUEST)
        .attributeDefinitions(
            List.of(definition(Attributes.PARTITION), definition(Attributes.SORT)))
        .keySchema(
            List.of(key(Attributes.PARTITION, KeyType.HASH), key(Attributes.SORT, KeyType.RANGE)))
        .build();
  }

  private static AttributeDefinition definition(String name) {
    return AttributeDefinition.builder()
        .attributeName(name)
        .attributeType(ScalarAttributeType.S)
        .build();
  }

  private static KeySchemaElement key(String name, KeyType type) {
    return KeySchemaElement.builder().attributeName(name).keyType(type).build();
  }
}
