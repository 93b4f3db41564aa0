package dev.dateline.documents.json;

import dev.dateline.documents.json.JsonValue.Members;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A post on Mastodon and the like: a status of its API, or an activity that creates a note or an
/// article.
///
/// @see <a href="https://docs.joinmastodon.org/entities/Status/">Status in Mastodon's API</a>
/// @see <a href="https://www.w3.org/TR/activitypub/">ActivityPub</a>
final class FediversePost implements JsonDialect {
  private static final Pattern ACTOR =
      Pattern.compile("https?://[^/\\s]{1,253}/(?:[\\w-]{1,40}/)?@?([\\w.-]{1,100})");

  private static final String AUTHOR = "author";

  @Override
  public Optional<Members> article(Members post) {
    Members shared = post.object("reblog");
    if (shared.get("content") != null) {
      return Optional.of(shared);
    }
    Members account = post.object("account");
    if (account.get("acct") != null) {
      @Nullable String name = account.text("display_name");
      boolean isNamed = name != null && !name.isBlank();
      return Optional.of(post.with(AUTHOR, isNamed ? name : account.text("username")));
    }
    Members created = post.object("object");
    if (post.get("actor") != null && created.get("content") != null) {
      return Optional.of(created.with(AUTHOR, name(post.text("actor"))));
    }
    return Optional.ofNullable(name(post.text("attributedTo")))
        .filter(_ -> post.get(AUTHOR) == null)
        .map(name -> post.with(AUTHOR, name));
  }

  /// The name of an account in its address; null if there is none.
  private static @Nullable String name(@Nullable String actor) {
    Matcher address = ACTOR.matcher(actor == null ? "" : actor);
    return address.matches() ? address.group(1) : null;
  }
}
