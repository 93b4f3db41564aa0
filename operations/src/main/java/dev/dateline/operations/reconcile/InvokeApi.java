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

/// Lambda's API, as far as it calls a function and waits for the answer: one signed request, for
/// which a client of its own would be a dependency more.
///
/// @param endpoint of Lambda, or of a stand-in
/// @see <a href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</a>
record InvokeApi(
    URI endpoint, Region region, AwsCredentialsProvider credentials, SdkHttpClient http) {
  private static final int OK = 200;

  /// The function did not answer, or not as it should; the same call may work later.
  static final class NotAnswered extends RuntimeException {
    NotAnswered(String message) {
      super(message);
    }
  }

  /// What `function` answers to `event`.
  ///
  /// @throws NotAnswered with what came instead
  byte[] invoke(String function, byte[] event) {
    String path = "/2015-03-31/functions/" + URLEncoder.encode(function, StandardCharsets.UTF_8);
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint.resolve(path + "/invocations"))
            .putHeader("Content-Type", "application/json")
            .build();
    try {
      return answer(http.prepareRequest(signed(request, event)).call());
    } catch (IOException e) {
      throw new UncheckedIOException(endpoint + " does not answer: " + e.getMessage(), e);
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

  private static byte[] answer(HttpExecuteResponse response) throws IOException {
    byte[] body = new byte[0];
    if (response.responseBody().isPresent()) {
      try (var in = response.responseBody().get()) {
        body = in.readAllBytes();
      }
    }
    var status = response.httpResponse();
    if (status.statusCode() != OK
        || status.firstMatchingHeader("X-Amz-Function-Error").isPresent()) {
      throw new NotAnswered(
          "Lambda answered "
              + status.statusCode()
              + " "
              + new String(body, StandardCharsets.UTF_8));
    }
    return body;
  }
}
