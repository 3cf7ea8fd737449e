using System.Diagnostics;
using System.Globalization;
using ArticleGenerator.Binding;
using ArticleGenerator.Quotations;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace QuoteAccuracy;

/// <summary>Times the reading of texts that nobody writes, at 1, 2, 4 and 8 MB: twice the text must take twice the time.</summary>
internal static class Scaling
{
    private static readonly string[] Pieces =
        ["\"", "“", "”", "'", "“x” ", "\"x\" ", "‘a’ ", "A ", "Ada Brook ", "said ", "x ", "the mayor of ", "\n", "\\", "#", "# x\n", "x\n", "“x\n\n", "x, ", "He said “x.” ", "“x,” the mayor said. Mayor Ada Brook ", "Hale said “x.” ", "=\""];

    public static void Print()
    {
        Console.WriteLine("| text of only | 1 MB | 2 MB | 4 MB | 8 MB |");
        Console.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (string piece in Pieces)
        {
            Console.Write($"| `{piece.Replace("\n", "\\n", StringComparison.Ordinal)}` |");
            foreach (int megabytes in new[] { 1, 2, 4, 8 })
            {
                Console.Write(string.Create(CultureInfo.InvariantCulture, $" {Time(piece, megabytes)} ms |"));
            }

            Console.WriteLine();
        }
    }

    private static long Time(string piece, int megabytes)
    {
        SourceText text = SourceText.From("Headline\n\n“Yes,” said Ada Brook to Gwen Hale and Tom Hale.\n\n" + string.Concat(Enumerable.Repeat(piece, megabytes * 1_000_000 / piece.Length)));
        var watch = Stopwatch.StartNew();
        ArticleSyntax article = ArticleParser.Parse(text, ParseSettings.Default, CancellationToken.None);
        _ = ArticleBinder.Bind("a", article, QuotationReader.Read(article, CancellationToken.None));
        return watch.ElapsedMilliseconds;
    }
}
