using System.Text;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Diagnostics;

/// <summary>ART003, with the texts that the compiler hands over on each platform.</summary>
public class EncodingTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding Replacing = new(false, throwOnInvalidBytes: false);

    [Fact]
    public void Bytes_that_are_no_UTF8_are_reported_at_the_first_one_on_Linux()
    {
        byte[] bytes = [.. "H\n\nCaf"u8, 0xE9, .. " and caf"u8, 0xE9, .. "."u8];

        Assert.Equal((2, 3), PlaceOf(SourceText.From(Replacing.GetString(bytes), Replacing)));
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_reported_at_the_first_one_on_Windows()
    {
        byte[] bytes = [.. "H\n\nCaf"u8, 0xE9, .. " and caf"u8, 0xE9, .. "."u8];

        Assert.Equal((2, 3), PlaceOf(SourceText.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1)));
    }

    [Fact]
    public void A_replacement_character_in_a_valid_file_is_text()
    {
        Assert.Empty(Run(SourceText.From("H\n\nThe sign is \uFFFD here.", Strict)).Diagnostics);
    }

    [Fact]
    public void A_NUL_is_reported_and_replaced()
    {
        GeneratorRun run = Run(SourceText.From("H\n\nThe \0 is here.", Strict));

        Assert.Equal((2, 4), PlaceOf(run));
        Assert.Equal("The \uFFFD is here.", run.Article().Text);
    }

    // As numbers: an attribute is UTF-8, which cannot hold them.
    [Theory]
    [InlineData(0xD83D)]
    [InlineData(0xDEA2)]
    [InlineData(0xDEA2, 0xD83D)]
    public void Half_a_surrogate_pair_is_reported_and_replaced(params int[] codeUnits)
    {
        string half = string.Concat(codeUnits.Select(unit => (char)unit));
        GeneratorRun run = Run(SourceText.From($"H\n\nThe {half} is here.", Strict));

        Assert.Equal((2, 4), PlaceOf(run));
        Assert.Equal($"The {new string('\uFFFD', half.Length)} is here.", run.Article().Text);
    }

    [Fact]
    public void A_whole_pair_a_byte_order_mark_and_UTF16_are_text()
    {
        Assert.Empty(Run(SourceText.From("H\n\nThe 🚢 is here.", Strict)).Diagnostics);
        Assert.Empty(Run(SourceText.From("H\n\nThe 🚢 is here.", Encoding.UTF8)).Diagnostics);
        Assert.Empty(Run(SourceText.From("H\n\nThe 🚢 is here.", Encoding.Unicode)).Diagnostics);
        Assert.Empty(Run(SourceText.From("H\n\nThe 🚢 is here.", Encoding.BigEndianUnicode)).Diagnostics);
    }

    /// <summary>What a byte order mark does not announce, the compiler reads as UTF-8.</summary>
    public static TheoryData<byte[]> WideTexts()
    {
        var wide = new TheoryData<byte[]>();
        string[] texts =
        [
            "Ferry sails again\n\nIt smells of diesel.\n",
            "Паром снова ходит\r\n\r\nОн пахнет дизелем.",
            "“Ferry” sails",
        ];
        foreach (string text in texts)
        {
            wide.Add(Encoding.Unicode.GetBytes(text));
            wide.Add(Encoding.BigEndianUnicode.GetBytes(text));
            wide.Add(Encoding.UTF32.GetBytes(text));
        }

        return wide;
    }

    [Theory]
    [MemberData(nameof(WideTexts))]
    public async Task UTF16_without_a_byte_order_mark_and_UTF32_are_ART003_and_nothing_else(byte[] file)
    {
        // On Linux, and on Windows where it is no UTF-8.
        foreach (Encoding encoding in (Encoding[])[Replacing, Encoding.Latin1])
        {
            using var stream = new MemoryStream(file);
            GeneratorRun run = Run(SourceText.From(stream, encoding));

            Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(run.Diagnostics);
            Assert.Equal("ART003", diagnostic.Id);
            Assert.Equal(
                "The file is not UTF-8 or UTF-16 text: it seems to be UTF-16 without a byte order mark, or UTF-32. " +
                    "Save it as UTF-8.",
                diagnostic.GetMessage(formatProvider: null));
            Assert.Empty(await run.WarningsAsync());
            Assert.Equal("a", run.Article().Headline);
        }
    }

    private static (int Line, int Column) PlaceOf(SourceText text) => PlaceOf(Run(text));

    private static (int Line, int Column) PlaceOf(GeneratorRun run)
    {
        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal("ART003", diagnostic.Id);
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        Article article = run.Article();
        Assert.Equal("H", article.Headline);
        return (start.Line, start.Character);
    }

    private static GeneratorRun Run(SourceText text) =>
        GeneratorRun.Start(new GeneratorOptions(), [new InMemoryText(GeneratorRun.PathOf("a"), text)]);
}
