package dev.dateline.operations.explore;

import dev.dateline.local.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;

/// Opens the page over an API that takes only signed requests, until it is stopped.
public final class ExploreCommand {
  private ExploreCommand() {}

  /// Takes no arguments; [ExploreSettings] reads the system properties. Exits with status 1 if an
  /// option is invalid or the port is in use.
  public static void main(String[] arguments) throws InterruptedException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      run(ExploreSettings.of(System.getProperties(), defaultRegion()), out);
    } catch (Settings.InvalidSetting | IOException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(ExploreSettings settings, PrintStream out)
      throws IOException, InterruptedException {
    try (var http = UrlConnectionHttpClient.create();
        var credentials = DefaultCredentialsProvider.builder().build();
        var server =
            new ExploreServer(
                settings.port(),
                settings.write(),
                new SignedApi(settings.api(), settings.region(), credentials, http))) {
      out.println("Open this address; it works once. Press Ctrl-C to stop.");
      out.println();
      out.println("  " + server.address());
      Thread.currentThread().join();
    }
  }

  private static String defaultRegion() {
    try {
      return DefaultAwsRegionProviderChain.builder().build().getRegion().id();
    } catch (SdkClientException e) {
      return "";
    }
  }
}
