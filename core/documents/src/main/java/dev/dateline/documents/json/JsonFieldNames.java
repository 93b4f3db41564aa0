package dev.dateline.documents.json;

import dev.dateline.documents.format.MetadataField;
import java.util.List;
import java.util.Map;

/// What articles in JSON call their parts, the most specific name first: schema.org's names, those
/// of JSON Feed, ninjs, news-please, Fundus, NewsAPI, GDELT, Event Registry, Webz.io, Media Cloud,
/// WordPress, the Guardian and the New York Times, and the usual ones.
///
/// Names are in the form in which [JsonObject] finds them; a dot leads into an object.
final class JsonFieldNames {
  static final Map<MetadataField, List<String>> FIELDS =
      Map.of(
          MetadataField.DATE,
          List.of(
              "datepublished",
              "publishedat",
              "webpublicationdate",
              "datetimepub",
              "seendate",
              "published",
              "publishdate",
              "datepublish",
              "publicationdate",
              "publishingdate",
              "pubdate",
              "publisheddate",
              "publishedon",
              "publisheddatetime",
              "publishtime",
              "publishedtime",
              "firstpublished",
              "firstpublishedat",
              "firstpublicationdate",
              "dateposted",
              "postdate",
              "posteddate",
              "releasedate",
              "dateissued",
              "issued",
              "datetime",
              "dategmt",
              "date",
              "datecreated",
              "created",
              "contentcreated",
              "firstcreated",
              "versioncreated"),
          MetadataField.HEADLINE,
          List.of("headline", "headlines", "headlinemain", "title", "webtitle", "heading", "name"),
          MetadataField.BYLINE,
          List.of(
              "author",
              "authors",
              "byline",
              "by",
              "authorsbyline",
              "authorname",
              "creator",
              "creators",
              "writer",
              "_embedded.author"),
          MetadataField.SOURCE,
          List.of(
              "publisher",
              "sourcename",
              "sourcehostname",
              "sitename",
              "medianame",
              "publication",
              "newspaper",
              "outlet",
              "source",
              "provider",
              "origin",
              "sourcedomain",
              "domain",
              "hostname",
              "cleanurl",
              "site",
              "thread.site",
              "html.sourceinfo.publisher",
              "infosources",
              "copyrightholder"),
          MetadataField.SECTION,
          List.of(
              "articlesection",
              "section",
              "sectionname",
              "category",
              "categories",
              "newsdesk",
              "topic",
              "subjects.name",
              "subject.name"),
          MetadataField.URL,
          List.of(
              "url",
              "link",
              "weburl",
              "mainentityofpage",
              "canonicalurl",
              "pageurl",
              "permalink",
              "html.requestedurl",
              "@id"),
          MetadataField.LANGUAGE,
          List.of("inlanguage", "language", "lang", "languagecode"));

  /// The text as a whole.
  static final List<String> BODY =
      List.of(
          "articlebody",
          "text",
          "body",
          "contenttext",
          "contenthtml",
          "content",
          "maintext",
          "plaintext",
          "fulltext",
          "bodies",
          "bodyxhtml",
          "bodyhtml",
          "bodyrichtext",
          "bodymain",
          "bodytext",
          "articletext",
          "storytext",
          "article",
          "story",
          "html",
          "rawtext",
          "paragraphs");

  /// What is less than the text, the longest first.
  static final List<String> SUMMARY =
      List.of(
          "leadparagraph",
          "description",
          "summary",
          "abstract",
          "excerpt",
          "snippet",
          "trailtext",
          "shortdescription",
          "standfirst",
          "lead",
          "descriptions",
          "descriptiontext",
          "headline",
          "headlines",
          "title",
          "webtitle");

  /// What identifies an article among others.
  static final List<String> IDENTITY =
      List.of("id", "guid", "uri", "identifier", "url", "link", "@id", "uuid", "_id", "weburl");

  /// What holds articles, or holds what holds them.
  static final List<String> LISTS =
      List.of(
          "articles",
          "@graph",
          "items",
          "results",
          "data",
          "docs",
          "documents",
          "entries",
          "stories",
          "posts",
          "news",
          "hits",
          "records",
          "objects",
          "value",
          "response",
          "content",
          "article",
          "feed",
          "channel",
          "item");

  private JsonFieldNames() {}
}
