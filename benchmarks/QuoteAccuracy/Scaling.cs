using System.Globalization;
using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QuoteAccuracy;

/// <summary>
/// Times the reading of texts that nobody writes, at 1, 2, 4 and 8 MB: twice the text must take twice the time.
/// </summary>
internal static class Scaling
{
    // What stands behind a | is repeated, and what stands before it is not.
    private static readonly string[] Pieces =
        [
            "\"", "“", "”", "'", "“x” ", "\"x\" ", "‘a’ ", "A ", "Ada Brook ", "said ", "x ", "the mayor of ", "\n",
            "\\", "#", "# x\n", "x\n", "“x\n\n", "x, ", "He said “x.” ", "“x,” the mayor said. Mayor Ada Brook ",
            "Hale said “x.” ", "=\"", "> x\n", "\u00AD", "Ada Brook. Ada Broke. ", "Speaker ", "“x |«a ‘a ’ » 」 ",
        ];

    /// <param name="only">The pieces to time, or <c>BEFORE|PIECE</c>; none for all.</param>
    public static void Print(string[] only)
    {
        Console.WriteLine("| text of only | 1 MB | 2 MB | 4 MB | 8 MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (string piece in only is [] ? Pieces : only)
        {
            Console.Write($"| `{Shown(piece)}` |");
            foreach (int megabytes in new[] { 1, 2, 4, 8 })
            {
                Console.Write(string.Create(CultureInfo.InvariantCulture, $" {Time(piece, megabytes)} ms |"));
            }

            Console.WriteLine();
        }
    }

    private static string Shown(string piece) => piece
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\u00AD", "U+00AD", StringComparison.Ordinal);

    // Of the processor, so that a busy machine shows the same line.
    private static long Time(string piece, int megabytes)
    {
        int bar = piece.IndexOf('|', StringComparison.Ordinal);
        string repeated = piece[(bar + 1)..];
        SourceText text = SourceText.From(
            "Headline\n\n“Yes,” said Ada Brook to Gwen Hale and Tom Hale.\n\n" + piece[..Math.Max(bar, 0)]
            + string.Concat(Enumerable.Repeat(repeated, megabytes * 1_000_000 / repeated.Length)));
        TimeSpan start = Environment.CpuUsage.TotalTime;
        ArticleReading article = ArticleReading.Of(text, ParseSettings.Default, CancellationToken.None);
        _ = ArticleBinder.Bind("a", article.Syntax, article.Quotations, MemberLevel.All);
        _ = article.Warnings(text, CancellationToken.None);
        return (long)(Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
