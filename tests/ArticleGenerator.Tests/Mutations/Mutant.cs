using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Mutations;

/// <summary>A sample article with one mistake in it.</summary>
/// <param name="What">What was done to it.</param>
/// <param name="Text">The broken text.</param>
/// <param name="Expected">
/// The diagnostic that must be reported, as <c>ART007 (3,10)</c>: id, line and column, one-based.
/// </param>
internal sealed record Mutant(string What, SourceText Text, string Expected)
{
    /// <param name="what">What was done.</param>
    /// <param name="text">The broken text.</param>
    /// <param name="id">The diagnostic that must be reported.</param>
    /// <param name="place">Where in the broken text, in UTF-16 code units.</param>
    public static Mutant Of(string what, string text, string id, int place) =>
        Of(what, SampleArticle.Source(text), id, place);

    public static Mutant Of(string what, SourceText text, string id, int place)
    {
        LinePosition start = text.Lines.GetLinePosition(place);
        return new Mutant(what, text, $"{id} ({start.Line + 1},{start.Character + 1})");
    }
}
