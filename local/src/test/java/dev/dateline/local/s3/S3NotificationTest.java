package dev.dateline.local.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.local.s3.BucketEvent.StoredObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class S3NotificationTest {
  private static JsonNode object(
      String name, String key, @Nullable StoredObject version, @Nullable String versionId) {
    var event =
        new BucketEvent(
            name,
            "articles",
            key,
            version,
            versionId,
            "0005",
            Instant.parse("2023-07-14T09:30:00Z"));
    return new ObjectMapper().readTree(S3Notification.of(event)).at("/Records/0/s3/object");
  }

  @Test
  void theKeyIsFormEncodedExceptForSlashes() {
    var key = "2023/Putin & NATO (draft) é+.txt";
    assertThat(
            object("ObjectCreated:Put", key, new StoredObject(3, "e"), null).get("key").asString())
        .isEqualTo("2023/Putin+%26+NATO+%28draft%29+%C3%A9%2B.txt");
  }

  @Test
  void aCreatedObjectHasASizeAndAnEntityTagButNoVersionInAnUnversionedBucket() {
    var object = object("ObjectCreated:Put", "k", new StoredObject(3, "9e10"), null);
    assertThat(object.toString())
        .isEqualTo("{\"key\":\"k\",\"size\":3,\"eTag\":\"9e10\",\"sequencer\":\"0005\"}");
  }

  @Test
  void aRemovedObjectHasNeitherSizeNorEntityTag() {
    assertThat(object("ObjectRemoved:Delete", "k", null, "v7").toString())
        .isEqualTo("{\"key\":\"k\",\"versionId\":\"v7\",\"sequencer\":\"0005\"}");
  }
}
