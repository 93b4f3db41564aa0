package dev.dateline.recognition.canonical;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.canonical.Person.FoldedForm;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Resolves short and variant forms of people's names: `Putin` is `Vladimir Putin` if the text
/// gives the full name, and `Zelenskyy` is `Zelenskiy`. If two people share a surname, the surname
/// alone remains a separate entity.
final class People implements Resolution {
  private static final Set<String> TITLES =
      Set.of("King", "Queen", "Pope", "Emperor", "Empress", "Sultan", "Saint", "St.");

  @Override
  public List<Reference> apply(TaggedText tagged, List<Reference> references) {
    Map<FoldedForm, Person> people = new LinkedHashMap<>();
    references.stream()
        .filter(People::isPerson)
        .map(reference -> person(tagged, reference))
        .forEach(person -> people.merge(person.form(), person, Person::and));
    var bearers = PeopleByNamePart.of(people.values());
    Map<FoldedForm, String> fullest = new HashMap<>();
    people.forEach((form, person) -> fullest.put(form, bearers.fullest(person).name()));
    return references.stream()
        .map(reference -> isPerson(reference) ? resolve(reference, fullest) : reference)
        .toList();
  }

  private static Person person(TaggedText tagged, Reference reference) {
    return new Person(
        FoldedForm.of(reference.name()),
        reference.name(),
        reference.written().start(),
        reference.sentence(),
        reigns(tagged, reference));
  }

  private static boolean reigns(TaggedText tagged, Reference reference) {
    Sentence sentence = tagged.sentenceOf(reference.written().span());
    int before = sentence.firstFrom(reference.written().start()) - 1;
    return before >= 0
        && !reference.name().contains(" ")
        && TITLES.contains(sentence.tokens().get(before).word());
  }

  private static Reference resolve(Reference reference, Map<FoldedForm, String> fullest) {
    return reference.named(fullest.getOrDefault(FoldedForm.of(reference.name()), reference.name()));
  }

  private static boolean isPerson(Reference reference) {
    return reference.type() == EntityType.PERSON
        && !PersonSpelling.words(reference.name()).isEmpty();
  }
}
