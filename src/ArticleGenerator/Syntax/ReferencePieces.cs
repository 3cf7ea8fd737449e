using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>A stretch of a block's text that stays when its markup of references goes.</summary>
/// <param name="Words">Its place in the text with markup, in UTF-16 code units.</param>
/// <param name="Reference">What it is the words of; null for words between references.</param>
internal readonly record struct ReferencePiece(TextSpan Words, ReferenceMarkup? Reference);

/// <summary>Parts a block's text at its references. Linear, since a reference has a greatest length.</summary>
internal static class ReferencePieces
{
    /// <summary>
    /// The pieces in their order. A backslash before a reference keeps it as text, and goes itself.
    /// </summary>
    public static IEnumerable<ReferencePiece> Of(string text)
    {
        int done = 0;
        int next = 0;
        while (next < text.Length
            && text.IndexOf(ReferenceMarkup.Opening, next, StringComparison.Ordinal) is int start and >= 0)
        {
            if (ReferenceMarkup.At(text.AsSpan(), start) is not { } reference)
            {
                next = start + 1;
                continue;
            }

            bool isEscaped = start > 0 && text[start - 1] == '\\';
            int end = isEscaped ? start - 1 : start;
            if (end > done)
            {
                yield return new ReferencePiece(TextSpan.FromBounds(done, end), null);
            }

            done = isEscaped ? start : reference.Span.End;
            next = reference.Span.End;
            if (!isEscaped)
            {
                yield return new ReferencePiece(reference.Words, reference);
            }
        }

        if (done < text.Length)
        {
            yield return new ReferencePiece(TextSpan.FromBounds(done, text.Length), null);
        }
    }
}
