package dev.dateline.articles.index;

import dev.dateline.articles.ArticleId;

/// What happened to one id, and when on its clock.
record Event(ArticleId id, Content content, Sequencer clock) {}
