using ArticleGenerator.Model;
using ArticleGenerator.Syntax;
using ArticleGenerator.Syntax.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>Where keys are missing, and where to write them.</summary>
/// <param name="Place">The front matter, the headline, or the key of the group that lacks them.</param>
/// <param name="Holder">What lacks them: “The article”.</param>
/// <param name="Begin">What a writer does before the lines of the keys.</param>
/// <param name="End">What a writer does behind them.</param>
internal sealed record MissingPlace(TextSpan Place, string Holder, string Begin, string End)
{
    private const string Article = "The article";

    /// <summary>What to do instead of writing lines; null where these are wanted.</summary>
    public string? Instead { get; init; }

    /// <param name="article">The article.</param>
    /// <param name="missing">The members that are missing.</param>
    public static MissingPlace Of(ArticleSyntax article, IEnumerable<MemberShape> missing)
    {
        if (article.FrontMatter.Span is { } span)
        {
            var fence = new TextSpan(span.Start, FrontMatterParser.Fence.Length);
            return new MissingPlace(fence, Article, "Write ", " in the front matter.");
        }

        // They may stand at the top of the text, as others than us read them.
        bool isUnfenced = missing.Any(
            member => article.Text.StartsWith(member.Key + ":", StringComparison.OrdinalIgnoreCase));
        return new MissingPlace(
            article.Headline?.Span ?? default,
            Article,
            $"Begin the file with a line “{FrontMatterParser.Fence}”, ",
            $" below it, and another “{FrontMatterParser.Fence}”.")
        {
            Instead = isUnfenced
                ? "The text begins with such lines: make them front matter, with a line "
                    + $"“{FrontMatterParser.Fence}” above them and one below."
                : null,
        };
    }

    public static MissingPlace Below(ValueSubject subject) =>
        new(subject.Place, $"“{subject.Key}”", "Write ", $" below “{subject.Key}:”.");

    /// <summary>What to write, as a sentence.</summary>
    /// <param name="lines">In quotation marks.</param>
    public string Advice(IReadOnlyList<string> lines) => Instead ?? (Begin
        + (lines.Count == 1 ? $"a line such as {lines[0]}"
            : $"lines such as {string.Join(", ", lines.Take(lines.Count - 1))} and {lines[lines.Count - 1]}")
        + End);
}
