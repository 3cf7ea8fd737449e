using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Checks;

/// <summary>Somebody whom the article names in full.</summary>
/// <param name="Index">The index in <see cref="NameFacts.Persons"/>.</param>
/// <param name="Person">Who.</param>
/// <param name="Words">The words of the full name.</param>
internal sealed record IntroducedPerson(int Index, PersonFact Person, string[] Words)
{
    public string Surname => Words[Words.Length - 1];
}

/// <summary>
/// The people of an article: who speaks, or has a title or a gender. “Girl Scouts” and “East Harbour” are names as
/// well, but nobody's, and have neither.
/// </summary>
internal static class IntroducedPeople
{
    public static IEnumerable<IntroducedPerson> Of(ArticleSyntax article, QuotationSet quotations, NameFacts names)
    {
        var speakers = new HashSet<string>(quotations.Speakers.Select(speaker => speaker.Name), StringComparer.Ordinal);
        for (int i = 0; i < names.Persons.Length; i++)
        {
            PersonFact person = names.Persons[i];
            string[] words = NameFacts.WordsOf(article.Text, person.Name);
            if (!person.IsOrganisation && words.Length > 1
                && (person.HasGender || person.HasTitle || speakers.Contains(string.Join(" ", words))))
            {
                yield return new IntroducedPerson(i, person, words);
            }
        }
    }
}
