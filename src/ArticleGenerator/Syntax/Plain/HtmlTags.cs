using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>Finds the HTML that was left in a text.</summary>
internal static class HtmlTags
{
    /// <summary>The places of tags and entities, in their order.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the article begins, below its front matter.</param>
    public static ImmutableArray<TextSpan> Find(string text, int start)
    {
        var tags = ImmutableArray.CreateBuilder<TextSpan>();
        int i = start;
        while (i < text.Length && text.AsSpan(i).IndexOfAny('<', '&') is int next and >= 0)
        {
            i += next;
            int length = HtmlTag.LengthAt(text.AsSpan(i));
            if (length > 0)
            {
                tags.Add(new TextSpan(i, length));
            }

            i += Math.Max(length, 1);
        }

        return tags.ToImmutable();
    }
}
