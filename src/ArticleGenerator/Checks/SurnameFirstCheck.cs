using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART104: the article speaks of “Lindqvist” before it says who Mara Lindqvist is. A heading may, and so may somebody
/// who is quoted, since what they said cannot be edited; and “the Lindqvist family” is not her. Each person is reported
/// once, at the first place.
/// </summary>
internal static class SurnameFirstCheck
{
    public static IEnumerable<Problem> Find(
        ArticleSyntax article, IReadOnlyList<IntroducedPerson> people, NameFacts names)
    {
        if (people.Count == 0)
        {
            yield break;
        }

        Dictionary<string, IntroducedPerson?> bySurname = Surnames(people);
        var reported = new HashSet<int>();
        foreach (NameFact fact in names.Names)
        {
            if (fact.WordCount != 1 || fact.HasTitle || fact.IsQuoted || fact.NamesThing
                || !article.Blocks[fact.Block].IsParagraph)
            {
                continue;
            }

            string word = article.Text.Substring(fact.Span.Start, fact.Span.Length);
            if (!bySurname.TryGetValue(word, out IntroducedPerson? meant) || meant is null
                || meant.Index != fact.Person)
            {
                continue;
            }

            if (IsBehindNickname(article.Text, fact.Span))
            {
                reported.Add(meant.Index);
            }

            TextSpan introduction = meant.Person.Introduction;
            if (fact.Span.Start < introduction.Start && reported.Add(meant.Index))
            {
                string name = article.Text.Substring(introduction.Start, introduction.Length);
                yield return Problem.At(ProblemKind.SurnameFirst, article.Source.ToSource(fact.Span), word, name) with
                {
                    Others = new EquatableArray<TextSpan>([article.Source.ToSource(introduction)]),
                };
            }
        }
    }

    // A match: “Ernest Alan (Toby) Bower”, who is introduced there, whatever he is called further down. Not: “Toby
    // Bower”.
    private static bool IsBehindNickname(string text, TextSpan surname) =>
        surname.Start > 1 && text[surname.Start - 1] == ' ' && text[surname.Start - 2] == ')';

    // By surnames as they are written, so that WASHINGTON (AP) is no Ada Washington; null where two people share one.
    private static Dictionary<string, IntroducedPerson?> Surnames(IReadOnlyList<IntroducedPerson> people)
    {
        var surnames = new Dictionary<string, IntroducedPerson?>(StringComparer.Ordinal);
        foreach (IntroducedPerson person in people)
        {
            surnames[person.Surname] = surnames.ContainsKey(person.Surname) ? null : person;
        }

        return surnames;
    }
}
