package dev.dateline.operations.explore;

import dev.dateline.local.Settings;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The options of the explore command.
///
/// @param api the address of the API, without a slash at its end
/// @param region the region that requests are signed for
/// @param write whether the page may change data, such as merge names
/// @param port the port of the page; 0 for any
record ExploreSettings(URI api, String region, boolean write, int port) {
  private static final Pattern REGION_IN_HOST =
      Pattern.compile("[a-z0-9]{1,40}\\.execute-api\\.([a-z0-9-]{1,30})\\.amazonaws\\.com(\\.cn)?");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");
  private static final int LARGEST_PORT = 65535;

  /// Reads the system properties `dateline.*`.
  ///
  /// @param defaultRegion of the environment, for an API with a domain of its own; '' if unknown
  /// @throws Settings.InvalidSetting if a value is invalid
  static ExploreSettings of(Map<?, ?> properties, String defaultRegion) {
    URI api = api(text(properties, "api", ""));
    return new ExploreSettings(
        api,
        region(api, text(properties, "region", defaultRegion)),
        flag(text(properties, "write", "false")),
        port(text(properties, "port", "8090")));
  }

  private static URI api(String value) {
    URI uri = parse(value.replaceFirst("/$", ""));
    boolean secret = "https".equals(uri.getScheme());
    boolean own =
        "http".equals(uri.getScheme()) && LOOPBACK.contains(String.valueOf(uri.getHost()));
    if (uri.getHost() == null || !(secret || own) || uri.getRawQuery() != null) {
      throw invalidApi(value);
    }
    return uri;
  }

  private static URI parse(String value) {
    try {
      return URI.create(value);
    } catch (IllegalArgumentException e) {
      throw invalidApi(value);
    }
  }

  private static Settings.InvalidSetting invalidApi(String value) {
    return Settings.InvalidSetting.of(
        "api", value, "the API's https address, the stack's output ApiUrl");
  }

  private static String region(URI api, String otherwise) {
    var host = REGION_IN_HOST.matcher(api.getHost());
    String region = host.matches() ? host.group(1) : otherwise;
    if (!region.matches("[a-z0-9-]{1,30}")) {
      throw Settings.InvalidSetting.of("region", region, "the API's region, such as eu-west-1");
    }
    return region;
  }

  private static boolean flag(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw Settings.InvalidSetting.of("write", value, "true or false");
    }
    return value.equals("true");
  }

  private static int port(String value) {
    if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > LARGEST_PORT) {
      throw Settings.InvalidSetting.of("port", value, "a number up to " + LARGEST_PORT);
    }
    return Integer.parseInt(value);
  }

  private static String text(Map<?, ?> properties, String name, String otherwise) {
    var value = properties.get("dateline." + name);
    return value == null || value.toString().isBlank() ? otherwise : value.toString().strip();
  }
}
