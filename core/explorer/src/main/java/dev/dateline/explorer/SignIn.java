package dev.dateline.explorer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/// How the page signs people in, if the API asks for tokens: with the authorization code flow and
/// PKCE, by an issuer of OpenID Connect.
///
/// @param issuer the issuer's address, whose metadata the page reads
/// @param clientId the page's own id at the issuer; a public client, without a secret
/// @param scopes what the page asks for, separated by spaces
/// @param tokens an address on the host that issues tokens, if it differs from the issuer's
/// @see <a href="https://openid.net/specs/openid-connect-discovery-1_0.html">OpenID Connect
///   Discovery</a>
public record SignIn(URI issuer, String clientId, String scopes, URI tokens) {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /// An address with HTTPS; on the loopback, also with HTTP.
  ///
  /// @throws IllegalArgumentException if it is not one, continuing a sentence that starts with what
  ///   names the address
  public static URI address(String text) {
    URI address = parse(text);
    String host = Objects.requireNonNullElse(address.getHost(), "");
    boolean secure = "https".equals(address.getScheme());
    boolean local = "http".equals(address.getScheme()) && LOOPBACK.contains(host);
    if (host.isEmpty() || !(secure || local)) {
      throw new IllegalArgumentException("must be an address with https, not " + text + ".");
    }
    return address;
  }

  private static URI parse(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("must be an address, not " + text + ".", e);
    }
  }

  /// The origins that the page sends requests to.
  Set<String> origins() {
    var origins = new LinkedHashSet<String>();
    origins.add(origin(issuer));
    origins.add(origin(tokens));
    return origins;
  }

  /// The element that passes this to the page's scripts.
  String element() {
    return "<meta name=\"sign-in\" data-issuer=\"%s\" data-client=\"%s\" data-scopes=\"%s\">"
        .formatted(
            PageSettings.escaped(issuer.toString()),
            PageSettings.escaped(clientId),
            PageSettings.escaped(scopes));
  }

  private static String origin(URI address) {
    return address.getScheme() + "://" + address.getAuthority();
  }
}
