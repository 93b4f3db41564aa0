package dev.dateline.ingest.announce;

import dev.dateline.lambda.json.JsonTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.ServiceMetadata;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/// The API of EventBridge: signed requests, built on the signer and the HTTP client that the S3 and
/// DynamoDB clients need anyway. The SDK's own client would be another dependency for one call.
///
/// @param endpoint EventBridge's endpoint in `region`, or another that replaces it
/// @see <a href="https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html">
///   PutEvents</a>
record EventsApi(
    URI endpoint, Region region, AwsCredentialsProvider credentials, SdkHttpClient http) {
  private static final String SERVICE = "events";
  private static final int OK = 200;

  /// Indexing waits for these requests.
  private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(1);

  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(3);

  /// The API of the environment's region, with its credentials. `AWS_ENDPOINT_URL_EVENTBRIDGE` or
  /// `AWS_ENDPOINT_URL` replaces the endpoint.
  static EventsApi of(Map<String, String> environment) {
    var region = DefaultAwsRegionProviderChain.builder().build().getRegion();
    var http =
        UrlConnectionHttpClient.builder()
            .connectionTimeout(CONNECTION_TIMEOUT)
            .socketTimeout(ANSWER_TIMEOUT)
            .build();
    return new EventsApi(
        endpoint(environment).orElseGet(() -> endpoint(region)),
        region,
        DefaultCredentialsProvider.builder().build(),
        http);
  }

  private static Optional<URI> endpoint(Map<String, String> environment) {
    return Stream.of("AWS_ENDPOINT_URL_EVENTBRIDGE", "AWS_ENDPOINT_URL")
        .flatMap(name -> Stream.ofNullable(environment.get(name)))
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(URI::create);
  }

  static URI endpoint(Region region) {
    return URI.create("https://" + ServiceMetadata.of(SERVICE).endpointFor(region) + "/");
  }

  /// Calls `action`, such as `PutEvents`, with `body`.
  ///
  /// @return the response
  /// @throws UncheckedIOException if there is no response, or one that reports a failure; a later
  ///   call may succeed
  JsonTree call(String action, byte[] body) {
    var request =
        SdkHttpRequest.builder()
            .method(SdkHttpMethod.POST)
            .uri(endpoint)
            .putHeader("Content-Type", "application/x-amz-json-1.1")
            .putHeader("X-Amz-Target", "AWSEvents." + action)
            .build();
    try {
      return response(http.prepareRequest(signed(request, body)).call());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpExecuteRequest signed(SdkHttpRequest request, byte[] body) {
    var signed =
        AwsV4HttpSigner.create()
            .sign(
                sign ->
                    sign.identity(credentials.resolveCredentials())
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, SERVICE)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
    return HttpExecuteRequest.builder()
        .request(signed.request())
        .contentStreamProvider(() -> new ByteArrayInputStream(body))
        .build();
  }

  private static JsonTree response(HttpExecuteResponse response) throws IOException {
    byte[] body = new byte[0];
    if (response.responseBody().isPresent()) {
      try (var in = response.responseBody().get()) {
        body = in.readAllBytes();
      }
    }
    String text = new String(body, StandardCharsets.UTF_8);
    var answer = text.isBlank() ? new JsonTree(null) : JsonTree.read(text);
    int status = response.httpResponse().statusCode();
    if (status != OK) {
      throw new IOException("EventBridge answered " + status + " " + kind(answer));
    }
    return answer;
  }

  /// The kind of a failure. Its message may quote the request, which has text of articles.
  private static String kind(JsonTree failure) {
    return failure.at("__type").text().orElse("without a reason");
  }
}
