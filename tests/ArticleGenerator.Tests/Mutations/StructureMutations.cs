using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Mutations;

/// <summary>
/// The headline is deleted, the text, a heading is doubled, a section emptied, the front matter broken.
/// </summary>
internal static class StructureMutations
{
    public static IEnumerable<Mutant> Of(SampleArticle article)
    {
        ArticleSyntax syntax = article.Syntax;
        TextSpan headline = syntax.Headline!.Span;
        int line = article.Text.LastIndexOf('\n', headline.Start) + 1;
        int lineEnd = article.Text.IndexOf('\n', headline.End);
        string headless = article.Text.Remove(line, lineEnd - line);
        int firstBlock = syntax.Source.ToSource(syntax.Blocks[0].Span.Start);
        yield return Mutant.Of("the headline is deleted", headless, "ART001", firstBlock - (lineEnd - line));

        int bodyLine = article.Text.LastIndexOf('\n', firstBlock) + 1;
        yield return Mutant.Of("the text is deleted", article.Text[..bodyLine], "ART002", headline.Start);

        foreach (BlockSyntax heading in syntax.Blocks.Where(block => block is { Kind: BlockKind.Heading, Level: 2 }))
        {
            string words = syntax.TextOf(heading).ToString();
            string again = $"{article.Text.TrimEnd('\n')}\n\n## {words}\n\nThere is more to say.\n";
            yield return Mutant.Of(
                $"the heading “{words}” is doubled",
                again,
                "ART005",
                again.LastIndexOf("## ", StringComparison.Ordinal) + 3);
        }

        string empty = article.Text.TrimEnd('\n') + "\n\n## One more thing\n";
        yield return Mutant.Of(
            "a section is added without text",
            empty,
            "ART006",
            empty.IndexOf("One more thing", StringComparison.Ordinal));
        foreach (Mutant mutant in Emptied(article))
        {
            yield return mutant;
        }

        string keyless = syntax.FrontMatter.Entries.IsEmpty
            ? $"---\nno colon here\n---\n{article.Text}"
            : article.Text.Insert("---\n".Length, "no colon here\n");
        yield return Mutant.Of("a line of the front matter has no key", keyless, "ART009", "---\n".Length);
        if (!syntax.FrontMatter.Entries.IsEmpty)
        {
            int fence = article.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
            yield return Mutant.Of(
                "the front matter is not closed", article.Text.Remove(fence, "---\n".Length), "ART009", 0);
        }
    }

    // Two plain lines in a row are a list and no headings: a section whose heading is marked can be emptied.
    private static IEnumerable<Mutant> Emptied(SampleArticle article)
    {
        ArticleSyntax syntax = article.Syntax;
        for (int i = 0; i < syntax.Blocks.Length; i++)
        {
            int start = syntax.Source.ToSource(syntax.Blocks[i].Span.Start);
            if (syntax.Blocks[i].Kind != BlockKind.Heading || article.Text[start - 1] != ' ')
            {
                continue;
            }

            int next = i + 1;
            while (next < syntax.Blocks.Length && syntax.Blocks[next].Kind != BlockKind.Heading)
            {
                next++;
            }

            // A section without text of its own, and with sections below it, is none without text.
            if (next < syntax.Blocks.Length && syntax.Blocks[next].Level > syntax.Blocks[i].Level)
            {
                continue;
            }

            int end = syntax.Source.ToSource(syntax.Blocks[i].Span).End;
            int stop = next < syntax.Blocks.Length
                ? article.Text.LastIndexOf('\n', syntax.Source.ToSource(syntax.Blocks[next].Span.Start)) - 1
                : article.Text.Length;
            // The words that a pull quote repeats may be gone with the section.
            string emptied = article.Text.Remove(end, stop - end);
            if (!syntax.Blocks.Any(block => block.Kind == BlockKind.PullQuote))
            {
                yield return Mutant.Of(
                    $"the section “{syntax.TextOf(syntax.Blocks[i])}” is emptied", emptied, "ART006", start);
            }
        }
    }
}
