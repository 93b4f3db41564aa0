package dev.dateline.peers;

import java.util.List;

/// What a function answers with a page.
record PeerAnswer(int statusCode, String path, List<PeerArticle> articles) {}
