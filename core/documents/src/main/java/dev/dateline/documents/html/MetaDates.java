package dev.dateline.documents.html;

import java.util.List;

/// The names under which meta elements give dates, as [MetaElements] folds them.
final class MetaDates {
  /// When the article was published. The order is that of trust.
  static final List<String> PUBLISHED =
      List.of(
          "articlepublishedtime",
          "ogarticlepublishedtime",
          "ogpublishedtime",
          "datepublished",
          "articlepublished",
          "articlepublisheddate",
          "articlepublishtime",
          "articlepublishdate",
          "articlepublicationdate",
          "articlepubdate",
          "articledateoriginal",
          "originalpublicationdate",
          "originalpublishdate",
          "firstpublished",
          "firstpublisheddate",
          "publishedtime",
          "publisheddate",
          "publishedat",
          "published",
          "publishdate",
          "publishtime",
          "publicationdate",
          "publicationtime",
          "ogpubdate",
          "ogpublishdate",
          "pubdate",
          "pubtime",
          "ptime",
          "parselypubdate",
          "sailthrudate",
          "cxenseparserecspublishtime",
          "cxenseparsepublishtime",
          "prismpublicationdate",
          "rnewsdatepublished",
          "mediatorpublishedtime",
          "shareaholicarticlepublishedtime",
          "btpubdate",
          "dcdateissued",
          "dcissued",
          "dctermsissued",
          "dctermspublished",
          "dcdatepublished",
          "citationonlinedate",
          "citationpublicationdate",
          "citationdate",
          "displaydate",
          "releasedate",
          "articlereleasedate",
          "postdate",
          "newsdate");

  /// When the article was published or the page was made; they do not say which.
  static final List<String> UNSURE =
      List.of(
          "date",
          "dcdate",
          "dctermsdate",
          "articledate",
          "dctermscreated",
          "dcdatecreated",
          "dccreated",
          "datecreated",
          "created",
          "createdat",
          "creationdate",
          "articlecreated",
          "articlecreatedtime",
          "ogregdate",
          "regdate");

  /// When it was last changed.
  static final List<String> MODIFIED =
      List.of(
          "articlemodifiedtime",
          "articleupdatedtime",
          "articlemodified",
          "datemodified",
          "dctermsmodified",
          "dcdatemodified",
          "dcmodified",
          "ogupdatedtime",
          "ogmodifiedtime",
          "modifiedtime",
          "modified",
          "lastmodified",
          "lastmod",
          "lastupdated",
          "lastupdate",
          "updated",
          "dateupdated",
          "revisiondate");

  private MetaDates() {}
}
