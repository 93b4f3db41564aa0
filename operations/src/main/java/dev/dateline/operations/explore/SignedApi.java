package dev.dateline.operations.explore;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;

/// The API, called with the user's own credentials.
///
/// @param api its address, without a slash at its end
/// @param region its region
/// @param http does not follow redirects: the address of an object goes to the browser
record SignedApi(URI api, String region, AwsCredentialsProvider credentials, SdkHttpClient http) {
  /// What the API says and a browser needs.
  private static final Set<String> PASSED_ON =
      Set.of(
          "content-type",
          "content-language",
          "content-security-policy",
          "content-disposition",
          "cache-control",
          "etag",
          "location",
          "retry-after",
          "x-content-type-options");

  /// An answer of the API.
  ///
  /// @param headers by lower-case name
  @SuppressWarnings("ArrayRecordComponent") // written once, never compared
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  /// Sends a request.
  ///
  /// @param path the path and the query, still encoded
  /// @param headers those that the API needs to know
  /// @throws UncheckedIOException if the API cannot be reached
  /// @throws software.amazon.awssdk.core.exception.SdkException if there are no valid credentials
  Answer send(String method, String path, Map<String, String> headers, byte[] body) {
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.fromValue(method))
            .uri(URI.create(api + path));
    headers.forEach(request::putHeader);
    try {
      return answer(http.prepareRequest(signed(request.build(), body)).call());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpExecuteRequest signed(SdkHttpRequest request, byte[] body) {
    var identity = credentials.resolveCredentials();
    var signed =
        AwsV4HttpSigner.create()
            .sign(
                sign ->
                    sign.identity(identity)
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "execute-api")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region));
    var call = HttpExecuteRequest.builder().request(signed.request());
    return body.length == 0
        ? call.build()
        : call.contentStreamProvider(() -> new ByteArrayInputStream(body)).build();
  }

  private static Answer answer(HttpExecuteResponse response) throws IOException {
    byte[] body = new byte[0];
    if (response.responseBody().isPresent()) {
      try (var in = response.responseBody().get()) {
        body = in.readAllBytes();
      }
    }
    var headers = new LinkedHashMap<String, String>();
    for (String name : PASSED_ON) {
      response
          .httpResponse()
          .firstMatchingHeader(name)
          .ifPresent(value -> headers.put(name, value));
    }
    return new Answer(response.httpResponse().statusCode(), headers, body);
  }
}
