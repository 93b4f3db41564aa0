package dev.dateline.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpMethod;

/// Stands in for the network: to S3, every object is one and the same article; to DynamoDB, every
/// table is empty and every write is done.
final class RehearsalHttpClient implements SdkHttpClient {
  private static final int OK = 200;
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

  private final byte[] article;

  RehearsalHttpClient(byte[] article) {
    this.article = article.clone();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    boolean isForObject = request.httpRequest().method() == SdkHttpMethod.GET;
    var answer =
        isForObject ? answer(article, "text/plain") : answer(NOTHING, "application/x-amz-json-1.0");
    return new Prepared(answer);
  }

  private static HttpExecuteResponse answer(byte[] body, String contentType) {
    var head =
        SdkHttpFullResponse.builder()
            .statusCode(OK)
            .putHeader("Content-Type", contentType)
            .putHeader("Content-Length", String.valueOf(body.length))
            .putHeader("ETag", "\"rehearsal\"")
            .putHeader("Last-Modified", "Thu, 01 Jan 2026 00:00:00 GMT")
            .putHeader("x-amz-meta-rehearsal", "true")
            .build();
    return HttpExecuteResponse.builder()
        .response(head)
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(body)))
        .build();
  }

  private record Prepared(HttpExecuteResponse answer) implements ExecutableHttpRequest {
    @Override
    public HttpExecuteResponse call() {
      return answer;
    }

    @Override
    public void abort() {}
  }

  @Override
  public void close() {}
}
