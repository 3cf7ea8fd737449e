using ArticleGenerator.Quotations.Rules;
using ArticleGenerator.Syntax;

namespace ArticleGenerator.Binding;

/// <summary>How a layout calls the kinds of parts. What is the most frequent has no letter.</summary>
internal static class LayoutLetters
{
    public static string Of(BlockSyntax block) => block.Kind switch
    {
        BlockKind.Paragraph => "",
        BlockKind.ListItem => "l",
        BlockKind.PullQuote => ">",
        BlockKind.BlockQuotation => "q",
        BlockKind.Code => "c",
        BlockKind.Table => "t",
        BlockKind.Image => "i",
        BlockKind.Html => "h",
        BlockKind.ThematicBreak => "r",
        BlockKind.Footnote => "n",
        BlockKind.Heading => new string('#', block.Level),
        _ => "-",
    };

    public static string Of(QuotationKind kind) => kind switch
    {
        QuotationKind.Fragment => "f",
        QuotationKind.Term => "t",
        _ => "",
    };

    public static char Of(SpanKind kind) => kind switch
    {
        SpanKind.Emphasis => 'e',
        SpanKind.Strong => 's',
        SpanKind.Code => 'c',
        SpanKind.Link => 'a',
        SpanKind.Image => 'i',
        SpanKind.ArticleLink => 'r',
        SpanKind.CodeReference => 'x',
        SpanKind.FootnoteMark => 'n',
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A span of a kind that layouts do not know."),
    };
}
