using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// What a careful editor would ask about an article that reads well: each check is a pure function in a file of its
/// own, linear in the text, that never throws.
/// </summary>
internal static class ArticleChecks
{
    public static ImmutableArray<Problem> Run(
        SourceText source, ArticleSyntax article, QuotationSet quotations, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();

        // Where a mark is missing, nobody knows where the quotations end, and the generator says so.
        if (quotations.Problems.IsEmpty)
        {
            problems.AddRange(UnknownSpeakerCheck.Find(article, quotations));
            problems.AddRange(MixedMarksCheck.Find(article, quotations));
        }

        NameFacts names = quotations.Names ?? NameFacts.OfUnquoted(article);
        if (names.AreRead)
        {
            problems.AddRange(SharedSurnameCheck.Find(article, quotations));
            IntroducedPerson[] people = [.. IntroducedPeople.Of(article, quotations, names)];
            problems.AddRange(NameSpellingCheck.Find(article, people, names));
            problems.AddRange(SurnameFirstCheck.Find(article, people, names));
        }

        cancellation.ThrowIfCancellationRequested();
        problems.AddRange(RepeatedParagraphCheck.Find(article));
        problems.AddRange(PullQuoteCheck.Find(article, quotations, cancellation));
        cancellation.ThrowIfCancellationRequested();
        string file = source.ToString();
        problems.AddRange(InvisibleCharacterCheck.Find(file));
        problems.AddRange(HtmlCheck.Find(file, article));
        return problems.ToImmutable();
    }
}
