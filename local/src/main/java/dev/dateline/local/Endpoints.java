package dev.dateline.local;

import java.net.URI;

/// Where the stand-ins listen.
///
/// @param api the HTTP API
/// @param s3 the S3 endpoint
/// @param dynamodb DynamoDB Local
public record Endpoints(URI api, URI s3, URI dynamodb) {
  /// All of them on this machine.
  public static Endpoints of(Settings.Ports ports) {
    return new Endpoints(at(ports.api()), at(ports.s3()), at(ports.dynamodb()));
  }

  // By number: clients then address buckets by path, and not as a host name.
  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
