using ArticleGenerator.Model;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// Reads the values that are other articles, written as between the brackets of a text. Whether the articles are there
/// is asked later, of all of them together.
/// </summary>
/// <param name="article">The path of the article that has the metadata.</param>
internal sealed class ReferenceBinder(string article)
{
    private const string Opening = "[[";
    private const string Closing = "]]";

    private readonly List<MetadataReference> _found = [];

    public IReadOnlyList<MetadataReference> Found => _found;

    /// <summary>Whether it is <c>[[local/ferry]]</c>: without quotation marks, YAML takes that for two lists.</summary>
    public static bool IsBracketed(FrontMatterNode node) => InBrackets(node) is not null;

    /// <summary>
    /// Whether they are no section, other words to read, symbol or address: all that a text can refer to, and metadata
    /// cannot.
    /// </summary>
    public static bool CouldBePath(string written) =>
        written.Length > 0
        && written.IndexOfAny(['#', '|']) < 0
        && !written.Any(char.IsControl)
        && !written.Contains("://")
        && !written.StartsWith("cref:", StringComparison.Ordinal);

    /// <summary>The value; null where no path of an article could be meant.</summary>
    public ReferenceValue? Bind(ArticleType type, FrontMatterNode node, ValueSubject subject)
    {
        if ((node as FrontMatterScalar ?? InBrackets(node)) is not { } scalar)
        {
            return null;
        }

        TextSpan words = WithoutBrackets(scalar.Text);
        string written = scalar.Text.Substring(words.Start, words.Length);
        if (!CouldBePath(written)
            || ReferenceTarget.Of(SpanKind.ArticleLink, written, article) is not { Path: { Length: > 0 } path })
        {
            return null;
        }

        var syntax = new ReferenceSyntax(SpanKind.ArticleLink, written, scalar.PlaceOf(words));
        _found.Add(new MetadataReference(subject.Key, type, syntax, path, scalar.IsPlain));
        return new ReferenceValue(type.Code, path);
    }

    private static FrontMatterScalar? InBrackets(FrontMatterNode node) =>
        Only(Only(node)) as FrontMatterScalar;

    private static FrontMatterNode? Only(FrontMatterNode? node) =>
        node is FrontMatterSequence { Items: { Length: 1 } items } ? items[0] : null;

    private static TextSpan WithoutBrackets(string text)
    {
        TextSpan words = Trimmed(text, new TextSpan(0, text.Length));
        string trimmed = text.Substring(words.Start, words.Length);
        bool hasBrackets = trimmed.Length >= Opening.Length + Closing.Length
            && trimmed.StartsWith(Opening, StringComparison.Ordinal)
            && trimmed.EndsWith(Closing, StringComparison.Ordinal);
        return hasBrackets
            ? Trimmed(text, TextSpan.FromBounds(words.Start + Opening.Length, words.End - Closing.Length))
            : words;
    }

    private static TextSpan Trimmed(string text, TextSpan words)
    {
        (int start, int end) = (words.Start, words.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }
}
