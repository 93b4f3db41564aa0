package dev.dateline.lookup.s3;

import dev.dateline.articles.Upload;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner.AuthLocation;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;

/// Presigned URLs of objects in S3: whoever knows one can read that object for a few minutes. Uses
/// the SDK's signer, which comes with the DynamoDB client; the S3 client alone would double the
/// size of the function's package.
public final class ObjectAddresses implements Function<Upload, URI> {
  /// How long a URL is valid.
  static final Duration VALIDITY = Duration.ofMinutes(5);

  private final ContentStore store;
  private final IdentityProvider<? extends AwsCredentialsIdentity> credentials;
  private final Clock clock;
  private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();

  /// @param credentials are allowed to read the objects
  /// @param clock gives the start of a URL's validity
  public ObjectAddresses(
      ContentStore store,
      IdentityProvider<? extends AwsCredentialsIdentity> credentials,
      Clock clock) {
    this.store = store;
    this.credentials = credentials;
    this.clock = clock;
  }

  /// A URL of the object, in the version that was read.
  @Override
  public URI apply(Upload upload) {
    var request =
        SdkHttpRequest.builder().method(SdkHttpMethod.GET).uri(store.address(upload)).build();
    return signer
        .sign(
            signing ->
                signing
                    .identity(credentials.resolveIdentity().join())
                    .request(request)
                    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, store.region())
                    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                    .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, false)
                    .putProperty(AwsV4HttpSigner.AUTH_LOCATION, AuthLocation.QUERY_STRING)
                    .putProperty(AwsV4HttpSigner.EXPIRATION_DURATION, VALIDITY)
                    .putProperty(HttpSigner.SIGNING_CLOCK, clock))
        .request()
        .getUri();
  }
}
