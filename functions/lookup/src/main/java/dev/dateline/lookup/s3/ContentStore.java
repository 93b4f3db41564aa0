package dev.dateline.lookup.s3;

import dev.dateline.articles.Upload;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.http.SdkHttpUtils;

/// Where S3 is: its region and, in place of AWS's own, its endpoint.
///
/// @param region such as `eu-central-1`
/// @param endpoint replaces AWS's own, and has buckets in its paths; null for AWS's own
public record ContentStore(String region, @Nullable URI endpoint) {
  private static final String SAVED_NOT_SHOWN =
      "?response-content-disposition=attachment"
          + "&response-content-type=application%2Foctet-stream";

  /// Path segments that every client resolves before it sends a request.
  private static final Set<String> RESOLVED_BY_CLIENTS = Set.of(".", "..");

  /// Whether a URL can lead to the object under this key. That of `a/../b` leads to `b`.
  public static boolean isAddressable(String key) {
    return Stream.of(key.split("/", -1)).noneMatch(RESOLVED_BY_CLIENTS::contains);
  }

  /// The unsigned address of an object. Uploaders control a file's content and media type, so
  /// browsers must save it and never render it. S3 cannot add `x-content-type-options: nosniff`; a
  /// media type that no browser renders replaces it.
  URI address(Upload upload) {
    String key =
        Stream.of(upload.key().split("/", -1))
            .map(SdkHttpUtils::urlEncode)
            .collect(Collectors.joining("/"));
    String version =
        upload.versionId() == null
            ? ""
            : "&versionId=" + SdkHttpUtils.urlEncode(upload.versionId());
    return URI.create(bucket(upload.bucket()) + "/" + key + SAVED_NOT_SHOWN + version);
  }

  /// Addresses a bucket whose name contains a dot by path: no certificate is valid for such a host.
  private String bucket(String name) {
    if (endpoint != null) {
      return endpoint.toString().replaceAll("/$", "") + "/" + name;
    }
    String host = "s3." + region + "." + PartitionMetadata.of(Region.of(region)).dnsSuffix();
    return name.contains(".") ? "https://" + host + "/" + name : "https://" + name + "." + host;
  }
}
