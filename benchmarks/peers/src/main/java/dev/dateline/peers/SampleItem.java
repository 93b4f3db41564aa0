package dev.dateline.peers;

import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbBean;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbSortKey;

/// An item as the enhanced client wants it.
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

  /// What is shown.
  public String getTitle() {
    return title;
  }

  /// Sets what is shown.
  public void setTitle(String title) {
    this.title = title;
  }
}
