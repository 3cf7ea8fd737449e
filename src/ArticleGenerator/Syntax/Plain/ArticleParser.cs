using System.Collections.Immutable;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>
/// Reads an article: from a file's text to its tree. A pure function, linear in the text, that never throws; what is wrong
/// is in <see cref="ArticleSyntax.Problems"/>, beside all that could be read. The rules are those of
/// docs/article-format.md, in its order.
/// </summary>
internal static class ArticleParser
{
    public static ArticleSyntax Parse(SourceText source, ParseSettings settings, CancellationToken cancellation)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        string text = ReadText(source, problems);
        ImmutableArray<SourceLine> lines = SourceLine.Split(text);
        FrontMatterSyntax frontMatter = FrontMatterParser.Parse(text, lines, problems, out int first);
        cancellation.ThrowIfCancellationRequested();

        FrontMatterSettings own = FrontMatterSettings.Read(frontMatter, settings, problems);
        var file = new FileLines(text, lines);
        bool isWrapped = own.Paragraphs == ParagraphMode.Wrapped
            || (own.Paragraphs == ParagraphMode.Automatic && ParagraphRule.IsWrapped(file, first));
        ArticleHead head = new HeadReader(file, isWrapped ? ParagraphRule.Width(file, first) : 0, own.Headings).Read(frontMatter, first);
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
            Tags = HtmlTags.Find(words),
            Blocks = builder.Blocks,
            Metadata = builder.Metadata,
            Source = builder.Map,
            Language = own.Language,
            Suppressed = own.Suppressed,
            Problems = ImmutableArray<Problem>.Empty,
        };
        problems.AddRange(ContentProblems(article, head.Problem, problems.Count > 0));
        return article with { Problems = problems.ToImmutable() };
    }

    private static string ReadText(SourceText source, ImmutableArray<Problem>.Builder problems)
    {
        string text = source.ToString();
        if (EncodingCheck.Check(text, source.Encoding) is not { } problem)
        {
            return text;
        }

        problems.Add(problem);
        return EncodingCheck.IsWide(text) ? "" : EncodingCheck.Mended(text);
    }

    /// <summary>One cause, one diagnostic: an empty file has no headline either, and its sections are all empty.</summary>
    private static IEnumerable<Problem> ContentProblems(ArticleSyntax article, Problem? noHeadline, bool hasProblems)
    {
        if (article.Blocks.Any(block => block.IsParagraph))
        {
            IEnumerable<Problem> structure = StructureCheck.Check(article.Text, article.Blocks, article.Source);
            return noHeadline is null ? structure : structure.Prepend(noHeadline);
        }

        if (article.Headline is not null)
        {
            return [Problem.At(ProblemKind.NoText, article.Headline.Span, "nothing stands below its headline")];
        }

        // Bytes that are no text, or a front matter that swallows the file, explain why there is nothing to read.
        if (hasProblems)
        {
            return [];
        }

        return noHeadline is not null
            ? [noHeadline]
            : [Problem.At(ProblemKind.NoText, new TextSpan(0, 0), "the file is empty")];
    }
}
