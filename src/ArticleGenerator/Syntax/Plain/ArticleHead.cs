using System.Collections.Immutable;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Syntax.Plain;

/// <summary>A block around the headline, and what it is.</summary>
internal readonly record struct HeadBlock(RawBlock Block, BlockKind Kind);

/// <summary>The head of a file: the headline with all that stands above it and directly under it.</summary>
/// <param name="Headline">Null where there is none.</param>
/// <param name="Problem">Why there is none, or null.</param>
/// <param name="Blocks">Byline, date, dateline, standfirst, notices: in their order, without the headline.</param>
/// <param name="End">The line at which the text begins.</param>
internal sealed record ArticleHead(
    HeadlineSyntax? Headline, Problem? Problem, ImmutableArray<HeadBlock> Blocks, int End);
