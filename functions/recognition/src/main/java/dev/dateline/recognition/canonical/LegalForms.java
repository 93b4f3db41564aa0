package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;
import java.util.regex.Pattern;

/// A company is the same with its legal form and without: `Pfizer Inc` is `Pfizer`.
final class LegalForms implements Resolution {
  private static final Pattern FORM =
      Pattern.compile(
          ",? (?:Inc|Corp|Ltd|Limited|PLC|Plc|plc|LLC|LLP|AG|SA|S\\.A|NV|N\\.V|SE|SpA|GmbH|Oyj|ASA|AB|Co|Co"
              + " Ltd|Bhd|Tbk|KK|OJSC|PJSC|JSC)\\.?$");

  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    return references.stream().map(LegalForms::without).toList();
  }

  private static Reference without(Reference reference) {
    return reference.type() == EntityType.ORGANIZATION
        ? reference.named(FORM.matcher(reference.name()).replaceFirst(""))
        : reference;
  }
}
