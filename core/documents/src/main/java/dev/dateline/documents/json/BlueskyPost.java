package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Members;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A post on Bluesky, whose text and time are in its `record`.
///
/// @see <a href="https://docs.bsky.app/docs/advanced-guides/posts">posts on Bluesky</a>
final class BlueskyPost implements JsonDialect {
  private static final Pattern ADDRESS =
      Pattern.compile("at://[\\w:.%-]{1,300}/app\\.bsky\\.feed\\.post/([\\w-]{1,100})");

  @Override
  public Optional<Members> article(Members post) {
    Members content = post.object("record");
    if (content.text("text") == null || content.text("createdAt") == null) {
      return Optional.empty();
    }
    Members author = post.object("author");
    @Nullable String name = author.text("displayName");
    @Nullable String handle = author.text("handle");
    return Optional.of(
        content
            .with("id", post.text("uri"))
            .with("url", address(post.text("uri"), handle))
            .with("author", name == null || name.isBlank() ? handle : name)
            .with("language", JsonWords.of(content.get("langs"))));
  }

  /// The address at which the post is shown; null if it cannot be derived.
  private static @Nullable String address(@Nullable String uri, @Nullable String handle) {
    Matcher address = ADDRESS.matcher(uri == null ? "" : uri);
    return handle != null && address.matches()
        ? "https://bsky.app/profile/" + handle + "/post/" + address.group(1)
        : null;
  }
}
