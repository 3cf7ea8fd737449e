using System.Collections.Immutable;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>
/// Looks at the sections: two of one parent with the same heading (ART005), one without text (ART006).
/// </summary>
internal static class StructureCheck
{
    public static IEnumerable<Problem> Check(string text, ImmutableArray<BlockSyntax> blocks, SourceMap source)
    {
        var scopes = new HeadingScopes();
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Kind != BlockKind.Heading)
            {
                continue;
            }

            string heading = text.Substring(blocks[i].Span.Start, blocks[i].Span.Length);
            TextSpan place = source.ToSource(blocks[i].Span);
            if (scopes.Enter(blocks[i].Level, heading, place) is { } first)
            {
                yield return Problem.At(
                    ProblemKind.DuplicateHeading,
                    place,
                    heading) with
                { Others = new EquatableArray<TextSpan>([first]) };
            }

            if (IsEmpty(blocks, i))
            {
                yield return Problem.At(ProblemKind.EmptySection, place, heading);
            }
        }
    }

    // "A section without text of its own is an error only when no deeper section follows."
    private static bool IsEmpty(ImmutableArray<BlockSyntax> blocks, int heading)
    {
        int next = heading + 1;
        if (next < blocks.Length && blocks[next].Kind == BlockKind.Heading)
        {
            return blocks[next].Level <= blocks[heading].Level;
        }

        // Footnotes stand behind the last section, whichever section refers to them.
        return next == blocks.Length || !blocks[next].IsParagraph || blocks[next].Kind == BlockKind.Footnote;
    }
}
