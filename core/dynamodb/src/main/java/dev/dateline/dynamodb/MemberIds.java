package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.index.protocol.Footprint;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The ids of an archive's articles, concatenated in one string: 16 bytes each, so that an item of
/// 400 KB has room for those of 25 archives of the largest size.
final class MemberIds {
  private static final int LENGTH = 16;

  private MemberIds() {}

  static @Nullable String write(Footprint footprint) {
    if (footprint.members().isEmpty()) {
      return null;
    }
    var ids = new StringBuilder(footprint.members().size() * LENGTH);
    footprint.members().stream().sorted().forEach(ids::append);
    return ids.toString();
  }

  static Set<ArticleId> read(StoredItem item, String name) {
    var members = new LinkedHashSet<ArticleId>();
    String ids = item.has(name) ? item.string(name) : "";
    for (int start = 0; start < ids.length(); start += LENGTH) {
      members.add(new ArticleId(ids.substring(start, start + LENGTH)));
    }
    return members;
  }
}
