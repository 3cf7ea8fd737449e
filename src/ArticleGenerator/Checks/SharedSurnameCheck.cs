using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Quotations.Speakers;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART102: “Brook said”, where Ada Brook and Tom Brook both are in the article and neither a title, nor a pronoun, nor
/// what stands around it tells which. Readers do not know either. Only a name that leaves a quotation without its
/// speaker counts: “the Brook family” means both. Each surname is reported once, at its first such place.
/// </summary>
internal static class SharedSurnameCheck
{
    private const int MostFurtherPlaces = 10;

    public static IEnumerable<Problem> Find(ArticleSyntax article, QuotationSet quotations)
    {
        SpeakerOverrides overrides = SpeakerOverrides.Of(article.FrontMatter);
        var asked = new HashSet<TextSpan>(quotations.Quotations
            .Where(quotation => quotation.Speaker < 0 && quotation.Reason.Mention is not null)
            .Select(quotation => quotation.Reason.Mention!.Value));
        IEnumerable<AmbiguousName> unknown = quotations.Ambiguities.Where(name => asked.Contains(name.Span));
        foreach (IGrouping<string,
            AmbiguousName> group in unknown.GroupBy(name => Words(article, name.Span), StringComparer.Ordinal))
        {
            // The front matter says who is meant.
            if (overrides.TryOverrule([group.Key], out _))
            {
                continue;
            }

            AmbiguousName first = group.First();
            string[] people = [.. first.Candidates.Select(candidate => Words(article, candidate))];
            string either = people.Length == 1 ? people[0]
                : string.Join(", ", people.Take(people.Length - 1)) + " or " + people[people.Length - 1];
            yield return Problem.At(
                ProblemKind.SharedSurname, article.Source.ToSource(first.Span), group.Key, either) with
            {
                Others = new EquatableArray<TextSpan>(first.Candidates
                    .Concat(group.Skip(1).Select(name => name.Span))
                    .Take(MostFurtherPlaces)
                    .Select(article.Source.ToSource)),
            };
        }
    }

    private static string Words(ArticleSyntax article, TextSpan span) =>
        article.Text.Substring(span.Start, span.Length);
}
