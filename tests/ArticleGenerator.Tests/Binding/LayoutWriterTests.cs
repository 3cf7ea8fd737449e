using System.Collections.Immutable;
using ArticleGenerator.Binding;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Binding;

/// <summary>
/// The grammar of docs/architecture.md, from the writer's side, for what no text of a <c>.txt</c> gives. The reader's
/// side is in ArticleModel.Tests.
/// </summary>
public class LayoutWriterTests
{
    [Fact]
    public void A_list_item_says_its_level_beyond_the_first_and_its_number()
    {
        Assert.Equal("1;l3 l3^2 l3.7 3^1", Blocks(
            new BlockSyntax(BlockKind.ListItem, new TextSpan(0, 3)),
            new BlockSyntax(BlockKind.ListItem, new TextSpan(5, 3), Level: 2),
            new BlockSyntax(BlockKind.ListItem, new TextSpan(10, 3), Level: 1) { Number = 7 },
            new BlockSyntax(BlockKind.Paragraph, new TextSpan(15, 3), Level: 1)));
    }

    [Fact]
    public void Code_says_its_language_in_the_notes()
    {
        var notes = new Notes(textLength: 14);

        string layout = new LayoutWriter(notes)
            .Blocks([new BlockSyntax(BlockKind.Code, new TextSpan(0, 14)) { Language = "csharp" }])
            .ToString();

        Assert.Equal(("1;c14=14+6", "csharp"), (layout, notes.ToString()));
    }

    [Fact]
    public void Every_kind_of_block_has_a_prefix_of_its_own()
    {
        string[] prefixes = [.. Enum.GetValues<BlockKind>()
            .Select(kind => LayoutLetters.Of(new BlockSyntax(kind, default, kind == BlockKind.Heading ? 2 : 0)))
            .Where(prefix => prefix != "-")];

        Assert.Equal(["", "l", ">", "q", "c", "t", "i", "h", "r", "n", "##"], prefixes);
    }

    [Fact]
    public void A_heading_has_a_hash_for_each_level() => Assert.Equal(
        "1;#3 ######3",
        Blocks(
            new BlockSyntax(BlockKind.Heading, new TextSpan(0, 3), Level: 1),
            new BlockSyntax(BlockKind.Heading, new TextSpan(5, 3), Level: 6)));

    [Fact]
    public void Spans_count_from_the_start_of_the_one_before_over_all_blocks()
    {
        var notes = new Notes(textLength: 20);
        ImmutableArray<BlockSyntax> blocks =
        [
            new BlockSyntax(BlockKind.Paragraph, new TextSpan(0, 8))
            {
                Spans =
                [
                    new SpanSyntax(SpanKind.Strong, new TextSpan(0, 8)),
                    new SpanSyntax(SpanKind.Link, new TextSpan(4, 4), Target: "/x", Title: "X"),
                ],
            },
            new BlockSyntax(BlockKind.Paragraph, new TextSpan(10, 10))
            {
                Spans = [new SpanSyntax(SpanKind.Image, new TextSpan(12, 0), Target: "a.png")],
            },
        ];

        string layout = new LayoutWriter(notes).Spans(blocks, "ferry").ToString();

        Assert.Equal(("1;s0+8 a4+4=20+2,22+1 i8+0=23+5", "/xXa.png"), (layout, notes.ToString()));
    }

    [Fact]
    public void Every_kind_of_span_has_a_letter_of_its_own() =>
        Assert.Equal("escairxn", string.Concat(Enum.GetValues<SpanKind>().Select(kind => LayoutLetters.Of(kind))));

    private static string Blocks(params ImmutableArray<BlockSyntax> blocks) =>
        new LayoutWriter(new Notes(textLength: 0)).Blocks(blocks).ToString();
}
