package dev.dateline.documents.html;

import java.util.List;

/// The names of meta elements with dates, folded as in [MetaElements].
final class MetaDates {
  /// For the date of publication, the most reliable first.
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

  /// For the date on which the article was published or the page created; it is not clear which.
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

  /// For the date of the last change.
  static final List<String> MODIFIED =
      List.of(
          "articlemodifiedtime",
          "articleupdatedtime",
          "articlemodified",
          "datemodified",
          "dctermsmodified",
          "dcdatemodified",
          "dcmodified",
          "articlemodifieddate",
          "articlemodificationdate",
          "dateupdate",
          "datelastmodified",
          "lastmodifieddate",
          "lastmodifiedtime",
          "lastupdatedate",
          "lastupdatetime",
          "modificationdate",
          "updatedate",
          "updatedat",
          "updatedtime",
          "updatetime",
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
