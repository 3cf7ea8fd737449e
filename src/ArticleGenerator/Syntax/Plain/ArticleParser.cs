using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax.FrontMatter;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Reads an article: from a file's text to its tree. A pure function, linear in the text, that never throws; what is
/// wrong is in <see cref="ArticleSyntax.Problems"/>, beside all that could be read. The rules are those of
/// docs/article-format.md, in its order.
/// </summary>
internal static class ArticleParser
{
    public static ArticleSyntax Parse(SourceText source, ParseSettings settings, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        string text = EncodingCheck.Read(source, problems);
        ImmutableArray<SourceLine> lines = SourceLine.Split(text);
        FrontMatterSyntax frontMatter = FrontMatterParser.Parse(text, problems, out int start);
        int first = FirstLine(lines, start);
        cancellation.ThrowIfCancellationRequested();

        FrontMatterSettings own = FrontMatterSettings.Read(frontMatter, settings, problems);
        var file = new FileLines(text, lines);
        bool isWrapped = own.Paragraphs == ParagraphMode.Wrapped
            || (own.Paragraphs == ParagraphMode.Automatic && ParagraphRule.IsWrapped(file, first));
        ArticleHead head = new HeadReader(file, isWrapped ? ParagraphRule.Width(file, first) : 0, own.Headings)
            .Read(frontMatter, first);
        ImmutableArray<RawBlock> body = BlockSplitter.Split(file, head.End, isWrapped);
        cancellation.ThrowIfCancellationRequested();

        var builder = new BodyBuilder(text);
        foreach (HeadBlock block in head.Blocks)
        {
            builder.Add(block.Block, block.Kind, level: 0);
        }

        ImmutableArray<(BlockKind Kind, int Level)> kinds = BlockClassifier.Classify(text, body, own.Headings);
        for (int i = 0; i < body.Length; i++)
        {
            builder.Add(body[i], kinds[i].Kind, kinds[i].Level);
        }

        string words = builder.TakeText();
        var article = new ArticleSyntax
        {
            FrontMatter = frontMatter,
            Headline = head.Headline,
            Text = words,
            Prose = Prose.Of(words, builder.Addresses),
            References = builder.References,
            Tags = HtmlTags.Find(words),
            Blocks = QuotedBlocks.Decide(words, builder.Blocks),
            Metadata = builder.Metadata,
            Source = builder.Map,
            Language = own.Language,
            Suppressed = own.Suppressed,
            Problems = ImmutableArray<Problem>.Empty,
        };
        problems.AddRange(ContentCheck.Check(article, head.Problem, problems.Count > 0));
        return article with { Problems = problems.ToImmutable() };
    }

    // The first line below the front matter.
    private static int FirstLine(ImmutableArray<SourceLine> lines, int start)
    {
        int first = 0;
        while (first < lines.Length && lines[first].Span.Start < start)
        {
            first++;
        }

        return first;
    }
}
