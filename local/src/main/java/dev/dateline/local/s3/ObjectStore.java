package dev.dateline.local.s3;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/// S3's stand-in: S3Proxy over files.
public final class ObjectStore implements AutoCloseable {
  private final S3Proxy server;

  private ObjectStore(S3Proxy server) {
    this.server = server;
  }

  /// Serves `folder`, with `bucket` in it, at `endpoint`.
  ///
  /// @param notifications takes each notification with its sequencer
  public static ObjectStore start(
      URI endpoint, Path folder, String bucket, BiConsumer<String, byte[]> notifications)
      throws IOException {
    var objects = Files.createDirectories(folder.resolve("objects"));
    var clock = EventClock.open(folder.resolve("sequencer"));
    var store =
        new NotifyingBlobStore(
            new FilesystemNio2BlobStore(objects.toString()),
            clock,
            event -> notifications.accept(event.sequencer(), S3Notification.of(event)));
    createIfAbsent(store, bucket);
    var server =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(endpoint)
            .awsAuthentication(
                AuthenticationType.AWS_V2_OR_V4,
                Credentials.LOCAL.keyId(),
                Credentials.LOCAL.secret())
            .ignoreUnknownHeaders(true)
            .build();
    server.setBlobStoreLocator((keyId, container, blob) -> grant(keyId, store));
    return start(server);
  }

  private static void createIfAbsent(BlobStore store, String bucket) {
    try {
      store.createContainer(CreateBucketRequest.builder().bucket(bucket).build());
    } catch (BucketAlreadyOwnedByYouException e) {
      // Kept from an earlier run.
    }
  }

  private static ObjectStore start(S3Proxy server) throws IOException {
    try {
      server.start();
      return new ObjectStore(server);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the S3 endpoint could not be started", e);
    }
  }

  private static @Nullable AccessGrant grant(@Nullable String keyId, BlobStore store) {
    return Credentials.LOCAL.keyId().equals(keyId)
        ? new AccessGrant(Credentials.LOCAL.secret(), store)
        : null;
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("the S3 endpoint could not be stopped", e);
    }
  }
}
