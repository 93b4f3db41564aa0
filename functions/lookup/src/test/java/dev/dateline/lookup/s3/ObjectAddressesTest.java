package dev.dateline.lookup.s3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Upload;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.UriAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

class ObjectAddressesTest {
  /// The credentials and the time of the examples in AWS's documentation.
  private static final StaticCredentialsProvider CREDENTIALS =
      StaticCredentialsProvider.create(
          AwsBasicCredentials.create(
              "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"));

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2013-05-24T00:00:00Z"), ZoneOffset.UTC);

  @Test
  void anObjectIsAddressedInItsBucketForFiveMinutes() {
    address(new ContentStore("eu-central-1", null), upload("news", "2023/a.txt", null))
        .hasScheme("https")
        .hasHost("news.s3.eu-central-1.amazonaws.com")
        .hasPath("/2023/a.txt")
        .hasParameter("X-Amz-Expires", "300")
        .hasParameter("X-Amz-Date", "20130524T000000Z")
        .hasParameter("X-Amz-SignedHeaders", "host")
        .hasParameter(
            "X-Amz-Credential", "AKIAIOSFODNN7EXAMPLE/20130524/eu-central-1/s3/aws4_request");
  }

  @Test
  void aKeyIsEncodedAsS3WantsIt() {
    var address =
        addresses(new ContentStore("eu-central-1", null))
            .apply(upload("news", "2023/Putin & NATO (draft)+ é.txt", null));
    assertThat(address.getRawPath())
        .isEqualTo("/2023/Putin%20%26%20NATO%20%28draft%29%2B%20%C3%A9.txt");
  }

  @Test
  void theVersionThatWasReadIsAddressed() {
    address(new ContentStore("eu-central-1", null), upload("news", "a", "v1+/="))
        .hasParameter("versionId", "v1+/=");
  }

  @Test
  void browsersSaveTheObjectAndNeverShowIt() {
    address(new ContentStore("eu-central-1", null), upload("news", "a.html", "v1"))
        .hasParameter("response-content-disposition", "attachment")
        .hasParameter("response-content-type", "application/octet-stream")
        .hasParameter("versionId", "v1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..", ".", "a/../b", "a/./b", "../a", "a/.."})
  void noAddressLeadsToAKeyThatClientsResolve(String key) {
    assertThat(ContentStore.isAddressable(key)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "a..b/c.", ".../a", "a//b", "/a/", ".hidden/..a"})
  void anAddressLeadsToEveryOtherKey(String key) {
    assertThat(ContentStore.isAddressable(key)).isTrue();
  }

  @Test
  void otherStoresAndPartitionsHaveOtherHosts() {
    var local = new ContentStore("us-east-1", URI.create("http://localhost:4566/"));
    address(local, upload("news", "a.txt", null))
        .hasScheme("http")
        .hasAuthority("localhost:4566")
        .hasPath("/news/a.txt");
    address(new ContentStore("cn-north-1", null), upload("news", "a", null))
        .hasHost("news.s3.cn-north-1.amazonaws.com.cn");
    address(new ContentStore("eu-west-1", null), upload("my.news", "a", null))
        .hasHost("s3.eu-west-1.amazonaws.com")
        .hasPath("/my.news/a");
  }

  private static UriAssert address(ContentStore store, Upload upload) {
    return new UriAssert(addresses(store).apply(upload));
  }

  private static ObjectAddresses addresses(ContentStore store) {
    return new ObjectAddresses(store, CREDENTIALS, CLOCK);
  }

  private static Upload upload(
      String bucket, String key, @org.jspecify.annotations.Nullable String version) {
    return new Upload(bucket, key, version, "etag", 1, Instant.EPOCH);
  }
}
