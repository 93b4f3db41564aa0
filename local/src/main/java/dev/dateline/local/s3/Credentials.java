package dev.dateline.local.s3;

/// The credentials that the stand-ins accept.
///
/// @param keyId letters and digits only, as DynamoDB Local requires
public record Credentials(String keyId, String secret) {
  /// Not a secret: the stack listens only on the loopback address.
  public static final Credentials LOCAL = new Credentials("dateline", "dateline");
}
