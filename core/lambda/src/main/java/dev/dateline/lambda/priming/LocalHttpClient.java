package dev.dateline.lambda.priming;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/// An HTTP client for the SDK that answers every request within the process. Priming uses it in
/// place of the network.
///
/// @param bodies gives the body of the answer to each request
/// @param headers the headers of every answer, besides the length of its body
public record LocalHttpClient(
    Function<HttpExecuteRequest, byte[]> bodies, Map<String, String> headers)
    implements SdkHttpClient {
  private static final int OK = 200;

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new Prepared(answer(bodies.apply(request)));
  }

  private HttpExecuteResponse answer(byte[] body) {
    var head = SdkHttpFullResponse.builder().statusCode(OK);
    headers.forEach(head::putHeader);
    return HttpExecuteResponse.builder()
        .response(head.putHeader("Content-Length", String.valueOf(body.length)).build())
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
