package dev.dateline.local;

import java.net.URI;

/// The addresses of the stand-ins.
///
/// @param api the HTTP API
/// @param s3 the S3 endpoint
/// @param dynamodb DynamoDB Local
public record Endpoints(URI api, URI s3, URI dynamodb) {
  /// The addresses on this machine.
  public static Endpoints of(Settings.TcpPorts ports) {
    return new Endpoints(at(ports.api()), at(ports.s3()), at(ports.dynamodb()));
  }

  // An IP address makes S3 clients put the bucket in the path instead of the host name.
  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }
}
