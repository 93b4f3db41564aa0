package dev.dateline.peers;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/// An item as a bean for the enhanced client.
@DynamoDbBean
public class SampleItem {
  private String pk = "";
  private String sk = "";
  private String title = "";

  /// The partition key.
  @DynamoDbPartitionKey
  public String getPk() {
    return pk;
  }

  /// Sets the partition key.
  public void setPk(String pk) {
    this.pk = pk;
  }

  /// The sort key.
  @DynamoDbSortKey
  public String getSk() {
    return sk;
  }

  /// Sets the sort key.
  public void setSk(String sk) {
    this.sk = sk;
  }

  /// The title in the response.
  public String getTitle() {
    return title;
  }

  /// Sets the title.
  public void setTitle(String title) {
    this.title = title;
  }
}
