package dev.dateline.operations.explore;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Decides which requests to sign: only those of the page itself, in the browser that began the
/// session. Any web page that the user visits, and any program on the machine, can send others.
///
/// @param session the browser's session
/// @param port the port of the page
/// @param write whether requests may change data
record Gatekeeper(Session session, int port, boolean write) {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> WRITING = Set.of("PUT", "POST", "DELETE");
  private static final Set<String> PATHS =
      Set.of("", "explorer", "articles", "entities", "trends", "rejections", "uploads", "watches");

  /// Why a request is refused; empty if it may pass.
  Optional<Refusal> check(String method, URI uri, Headers headers) {
    return Stream.of(
            host(headers), origin(headers), method(method, headers), path(uri), cookie(headers))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// Why a request that begins the session is refused before its token is looked at; empty if it is
  /// not.
  Optional<Refusal> checkBeginning(String method, Headers headers) {
    return Stream.of(
            host(headers),
            origin(headers),
            READING.contains(method)
                ? Optional.<Refusal>empty()
                : Optional.of(
                    new Refusal(405, "The address that begins the session allows only GET.")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The name of the cookie. Browsers send cookies to all ports of a host.
  String cookieName() {
    return "dateline-" + port;
  }

  /// A foreign name that resolves to this machine must not make the page's origin its own.
  private Optional<Refusal> host(Headers headers) {
    return only(headers, "Host").filter(hosts()::contains).isPresent()
        ? Optional.empty()
        : Optional.of(new Refusal(421, "This server answers only to localhost."));
  }

  private Set<String> hosts() {
    return Set.of("localhost:" + port, "127.0.0.1:" + port);
  }

  private Optional<Refusal> origin(Headers headers) {
    boolean foreign =
        headers.getOrDefault("Origin", List.of()).stream()
            .anyMatch(origin -> !isOwn(origin, headers));
    boolean sent =
        headers.getOrDefault("Sec-Fetch-Site", List.of()).stream()
            .anyMatch(site -> !site.equals("same-origin") && !site.equals("none"));
    return foreign || sent
        ? Optional.of(new Refusal(403, "Another web page sent this request."))
        : Optional.empty();
  }

  private static boolean isOwn(String origin, Headers headers) {
    return origin.equals("http://" + headers.getFirst("Host"));
  }

  private Optional<Refusal> method(String method, Headers headers) {
    if (READING.contains(method)) {
      return Optional.empty();
    }
    if (!write || !WRITING.contains(method)) {
      return Optional.of(
          new Refusal(
              405, "Nothing may be changed: start the command with -Ddateline.write=true."));
    }
    return only(headers, "Origin").isPresent()
        ? Optional.empty()
        : Optional.of(new Refusal(403, "A change must state its origin."));
  }

  private static Optional<Refusal> path(URI uri) {
    String path = String.valueOf(uri.getPath());
    String raw = String.valueOf(uri.getRawPath());
    var segments = List.of(path.split("/", -1));
    boolean known = segments.size() > 1 && PATHS.contains(segments.get(1));
    boolean plain = uri.getHost() == null && path.startsWith("/") && !raw.contains("\\");
    boolean straight =
        segments.stream().noneMatch(part -> part.equals(".") || part.equals(".."))
            && !path.substring(Math.min(1, path.length())).contains("//");
    return known && plain && straight
        ? Optional.empty()
        : Optional.of(new Refusal(404, "The API has no such path."));
  }

  private Optional<Refusal> cookie(Headers headers) {
    String prefix = cookieName() + "=";
    boolean known =
        headers.getOrDefault("Cookie", List.of()).stream()
            .flatMap(line -> Stream.of(line.split("; *")))
            .filter(cookie -> cookie.startsWith(prefix))
            .anyMatch(cookie -> session.isCookie(cookie.substring(prefix.length())));
    return known
        ? Optional.empty()
        : Optional.of(
            new Refusal(401, "Open the address that the command printed; it works once."));
  }

  /// The value of a header that must be there exactly once.
  private static Optional<String> only(Headers headers, String name) {
    var values = headers.getOrDefault(name, List.of());
    return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
  }
}
