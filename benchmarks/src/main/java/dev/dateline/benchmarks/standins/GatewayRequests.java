package dev.dateline.benchmarks.standins;

import java.nio.charset.StandardCharsets;

/// Requests in the format in which API Gateway passes them to a function.
///
/// @see <a
///   href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
///   Payload format 2.0</a>
public final class GatewayRequests {
  private GatewayRequests() {}

  /// A GET of `path` with the query string `query`.
  public static byte[] get(String path, String query) {
    return """
    {"version":"2.0","routeKey":"GET %s","rawPath":"%s","rawQueryString":"%s",\
    "headers":{"accept":"application/json","host":"abcde12345.execute-api.eu-west-1.amazonaws.com",\
    "x-forwarded-for":"192.0.2.10","x-forwarded-port":"443","x-forwarded-proto":"https"},\
    "requestContext":{"accountId":"111122223333","apiId":"abcde12345","domainPrefix":"abcde12345",\
    "domainName":"abcde12345.execute-api.eu-west-1.amazonaws.com","requestId":"JKJaXmPLvHcESHA=",\
    "http":{"method":"GET","path":"%s","protocol":"HTTP/1.1","sourceIp":"192.0.2.10",\
    "userAgent":"curl/8.5.0"},"routeKey":"GET %s","stage":"$default",\
    "time":"05/Jan/2026:09:31:00 +0000","timeEpoch":1767605460000},"isBase64Encoded":false}\
    """
        .formatted(path, path, query, path, path)
        .getBytes(StandardCharsets.UTF_8);
  }
}
