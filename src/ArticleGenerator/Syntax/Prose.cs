using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// The text with other characters where nothing is to be looked at (code, addresses, HTML), each in its place.
/// </summary>
internal static class Prose
{
    /// <summary>
    /// A letter: beside it a quotation mark is what it would be beside the code that stands there.
    /// </summary>
    public const char Letter = 'x';

    /// <param name="text">The whole text.</param>
    /// <param name="addresses">Stretches of it that become letters.</param>
    public static string Of(string text, IReadOnlyList<TextSpan> addresses) =>
        addresses.Count == 0 ? text : Of(text, [.. addresses.Select(span => (span, Letter))]);

    /// <param name="text">The whole text.</param>
    /// <param name="unread">Stretches of it, and what stands there instead.</param>
    public static string Of(string text, IReadOnlyList<(TextSpan Span, char Letter)> unread)
    {
        if (unread.Count == 0)
        {
            return text;
        }

        char[] prose = text.ToCharArray();
        foreach ((TextSpan span, char letter) in unread)
        {
            prose.AsSpan(span.Start, span.Length).Fill(letter);
        }

        return new string(prose);
    }
}
