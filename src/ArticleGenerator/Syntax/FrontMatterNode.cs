using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Syntax;

/// <summary>What stands behind a key of the front matter.</summary>
/// <param name="Span">Its place in the file, in UTF-16 code units; what an alias repeats stands at the alias.</param>
internal abstract record FrontMatterNode(TextSpan Span)
{
    /// <summary>The value as one string; empty where it has keys of its own.</summary>
    public abstract string Words { get; }

    /// <summary>The entries right below it.</summary>
    public abstract ImmutableArray<FrontMatterEntry> Below { get; }

    /// <summary>
    /// The place in the file of a stretch of <see cref="Words"/>; all of the value where it is not written as it reads.
    /// </summary>
    public virtual TextSpan PlaceOf(TextSpan words) =>
        Span.Length == Words.Length ? new TextSpan(Span.Start + words.Start, words.Length) : Span;
}

/// <summary>Words, a number, a date: YAML's plain, quoted, folded and literal values, as they read.</summary>
/// <param name="Text">The value: without quotation marks, escapes and folded lines.</param>
/// <param name="Span">Where it is quoted, the place between the marks.</param>
/// <param name="IsPlain">
/// Whether it stands there without marks: then <c>12</c> is a number and <c>~</c> is nothing.
/// </param>
internal sealed record FrontMatterScalar(string Text, TextSpan Span, bool IsPlain) : FrontMatterNode(Span)
{
    public override string Words => Text;

    public override ImmutableArray<FrontMatterEntry> Below => ImmutableArray<FrontMatterEntry>.Empty;
}

/// <summary>A list: <c>[a, b]</c>, or lines that begin with <c>- </c>.</summary>
internal sealed record FrontMatterSequence(ImmutableArray<FrontMatterNode> Items, TextSpan Span) : FrontMatterNode(Span)
{
    private const string Separator = ", ";

    public override string Words =>
        string.Join(Separator, Items.Select(item => item.Words).Where(words => words.Length > 0));

    public override ImmutableArray<FrontMatterEntry> Below =>
        ImmutableArray.CreateRange(Items.SelectMany(item => item.Below));

    public override TextSpan PlaceOf(TextSpan words)
    {
        int start = 0;
        foreach (FrontMatterNode item in Items.Where(item => item.Words.Length > 0))
        {
            int end = start + item.Words.Length;
            if (words.Start >= start && words.End <= end)
            {
                return item.PlaceOf(new TextSpan(words.Start - start, words.Length));
            }

            start = end + Separator.Length;
        }

        return Span;
    }
}

/// <summary>Keys of its own: <c>{a: 1}</c>, or indented lines <c>key: value</c>.</summary>
internal sealed record FrontMatterMapping(
    ImmutableArray<FrontMatterEntry> Entries, TextSpan Span) : FrontMatterNode(Span)
{
    public override string Words => "";

    public override ImmutableArray<FrontMatterEntry> Below => Entries;
}
