package dev.dateline.peers;

import java.util.List;

/// What a function answers with a page.
record Answer(int statusCode, String path, List<Story> articles) {}
