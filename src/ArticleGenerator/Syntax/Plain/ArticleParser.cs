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
        string written = EncodingCheck.Read(source, problems);
        FrontMatterSyntax frontMatter = FrontMatterParser.Parse(written, problems, out int start);
        string text = HtmlEntities.Decode(written, start, out SourceMap? places);
        ImmutableArray<SourceLine> lines = SourceLine.Split(text);
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
            Headline = places is null || head.Headline is null ? head.Headline
                : head.Headline with { Span = places.ToSource(head.Headline.Span) },
            Text = words,
            Prose = Prose.Of(words, builder.Addresses),
            References = builder.References,
            Tags = HtmlTags.Find(written, start),
            Blocks = QuotedBlocks.Decide(words, builder.Blocks),
            Metadata = builder.Metadata,
            Source = builder.Map.Through(places),
            Language = own.Language,
            Suppressed = own.Suppressed,
            Problems = ImmutableArray<Problem>.Empty,
        };
        Problem? noHeadline = places is null || head.Problem is null ? head.Problem
            : head.Problem with { Span = places.ToSource(head.Problem.Span) };
        bool hasProblems = problems.Count > 0;
        HeadlineSlip.Check(frontMatter, article.Headline, problems);
        problems.AddRange(
            ContentCheck.Check(article, HeadlineSlip.Explain(frontMatter, noHeadline), hasProblems));
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
