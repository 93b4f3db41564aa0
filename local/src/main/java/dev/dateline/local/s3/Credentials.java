package dev.dateline.local.s3;

/// The one pair of keys that the stand-ins accept.
///
/// @param keyId letters and digits only: DynamoDB Local takes no other
public record Credentials(String keyId, String secret) {
  /// Known to everybody: the stack listens on the loopback address only.
  public static final Credentials LOCAL = new Credentials("dateline", "dateline");
}
