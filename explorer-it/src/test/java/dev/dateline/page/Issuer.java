package dev.dateline.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An issuer of OpenID Connect on the loopback that knows one client, and signs everybody in at
/// once, as an issuer does that remembers them.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc7636">RFC 7636: PKCE</a>
final class Issuer implements AutoCloseable {
  static final String CLIENT = "the-page";

  private final HttpServer server;
  private final AtomicInteger numbers = new AtomicInteger();
  private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
  private final Set<String> tokens = ConcurrentHashMap.newKeySet();
  private final Set<String> refreshTokens = ConcurrentHashMap.newKeySet();
  private final List<String> grants = new CopyOnWriteArrayList<>();
  private volatile boolean denies;
  private volatile boolean answersOthers;

  Issuer() throws IOException {
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::issue);
    server.createContext("/logout", this::signOut);
    server.start();
  }

  URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /// Whether a header `authorization` has a token that is valid.
  boolean accepts(String authorization) {
    return authorization.startsWith("Bearer ") && tokens.contains(authorization.substring(7));
  }

  /// Ends all access tokens, as if they had expired.
  void expire() {
    tokens.clear();
  }

  /// Ends the refresh tokens too.
  void expireAll() {
    expire();
    refreshTokens.clear();
  }

  /// Denies the next requests.
  void denies() {
    denies = true;
  }

  /// Answers with a state that the page did not send, once.
  void answersOthers() {
    answersOthers = true;
  }

  /// What tokens were asked for with.
  List<String> grants() {
    return List.copyOf(grants);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void describe(HttpExchange exchange) throws IOException {
    respond(
        exchange,
        200,
        """
        {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
         "end_session_endpoint": "%1$s/logout"}\
        """
            .formatted(address()));
  }

  private void authorize(HttpExchange exchange) throws IOException {
    var request = parameters(exchange.getRequestURI().getRawQuery());
    var answer = new HashMap<>(Map.of("state", request.getOrDefault("state", "")));
    if (denies) {
      answer.putAll(Map.of("error", "access_denied", "error_description", "Ask the desk"));
    } else {
      String code = "code-" + numbers.incrementAndGet();
      codes.put(code, request);
      answer.putAll(Map.of("code", code, "iss", address().toString()));
    }
    if (answersOthers) {
      answersOthers = false;
      answer.put("state", "of-somebody-else");
    }
    redirect(exchange, request.get("redirect_uri") + "?" + form(answer));
  }

  private void issue(HttpExchange exchange) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var request = parameters(body);
    grants.add(request.getOrDefault("grant_type", ""));
    boolean valid =
        CLIENT.equals(request.get("client_id"))
            && (isForCode(request)
                || refreshTokens.contains(request.getOrDefault("refresh_token", "")));
    if (valid) {
      respond(exchange, 200, newTokens());
    } else {
      respond(exchange, 400, "{\"error\": \"invalid_grant\"}");
    }
  }

  /// Whether a code is exchanged by the page that asked for it.
  private boolean isForCode(Map<String, String> request) {
    return Optional.ofNullable(codes.remove(request.getOrDefault("code", "")))
        .filter(asked -> "S256".equals(asked.get("code_challenge_method")))
        .filter(asked -> challenge(request).equals(asked.get("code_challenge")))
        .filter(asked -> request.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri")))
        .isPresent();
  }

  private String newTokens() {
    String token = "token-" + numbers.incrementAndGet();
    tokens.add(token);
    refreshTokens.add("refresh-" + token);
    return "{\"access_token\": \"%1$s\", \"refresh_token\": \"refresh-%1$s\", \"expires_in\": 3600}"
        .formatted(token);
  }

  private void signOut(HttpExchange exchange) throws IOException {
    respond(exchange, 200, "{\"bye\": true}");
  }

  private static String challenge(Map<String, String> request) {
    try {
      byte[] verifier =
          request.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Map<String, String> parameters(String form) {
    return Stream.of(form.split("&"))
        .map(pair -> pair.split("=", 2))
        .filter(pair -> pair.length == 2)
        .collect(Collectors.toMap(pair -> decoded(pair[0]), pair -> decoded(pair[1])));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String form(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            parameter ->
                parameter.getKey()
                    + "="
                    + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static void redirect(HttpExchange exchange, String address) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("location", address);
      exchange.sendResponseHeaders(302, -1);
    }
  }

  private static void respond(HttpExchange exchange, int status, String json) throws IOException {
    try (exchange) {
      byte[] body = json.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("content-type", "application/json");
      exchange.getResponseHeaders().set("access-control-allow-origin", "*");
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
