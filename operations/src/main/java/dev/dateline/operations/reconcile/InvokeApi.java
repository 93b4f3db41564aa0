package dev.dateline.operations.reconcile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.regions.Region;

/// Invokes Lambda functions synchronously. This is a single signed request, built on the signer and
/// the HTTP client that the S3 and DynamoDB clients need anyway; the SDK's Lambda client would be
/// another dependency for this one call.
///
/// @param endpoint Lambda's endpoint, or the local stack's
/// @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
record InvokeApi(
    URI endpoint, Region region, AwsCredentialsProvider credentials, SdkHttpClient http) {
  private static final int OK = 200;

  /// Lambda returned an error or the function failed; a later attempt may succeed.
  static final class InvocationFailed extends RuntimeException {
    InvocationFailed(String message) {
      super(message);
    }
  }

  /// Invokes `function` with `event` and returns its response.
  ///
  /// @throws InvocationFailed with Lambda's response if the function did not succeed
  /// @throws UncheckedIOException if the endpoint cannot be reached
  byte[] invoke(String function, byte[] event) {
    String path = "/2015-03-31/functions/" + URLEncoder.encode(function, StandardCharsets.UTF_8);
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint.resolve(path + "/invocations"))
            .putHeader("Content-Type", "application/json")
            .build();
    try {
      return response(http.prepareRequest(signed(request, event)).call());
    } catch (IOException e) {
      throw new UncheckedIOException(endpoint + " cannot be reached: " + e.getMessage(), e);
    }
  }

  private HttpExecuteRequest signed(SdkHttpRequest request, byte[] event) {
    var signed =
        AwsV4HttpSigner.create()
            .sign(
                sign ->
                    sign.identity(credentials.resolveCredentials())
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(event))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "lambda")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(() -> new ByteArrayInputStream(event))
        .build();
  }

  private static byte[] response(HttpExecuteResponse response) throws IOException {
    byte[] body = new byte[0];
    if (response.responseBody().isPresent()) {
      try (var in = response.responseBody().get()) {
        body = in.readAllBytes();
      }
    }
    var status = response.httpResponse();
    if (status.statusCode() != OK
        || status.firstMatchingHeader("X-Amz-Function-Error").isPresent()) {
      throw new InvocationFailed(
          "Lambda answered "
              + status.statusCode()
              + " "
              + new String(body, StandardCharsets.UTF_8));
    }
    return body;
  }
}
