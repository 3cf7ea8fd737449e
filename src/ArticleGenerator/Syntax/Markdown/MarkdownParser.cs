using System.Collections.Immutable;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax.FrontMatter;
using ArticleGenerator.Syntax.Plain;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Markdown;

/// <summary>
/// Reads an article that is written in Markdown, to the same tree as a plain one. A pure function that never throws;
/// what is wrong is in <see cref="ArticleSyntax.Problems"/>, beside all that could be read.
/// </summary>
internal static class MarkdownParser
{
    public static ArticleSyntax Parse(SourceText source, ParseSettings settings, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        string text = EncodingCheck.Read(source, problems);
        FrontMatterSyntax frontMatter = FrontMatterParser.Parse(text, problems, out int start);
        if (start == 0)
        {
            frontMatter = UnfencedFrontMatter.Parse(text, problems, out start);
        }

        cancellation.ThrowIfCancellationRequested();
        FrontMatterSettings own = FrontMatterSettings.Read(frontMatter, settings, problems);
        if (MarkdownDocuments.Parse(start == 0 ? text : text.Substring(start)) is not { } document)
        {
            // Thousands of blocks within blocks: it is text all the same.
            return ArticleParser.Parse(source, settings, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        var body = new MarkdownBody();
        var blocks = new BlockReader(
            text, new SourcePlaces(text, start), body, wantsHeadline: frontMatter.Headline is null, cancellation);
        blocks.Read(document);
        string words = body.TakeText();
        ImmutableArray<MetadataSyntax> metadata = MarkdownMetadata.Read(words, body);
        var article = new ArticleSyntax
        {
            FrontMatter = frontMatter,
            Headline = frontMatter.Headline ?? blocks.Headline,
            Text = words,
            Prose = body.ProseOf(words),
            References = ImmutableArray.CreateRange(blocks.References),
            Blocks = QuotedBlocks.Decide(words, body.Blocks),
            Metadata = metadata,
            Source = body.Map,
            Language = own.Language,
            Suppressed = own.Suppressed,
            Problems = ImmutableArray<Problem>.Empty,
        };
        bool hasProblems = problems.Count > 0;
        HeadlineSlip.Check(frontMatter, article.Headline, problems);
        problems.AddRange(
            ContentCheck.Check(article, HeadlineSlip.Explain(frontMatter, NoHeadline(article)), hasProblems));
        return article with { Problems = problems.ToImmutable() };
    }

    private static Problem? NoHeadline(ArticleSyntax article)
    {
        if (article.Headline is not null || article.Blocks.IsEmpty)
        {
            return null;
        }

        BlockSyntax first = article.Blocks[0];
        string reason = first.Kind == BlockKind.Heading ? "is the heading of a section" : "is not marked as one";
        return Problem.At(ProblemKind.NoHeadline, article.Source.ToSource(first.Span), reason);
    }
}
